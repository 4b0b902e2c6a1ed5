// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Holds a request about what is out against the releases that the history tells of, whatever became of the draft.
struct EditionCheck {
    let desk: ReviewDesk
    let actor: Actor
    let message: MessageCase
    let language: LanguageTag

    /// Takes down whatever was released, whether or not anything upholds it: stopping takes one.
    ///
    /// What is down already may be given a correction, or one more.
    ///
    /// - Parameter number: the edition that is meant; a later one is not touched then.
    func withdraw(
        _ wrong: String?, _ advice: String?, _ number: String?
    ) throws(ReviewRefusal) -> (Act, WordingDigest) {
        let correction = try correction(wrong, advice)
        let releases = message.history.releases(of: language)
        if let number = number.flatMap(EditionNumber.init), !releases.contains(where: { $0.number == number }),
            let digest = entered(number)
        {
            return (.withdraw(Withdrawal(correction: correction, edition: number)), digest)
        }
        let meant = try number.map { (text) throws(ReviewRefusal) in try release(text, among: releases) }
        guard let one = meant ?? releases.last(where: { $0.withdrawn == nil }) ?? releases.last else {
            throw nothingOut
        }
        // Once more is no news, unless its file or what is kept of it elsewhere has gone missing.
        let isWhole = desk.events.isComplete(message.history, in: language)
        guard correction != nil || one.withdrawn == nil || !isWhole else { throw alreadyDown }
        let isNarrow = meant.map { message.history.isFollowed($0.number, of: language) } ?? false
        return (.withdraw(Withdrawal(correction: correction, edition: isNarrow ? one.number : nil)), one.digest)
    }

    private func release(_ text: String, among releases: [ToldRelease]) throws(ReviewRefusal) -> ToldRelease {
        if let one = releases.last(where: { $0.number.text == text }) { return one }
        let known = Set(releases.map(\.number)).sorted().map(\.text).joined(separator: ", ")
        throw actor.refuse(
            [Wording(sv: "Texten har ingen utgåva \(text).", en: "The text has no edition \(text).")],
            known.isEmpty
                ? Wording(sv: "Se ”lagom status”.", en: "See \"lagom status\".")
                : Wording(sv: "Texten har: \(known).", en: "The text has: \(known)."))
    }

    /// The wording of an edition of which only the campaign's own list tells: its release is lost.
    private func entered(_ number: EditionNumber) -> WordingDigest? {
        let entry = EditionLedger.entry(of: number, in: desk.project)
        return entry.message == message.id && number.language == language ? entry.digest : nil
    }

    /// Moves the next review of what readers have.
    func extend(_ until: Day) throws(ReviewRefusal) -> (Act, WordingDigest) {
        let planned = EditionPlanner(desk: desk).plan(message.id).first { $0.language == language }
        guard let edition = planned?.edition, edition.withdrawn == nil else { throw nothingOut }
        let latest = desk.today.adding(days: ReviewRules.longestExtension)
        guard until > desk.today, until <= latest else { throw outOfReach(latest) }
        if let draft = message[language] { try actor.checkNotAmong(draft.review.authors) }
        return (.extend(until: until), edition.digest)
    }

    private func correction(
        _ wrong: String?, _ advice: String?
    ) throws(ReviewRefusal) -> Withdrawal.Correction? {
        guard wrong != nil || advice != nil else { return nil }
        let parts = [wrong, advice].compactMap { $0 }.filter { !$0.allSatisfy(\.isWhitespace) }
        guard parts.count == 2 else { throw halfCorrection }
        return Withdrawal.Correction(wrong: parts[0], advice: parts[1])
    }

    private var halfCorrection: ReviewRefusal {
        actor.refuse(
            [
                Wording(
                    sv: "En rättelse säger både vad som var fel och vad läsaren ska göra nu.",
                    en: "A correction says both what was wrong and what a reader should do now.")
            ], Wording(sv: "Skriv båda: --wrong och --advice.", en: "Write both: --wrong and --advice."))
    }

    private var nothingOut: ReviewRefusal {
        let entered = desk.entered(message.id, language).map(\.text).joined(separator: ", ")
        guard entered.isEmpty else { return releaseLost(entered) }
        return actor.refuse(
            [Wording(sv: "Ingen utgåva är ute.", en: "No edition is out.")],
            message.history.damage.isEmpty
                ? Wording(sv: "Se ”lagom status”.", en: "See \"lagom status\".")
                : Wording(
                    sv: "Granskningens filer är skadade: hämta tillbaka dem ur Git. Se ”lagom review verify”.",
                    en: "Files of the review are damaged: restore them from Git. See \"lagom review verify\"."))
    }

    private func releaseLost(_ numbers: String) -> ReviewRefusal {
        let folder = "Content/messages/\(message.id)"
        return actor.refuse(
            [
                Wording(
                    sv: "Utgivningen av \(numbers) saknas i \(folder).",
                    en: "The release of \(numbers) is missing in \(folder).")
            ],
            Wording(
                sv: "Hämta tillbaka mappen ur Git, eller dra tillbaka utgåvan med --edition och numret.",
                en: "Restore the folder from Git, or withdraw the edition with --edition and the number."))
    }

    private var alreadyDown: ReviewRefusal {
        actor.refuse(
            [Wording(sv: "Texten är redan tillbakadragen.", en: "The text is withdrawn already.")],
            Wording(
                sv: "Ska läsarna få en rättelse, skriv den med --wrong och --advice.",
                en: "If readers are to have a correction, write it with --wrong and --advice."))
    }

    private func outOfReach(_ latest: Day) -> ReviewRefusal {
        actor.refuse(
            [
                Wording(
                    sv: "Granskningsdagen kan flyttas som längst till \(latest).",
                    en: "The day of review can be moved to \(latest) at most.")
            ], Wording(sv: "Välj en annan dag med --until.", en: "Choose another day with --until."))
    }
}
