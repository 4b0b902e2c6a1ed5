// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Holds a request about the text that is being worked on against its state, and makes the act of it.
struct DraftCheck {
    let desk: ReviewDesk
    /// The reason given, or what is said.
    let why: String
    let actor: Actor
    let whole: MessageCase
    let variant: VariantCase
    /// How commands name the text.
    let target: ReviewTarget

    var original: WordingDigest? {
        whole.variants.first.flatMap { $0.subject == variant.subject ? nil : $0.digest }
    }

    func submit() throws(ReviewRefusal) -> Act {
        guard variant.review.state == .draft || variant.review.needs.contains(where: \.asksForSubmission) else {
            throw actor.refuse(
                [
                    Wording(
                        sv: "Ordalydelsen är redan inskickad (\(variant.review.state.wording.sv)).",
                        en: "This wording is submitted already (\(variant.review.state.wording.en)).")
                ], Wording(sv: "Vänta på granskarna: ”lagom status”.", en: "Wait for the reviewers: \"lagom status\"."))
        }
        try checkName()
        return .submit(editors: variant.subject.editors.sorted(), original: original)
    }

    /// What is released once keeps its name, so that a name that no page can have is refused before anybody reads.
    private func checkName() throws(ReviewRefusal) {
        guard let theme = desk.theme, case .message(let variant) = variant.content else { return }
        let message = Message(id: whole.id, variants: [variant])
        guard let taken = desk.campaign.misnamed([message], in: theme, on: desk.today).first else { return }
        throw actor.refuse([taken.message], taken.remedy)
    }

    func approve(_ answers: [Question: Bool], _ digest: String?) throws(ReviewRefusal) -> Act {
        let missing = Question.numbered.filter { answers[$0.question] == nil }
        guard missing.isEmpty else { throw actor.refuse(missing.map(\.wording), answerAll) }
        let wrong = Question.numbered.filter { answers[$0.question] != $0.question.approving }
        guard wrong.isEmpty else {
            let command = "lagom review request-changes \(target.text) --why \"…\""
            throw actor.refuse(
                wrong.map(\.wording),
                Wording(
                    sv: "Ett sådant svar är inget godkännande. Begär ändring: \(command)",
                    en: "Such an answer is no approval. Ask for changes: \(command)"))
        }
        let stopping = variant.review.needs.filter { $0.asksForSubmission || $0.isBlocking }
        guard stopping.isEmpty else {
            throw actor.refuse(
                stopping.map(\.wording),
                Wording(sv: "Det går före:", en: "That comes first:"),
                choices: stopping.map { $0.remedy(of: whole.target(variant.language)) })
        }
        try actor.checkNotAmong(variant.review.authors)
        try checkCanFillASeat()
        try checkIsRead(digest)
        try checkHasNotSaidSo()
        return .approve(answers: answers, original: original)
    }

    private var answerAll: Wording {
        let command = "lagom review approve \(target.text) --answers "
        return Wording(
            sv: "Svara ja eller nej på var och en av de sex, i deras ordning: \(command)ja/nej,ja/nej,…",
            en: "Answer each of the six by yes or no, in their order: \(command)yes/no,yes/no,…")
    }

    /// Who has spoken of another wording before says that this is the one that they have read.
    private func checkIsRead(_ digest: String?) throws(ReviewRefusal) {
        let full = variant.digest.description
        // The version before the colon may be left out.
        let names = [full, String(full.drop { $0 != ":" }.dropFirst())]
        if let digest, digest.utf8.count >= 8, names.contains(where: { $0.hasPrefix(digest) }) { return }
        let last = whole.history.events.last { $0.variant == variant.language && $0.who == actor.reviewer.id }
        let isOther = last.map { $0.digest != variant.digest } ?? false
        guard isOther || digest != nil else { return }
        let (text, now) = (target.text, full.prefix(11))
        throw actor.refuse(
            [
                Wording(
                    sv: "Texten är en annan än den som du senast talade om.",
                    en: "The text is another than the one that you spoke of last.")
            ],
            Wording(
                sv: "Läs vad som är ändrat: lagom review diff \(text). Godkänn sedan med --digest \(now)",
                en: "Read what has changed: lagom review diff \(text). Then approve with --digest \(now)"))
    }

