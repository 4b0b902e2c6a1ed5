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

    private var original: WordingDigest? {
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
        return .submit(editors: variant.subject.editors.sorted(), original: original)
    }

    func approve(_ answers: [Question: Bool]) throws(ReviewRefusal) -> Act {
        let missing = Question.allCases.filter { answers[$0] == nil }
        guard missing.isEmpty else { throw actor.refuse(missing.map(\.wording), .answerAll) }
        let wrong = Question.allCases.filter { answers[$0] != $0.approving }
        guard wrong.isEmpty else {
            throw actor.refuse(
                wrong.map(\.wording),
                Wording(
                    sv: "Ett sådant svar är inget godkännande. Begär ändring: lagom review request-changes",
                    en: "Such an answer is no approval. Ask for changes: lagom review request-changes"))
        }
        let stopping = variant.review.needs.filter { $0.asksForSubmission || $0.isBlocking }
        guard stopping.isEmpty else {
            throw actor.refuse(
                stopping.map(\.wording),
                Wording(
                    sv: "Åtgärda det först, eller medge avsteg med ”lagom review waive”.",
                    en: "Mend that first, or waive it with \"lagom review waive\"."))
        }
        try actor.checkNotAmong(variant.review.authors)
        return .approve(answers: answers, original: original)
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

    /// The finding that a name means: a rule's, or the start of a fingerprint.
    func finding(_ name: String) throws(ReviewRefusal) -> ReviewFinding {
        let open = variant.subject.findings.filter { $0.severity != .note }
        let found = Set(
            open.filter { $0.rule == name || name.count >= 4 && $0.fingerprint.description.hasPrefix(name) })
        guard found.count == 1, let only = found.first else {
            let known = Set(open.map { "\($0.rule) (\($0.shortFingerprint))" }).sorted().joined(separator: ", ")
            throw actor.refuse(
                [
                    Wording(
                        sv: "\(found.count) anmärkningar heter ”\(name)”.",
                        en: "\(found.count) findings are \"\(name)\".")
                ], Wording(sv: "Välj en av: \(known)", en: "Choose one of: \(known)"))
        }
        return only
    }

    func waive(_ name: String, _ until: Day) throws(ReviewRefusal) -> Act {
        let finding = try finding(name)
        guard finding.canBeWaived else {
            throw actor.refuse(
                [Wording(sv: "\(finding.rule) kan inte medges.", en: "\(finding.rule) cannot be waived.")],
                Wording(sv: "Rätta texten.", en: "Mend the text."))
        }
        let latest = desk.today.adding(days: desk.panel.rules.longestWaiver)
        guard until >= desk.today, until <= latest else {
            throw actor.refuse(
                [
                    Wording(
                        sv: "Ett avsteg gäller som längst till \(latest).",
                        en: "A waiver holds until \(latest) at most.")
                ], Wording(sv: "Välj en tidigare dag med --until.", en: "Choose an earlier day with --until."))
        }
        guard Reason.isOfSubstance(why) else {
            throw actor.refuse(
                [Wording(sv: "Skälet säger för lite.", en: "The reason says too little.")],
                Wording(
                    sv: "Skriv varför texten är säker ändå, i en hel mening.",
                    en: "Write why the text is safe all the same, in a whole sentence."))
        }
        try actor.checkNotAmong(variant.review.authors)
        return .waive(finding: finding.fingerprint, until: until)
    }

    func skip(_ step: Role) throws(ReviewRefusal) -> Act {
        let isFixed = step == .language && variant.subject.text.isTranslation
        guard [.patient, .language].contains(step), !isFixed else {
            throw actor.refuse(
                [
                    Wording(
                        sv: "Steget \(step.wording.sv) kan inte hoppas över.",
                        en: "The step \(step.wording.en) cannot be skipped.")
                ],
                Wording(sv: "Be någon med rollen att läsa.", en: "Ask somebody with the role to read."))
        }
        try actor.checkNotAmong(variant.review.authors)
        return .skip(step)
    }

    /// A test that names signs, names those that the text shows: what is misspelt would count for nothing.
    func test(_ test: ReaderTest) throws(ReviewRefusal) -> Act {
        let shown = variant.shownSigns
        let unknown = test.laterBySign.keys.filter { !shown.contains($0) }.sorted()
        guard unknown.isEmpty else {
            let known = shown.sorted().joined(separator: ", ")
            throw actor.refuse(
                unknown.map {
                    Wording(sv: "Texten visar inget tecken ”\($0)”.", en: "The text shows no sign \"\($0)\".")
                }, Wording(sv: "Texten visar: \(known).", en: "The text shows: \(known)."))
        }
        return .test(test)
    }

    func release(_ from: Day?, _ dnr: String?, _ artikelnr: String?) throws(ReviewRefusal) -> Act {
        guard whole.id != CommonVariant.id else { throw commonIsNotReleased }
        do throws(Refusal) {
            _ = try Gate.clearForRelease(variant.subject, in: whole.history, by: desk.panel, on: desk.today)
        } catch {
            throw actor.refuse(
                error.wordings,
                Wording(
                    sv: "Se ”lagom review log” och be dem som saknas.",
                    en: "See \"lagom review log\", and ask those who are missing."))
        }
        let number = desk.freeNumber(for: variant.digest, of: whole.id, in: variant.language)
        return .release(Release(edition: number, from: from, dnr: dnr, artikelnr: artikelnr))
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

    fileprivate var isBlocking: Bool {
        switch self {
        case .blocking, .secondWaiver, .readersWouldWait, .wholeHistory: true
        default: false
        }
    }
}

extension Refusal {
    /// What is missing, in sentences.
    var wordings: [Wording] {
        switch self {
        case .needs(let needs): needs.map(\.wording)
        case .notReleased: [Wording(sv: "Texten är inte publicerad.", en: "The text is not released.")]
        case .notYet(let day): [Wording(sv: "Texten publiceras \(day).", en: "The text is released on \(day).")]
        case .withdrawn: [Wording(sv: "Texten är tillbakadragen.", en: "The text is withdrawn.")]
        case .stale(let day):
            [
                Wording(
                    sv: "Texten skulle ha granskats senast \(day): tryck hålls inne.",
                    en: "The text should have been reviewed by \(day): its prints are withheld.")
            ]
        case .noReviewers, .blockingFinding: [Wording(sv: "Ingen har godkänt.", en: "Nobody has approved.")]
        }
    }
}

extension Wording {
    fileprivate static let answerAll = Wording(
        sv: "Svara på alla sex frågor: --answers ja,nej,ja,ja,nej,ja",
        en: "Answer all six: --answers yes,no,yes,yes,no,yes")
}

extension ReviewDesk {
    /// The edition number of a wording: longer where another wording in the campaign has it.
    func freeNumber(
        for digest: WordingDigest, of message: Identifier<Message>, in language: LanguageTag
    ) -> EditionNumber {
        let taken = ids.flatMap { id in
            events.history(of: id, now: horizon).events.compactMap { event -> EditionNumber? in
                guard case .release(let release) = event.act else { return nil }
                return event.digest == digest && event.message == message.name ? nil : release.edition
            }
        }
        let numbers = (4...8).map {
            EditionNumber(message: message.name, language: language, digest: digest, length: $0)
        }
        return numbers.first { !taken.contains($0) } ?? numbers[4]
    }
}
