// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomReview
public import LagomText

extension ReviewDesk {
    /// Does what is asked, or says why not: nothing is written then.
    ///
    /// - Parameter clock: the present moment; the event is dated no earlier than what it has seen.
    /// - Throws: `ReviewRefusal` where somebody may not, `CannotRun` where the disk will not.
    public func perform(_ request: ReviewRequest, clock: Moment) throws -> ReviewOutcome {
        let (message, language) = try name(of: request.text)
        let actor = try actor(request.who, request.role, for: request.deed.word, in: language)
        // Git is asked only where it matters, for it takes some processes and may not answer: a no must always get in.
        var authorship = Authorship()
        let whole = try messageCase(message) { (content, history) throws(ReviewRefusal) in
            guard request.deed.asksWhoEdited, content.language == language else { return [] }
            authorship = try editors(of: content, history)
            return authorship.reviewers
        }
        let draft = whole[language]
        let (act, digest) = try RequestCheck(
            desk: self, request: request, actor: actor, whole: whole, language: language
        ).decide()
        var uncounted: [String] = []
        if case .answer(let question, let sign?, _) = act {
            authorship = try editors(of: Identifier(sign))
            uncounted = try ownTexts(
                of: actor.reviewer.id, asking: question, about: Identifier(sign), in: language)
        }
        let event = ReviewEvent(
            id: EventID(max(clock, whole.history.latest(before: horizon) ?? clock), random: Self.random()),
            who: actor.reviewer.id, role: actor.role, message: message.name, variant: language, digest: digest,
            act: act, why: request.why, after: whole.history.heads, isDemonstration: panel.isDemonstration)
        do throws(EventFault) { try event.readBack() } catch { throw actor.refuse([error.wording], .writeLess) }
        if case .release(let release) = act, let draft, case .message(let wording) = draft.content {
            try keep(wording, draft, release, event)
        }
        // Of a message whose folder is gone, its editions' list keeps what is said.
        let isFolderLeft = message == CommonVariant.id || ids.contains(message)
        if isFolderLeft { try events.add(event) }
        let history = events.history(of: message, now: max(horizon, event.time))
        if request.deed.isToStop { try copy(event, in: history, isFolderLeft) }
        let review = draft.map { VariantReview($0.subject, in: history, by: panel, on: today) }
        let earlier = earlierAnswers(in: history, of: draft)
        let released: EditionNumber? = if case .release(let release) = act { release.edition } else { nil }
        let isReady = review?.state == .approved && message != CommonVariant.id
        return ReviewOutcome(
            event: event, state: review?.state,
            demands: (act.word == .withdraw ? afterWithdrawal(of: language, in: history) : [])
                + (review?.needs ?? []).map { Demand($0, of: draft, answered: earlier) }
                + (isReady ? [Demand(.release)] : []) + uncounted.map { Demand(.ownSign($0)) },
            target: whole.target(language, as: request.who),
            edition: released ?? review?.current?.number, unknownAuthors: authorship.unknown)
    }

    /// The other languages that are out, where readers are told nothing in their language of what was withdrawn.
    private func afterWithdrawal(of language: LanguageTag, in history: ReviewHistory) -> [Demand] {
        campaign.settings.languages.filter { other in
            other != language && history.releases(of: other).contains { $0.withdrawn == nil && !$0.isToCome(on: today) }
        }.map { Demand(.otherLanguage("\(history.message)/\($0)")) }
    }

    /// Keeps what withdrawals lack of copies, and what copies lack of files of their own.
    ///
    /// - Parameter isWritten: whether the event has a file of its own.
    private func copy(_ event: ReviewEvent, in history: ReviewHistory, _ isWritten: Bool) throws(CannotRun) {
        guard isWritten else { return try events.addCopy(of: event) }
        do throws(CannotRun) {
            try events.complete(history)
        } catch {
            throw error.withdrawnWithoutCopy
        }
    }

    /// Keeps the wording that is released; the record stands beside it for those who read archives.
    private func keep(_ variant: Variant, _ one: VariantCase, _ release: Release, _ event: ReviewEvent) throws {
        let maker = EditionMaker(variant: variant, campaign: campaign, project: project)
        guard var files = maker.files() else { throw ReviewRefusal.noPicture(variant) }
        let formats = variant.printedFormats(in: campaign.catalogue)
        files[KeptFiles.record] =
            EditionRecord(
                variant, release.edition, one.digest, formats: formats, isDemonstration: panel.isDemonstration
            ).json.lines
        try editions.keep(files, as: release.edition, of: variant.message)
        try editions.add(ReleaseRecord(release, event, one.review), to: release.edition, of: variant.message)
        let kept = KeptEdition.read(
            release.edition, of: variant.message, variant.language, in: campaign,
            ProjectFolder(root: root.path), messages: ids)
        // What was written must be what was approved, before anybody says that it is out.
        guard kept?.digest == one.digest else { throw ReviewRefusal.keptOtherwise(variant) }
        try EditionLedger.enter(release.edition, of: variant.message, one.digest, root: root.path)
    }