    /// Where in the text words stand.
    func anchor(_ passage: String?) throws(ReviewRefusal) -> Anchor? {
        guard let passage else { return nil }
        guard let anchor = Anchor(passage, in: variant.text) else {
            throw actor.refuse(
                [Wording(sv: "Texten säger inte ”\(passage)”.", en: "The text does not say \"\(passage)\".")],
                Wording(sv: "Kopiera orden ur texten.", en: "Copy the words from the text."))
        }
        return anchor
    }

    /// A test is recorded by others than the text's authors, and names signs that the text shows: an exception is none.
    func test(_ test: ReaderTest) throws(ReviewRefusal) -> Act {
        let shown = variant.shownSigns.filter { desk.campaign.catalogue.signs[Identifier($0)] != nil }
        let unknown = test.laterBySign.keys.filter { !shown.contains($0) }.sorted()
        guard unknown.isEmpty else {
            let known = shown.sorted().joined(separator: ", ")
            throw actor.refuse(
                unknown.map {
                    Wording(sv: "Texten visar inget tecken ”\($0)”.", en: "The text shows no sign \"\($0)\".")
                }, Wording(sv: "Texten visar: \(known).", en: "The text shows: \(known)."))
        }
        try actor.checkNotAmong(variant.review.authors)
        return .test(test)
    }

    func release(_ from: Day?, _ dnr: String?, _ artikelnr: String?) throws(ReviewRefusal) -> Act {
        guard whole.id != CommonVariant.id else { throw commonIsNotReleased }
        try checkIsNotPast(from)
        do throws(Refusal) {
            let day = max(from ?? desk.today, desk.today)
            _ = try Gate.clearForRelease(variant.subject, in: whole.history, by: desk.panel, on: day)
        } catch {
            throw actor.refuse(
                error.wordings,
                Wording(
                    sv: "Be dem som kan: ”lagom status” säger vad var och en kan göra.",
                    en: "Ask those who can: \"lagom status\" says what everybody can do."))
        }
        let number = desk.freeNumber(for: variant.digest, of: whole.id, in: variant.language)
        let release = Release(edition: number, from: from, dnr: dnr, artikelnr: artikelnr)
        try checkIsNews(release)
        return .release(release)
    }

    /// Nobody reads yesterday's site.
    private func checkIsNotPast(_ from: Day?) throws(ReviewRefusal) {
        guard let from, from < desk.today else { return }
        throw actor.refuse(
            [Wording(sv: "\(from) är en dag som har varit.", en: "\(from) is a day in the past.")],
            Wording(
                sv: "Skriv en dag från och med i dag (\(desk.today)) efter --from, eller utelämna det.",
                en: "--from must be a day from today (\(desk.today)) on, or be left out."))
    }

    private var commonIsNotReleased: ReviewRefusal {
        actor.refuse(
            [
                Wording(
                    sv: "De ord som alla sidor delar ges inte ut för sig: de visas så länge de är godkända.",
                    en: "The words that all pages share are not released: they show as long as they are approved.")
            ], Wording(sv: "Bygg webbplatsen: lagom build", en: "Build the site: lagom build"))
    }
}

extension Need {
    fileprivate var asksForSubmission: Bool {
        switch self {
        case .submission, .answerToStop: true
        default: false
        }
    }

    /// Whether approvals cannot mend it.
    var isBlocking: Bool {
        switch self {
        case .blocking, .secondWaiver, .readersWouldWait, .wholeHistory: true
        default: false
        }
    }
}

extension Question {
    /// The questions with their numbers, in the order in which they are answered.
    fileprivate static var numbered: [(question: Question, wording: Wording)] {
        allCases.enumerated().map { number, question in
            let words = question.wording
            return (question, Wording(sv: "\(number + 1). \(words.sv)", en: "\(number + 1). \(words.en)"))
        }
    }
}