    /// The message and the language that a text's name means: `halsont/sv`, or a path that ends so.
    func name(of text: String) throws(ReviewRefusal) -> (Identifier<Message>, LanguageTag) {
        var parts = text.split(separator: "/").map(String.init)
        if let last = parts.last, last.hasSuffix(".md") { parts[parts.count - 1] = String(last.dropLast(3)) }
        if parts.count == 1 { parts.append(campaign.settings.mainLanguage.tag) }
        guard parts.count >= 2, let language = LanguageTag(parts[parts.count - 1]) else { throw noText(text) }
        let id = Identifier<Message>(parts[parts.count - 2])
        let isEntered = !reviewed.contains(id) && !entered(id, language).isEmpty
        guard reviewed.contains(id) && has(language, id) || isEntered, isHere(text, parts.count, id) else {
            throw noText(text)
        }
        return (id, language)
    }

    /// The editions of a text that the campaign's own list names, in the order of their numbers.
    func entered(_ id: Identifier<Message>, _ language: LanguageTag) -> [EditionNumber] {
        EditionLedger.entries(in: project).filter { $0.message == id && $0.number.language == language }.map(\.number)
    }

    /// Whether a path leads to this campaign's message, and not to another's of the same name.
    private func isHere(_ text: String, _ parts: Int, _ id: Identifier<Message>) -> Bool {
        guard parts > 2 else { return true }
        let folder = "Content/messages/\(id)"
        guard let named = text.lastIndex(of: "/").flatMap({ RealPath.of(String(text[..<$0])) }) else {
            return text.hasPrefix(folder + "/")
        }
        return named == RealPath.of(root.path + "/" + folder)
    }

    /// Whether the campaign has a language, or somebody spoke of the message in it.
    private func has(_ language: LanguageTag, _ id: Identifier<Message>) -> Bool {
        campaign.settings.languages.contains(language)
            || events.history(of: id, now: horizon).events.contains { $0.variant == language }
    }

    private static func random() -> [UInt8] {
        var numbers = SystemRandomNumberGenerator()
        return (0..<8).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    }
}

extension ReviewHistory {
    /// The latest moment that an event says, but for those whose clocks were plainly wrong.
    func latest(before horizon: Moment) -> Moment? { events.map(\.time).filter { $0 <= horizon }.max() }
}

extension Wording {
    fileprivate static let writeLess = Wording(
        sv: "Inget sparades. Skriv kortare.", en: "Nothing was saved. Write less.")
}

extension CannotRun {
    /// That a text is withdrawn though no copy of that could be kept.
    fileprivate var withdrawnWithoutCopy: CannotRun {
        CannotRun(
            Wording(
                sv: "Texten är tillbakadragen, men kopian av det sparades inte. " + message.sv,
                en: "The text is withdrawn, but the copy of that was not kept. " + message.en),
            remedy: Wording(
                sv: "Gör \(EditionLedger.folder) till en mapp som går att skriva i. Dra tillbaka texten en gång till.",
                en: "Make \(EditionLedger.folder) a folder that can be written in. Withdraw the text once more."))
    }
}

extension ReviewRefusal {
    fileprivate static func noPicture(_ variant: Variant) -> ReviewRefusal {
        ReviewRefusal(
            [
                Wording(
                    sv: "En bild i \(variant.file.path) går inte att läsa.",
                    en: "A picture in \(variant.file.path) cannot be read.")
            ],
            remedy: Wording(
                sv: "Lägg bilden bredvid texten och försök igen.", en: "Put the picture beside the text and try again.")
        )
    }

    fileprivate static func keptOtherwise(_ variant: Variant) -> ReviewRefusal {
        ReviewRefusal(
            [
                Wording(
                    sv: "Den sparade utgåvan säger inte samma sak som \(variant.file.path).",
                    en: "The edition that was kept does not say the same as \(variant.file.path).")
            ],
            remedy: Wording(
                sv: "Sparade någon filen just nu? Kör om. Annars: ta bort utgåvans mapp under editions/.",
                en: "Did somebody save the file just now? Run again. Else remove the edition's folder in editions/."))
    }
}
