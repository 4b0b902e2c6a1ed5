// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Holds a request against the state of the text, and makes the act of it.
struct RequestCheck {
    let desk: ReviewDesk
    let request: ReviewRequest
    let actor: Actor
    let whole: MessageCase
    let variant: VariantCase

    /// The wording that is spoken of: what is out for deeds on editions, else what is being worked on.
    var digest: WordingDigest {
        switch request.deed {
        case .withdraw, .extend: out?.digest ?? variant.digest
        default: variant.digest
        }
    }

    private var out: ReleasedEdition? { variant.review.current ?? variant.review.scheduled }
    private var original: WordingDigest? {
        whole.variants.first.flatMap { $0.subject == variant.subject ? nil : $0.digest }
    }

    /// The act that the request is, where nothing speaks against it.
    func act() throws(ReviewRefusal) -> Act {
        try checkReason()
        switch request.deed {
        case .submit: return try submit()
        case .approve(let answers): return try approve(answers)
        case .requestChanges(let passage): return .requestChanges(try anchor(passage))
        case .comment(let passage): return .comment(try anchor(passage))
        case .answer(let name): return .answer(finding: try finding(name).fingerprint)
        case .waive(let name, let until): return try waive(name, until)
        case .skip(let step): return try skip(step)
        case .test(let test): return .test(test)
        case .release(let from, let dnr, let artikelnr): return try release(from, dnr, artikelnr)
        case .withdraw(let wrong, let advice): return try withdraw(wrong, advice)
        case .extend(let until): return try extend(until)
        }
    }

    private func checkReason() throws(ReviewRefusal) {
        let isBlank = request.why.allSatisfy(\.isWhitespace)
        guard request.deed.word.needsReason, isBlank else { return }
        throw refuse(
            [Wording(sv: "Ett skäl saknas.", en: "A reason is missing.")],
            Wording(
                sv: "Skriv det med --why. Inga patientuppgifter.", en: "Write it with --why. No patient data."))
    }

    private func submit() throws(ReviewRefusal) -> Act {
        guard variant.review.state == .draft || variant.review.needs.contains(where: \.asksForSubmission) else {
            throw refuse(
                [
                    Wording(
                        sv: "Ordalydelsen är redan inskickad (\(variant.review.state.wording.sv)).",
                        en: "This wording is submitted already (\(variant.review.state.wording.en)).")
                ], Wording(sv: "Vänta på granskarna: ”lagom status”.", en: "Wait for the reviewers: \"lagom status\"."))
        }
        return .submit(editors: variant.subject.editors.sorted(), original: original)
    }

    private func approve(_ answers: [Question: Bool]) throws(ReviewRefusal) -> Act {
        let missing = Question.allCases.filter { answers[$0] == nil }
        guard missing.isEmpty else { throw refuse(missing.map(\.wording), .answerAll) }
        let wrong = Question.allCases.filter { answers[$0] != $0.approving }
        guard wrong.isEmpty else {
            throw refuse(
                wrong.map(\.wording),
                Wording(
                    sv: "Ett sådant svar är inget godkännande. Begär ändring: lagom review request-changes",
                    en: "Such an answer is no approval. Ask for changes: lagom review request-changes"))
        }
        let stopping = variant.review.needs.filter { $0.asksForSubmission || $0.isBlocking }
        guard stopping.isEmpty else {
            throw refuse(
                stopping.map(\.wording),
                Wording(
                    sv: "Åtgärda det först, eller medge avsteg med ”lagom review waive”.",
                    en: "Mend that first, or waive it with \"lagom review waive\"."))
        }
        try checkNotOwn()
        return .approve(answers: answers, original: original)
    }

    private func checkNotOwn() throws(ReviewRefusal) {
        guard variant.review.authors.contains(actor.reviewer.id) else { return }
        throw refuse(
            [
                Wording(
                    sv: "Du har skickat in eller ändrat texten sedan den senaste utgåvan.",
                    en: "You have submitted or edited the text since the last edition.")
            ],
            Wording(
                sv: "Ingen granskar sitt eget. Be någon annan med samma roll.",
                en: "Nobody reviews their own work. Ask somebody else with the role."))
    }

    private func anchor(_ passage: String?) throws(ReviewRefusal) -> Anchor? {
        guard let passage else { return nil }
        guard let anchor = Anchor(passage, in: variant.text) else {
            throw refuse(
                [Wording(sv: "Texten säger inte ”\(passage)”.", en: "The text does not say \"\(passage)\".")],
                Wording(sv: "Kopiera orden ur texten.", en: "Copy the words from the text."))
        }
        return anchor
    }

    private func finding(_ name: String) throws(ReviewRefusal) -> ReviewFinding {
        let open = variant.subject.findings.filter { $0.severity != .note }
        let found = Set(
            open.filter { $0.rule == name || name.count >= 4 && $0.fingerprint.description.hasPrefix(name) })
        guard found.count == 1, let only = found.first else {
            let known = Set(open.map { "\($0.rule) (\($0.shortFingerprint))" }).sorted().joined(separator: ", ")
            throw refuse(
                [
                    Wording(
                        sv: "\(found.count) anmärkningar heter ”\(name)”.",
                        en: "\(found.count) findings are \"\(name)\".")
                ], Wording(sv: "Välj en av: \(known)", en: "Choose one of: \(known)"))
        }
        return only
    }

    private func waive(_ name: String, _ until: Day) throws(ReviewRefusal) -> Act {
        let finding = try finding(name)
        guard finding.canBeWaived else {
            throw refuse(
                [Wording(sv: "\(finding.rule) kan inte medges.", en: "\(finding.rule) cannot be waived.")],
                Wording(sv: "Rätta texten.", en: "Mend the text."))
        }
        let latest = desk.today.adding(days: desk.panel.rules.longestWaiver)
        guard until >= desk.today, until <= latest else {
            throw refuse(
                [
                    Wording(
                        sv: "Ett avsteg gäller som längst till \(latest).",
                        en: "A waiver holds until \(latest) at most.")
                ], Wording(sv: "Välj en tidigare dag med --until.", en: "Choose an earlier day with --until."))
        }
        guard Reason.isOfSubstance(request.why) else {
            throw refuse(
                [Wording(sv: "Skälet säger för lite.", en: "The reason says too little.")],
                Wording(
                    sv: "Skriv varför texten är säker ändå, i en hel mening.",
                    en: "Write why the text is safe all the same, in a whole sentence."))
        }
        try checkNotOwn()
        return .waive(finding: finding.fingerprint, until: until)
    }

    private func skip(_ step: Role) throws(ReviewRefusal) -> Act {
        let isFixed = step == .language && variant.subject.text.isTranslation
        guard [.patient, .language].contains(step), !isFixed else {
            throw refuse(
                [
                    Wording(
                        sv: "Steget \(step.wording.sv) kan inte hoppas över.",
                        en: "The step \(step.wording.en) cannot be skipped.")
                ],
                Wording(sv: "Be någon med rollen att läsa.", en: "Ask somebody with the role to read."))
        }
        try checkNotOwn()
        return .skip(step)
    }

    private func release(_ from: Day?, _ dnr: String?, _ artikelnr: String?) throws(ReviewRefusal) -> Act {
        guard whole.id != CommonVariant.id else { throw commonIsNotReleased }
        do throws(Refusal) {
            _ = try Gate.clearForRelease(variant.subject, in: whole.history, by: desk.panel, on: desk.today)
        } catch {
            throw refuse(
                error.wordings,
                Wording(
                    sv: "Se ”lagom review log” och be dem som saknas.",
                    en: "See \"lagom review log\", and ask those who are missing."))
        }
        let number = desk.freeNumber(for: variant.digest, of: whole.id, in: variant.language)
        return .release(Release(edition: number, from: from, dnr: dnr, artikelnr: artikelnr))
    }

    private func withdraw(_ wrong: String?, _ advice: String?) throws(ReviewRefusal) -> Act {
        guard out != nil else { throw nothingOut }
        guard (wrong == nil) == (advice == nil) else {
            throw refuse(
                [
                    Wording(
                        sv: "En rättelse säger både vad som var fel och vad läsaren ska göra nu.",
                        en: "A correction says both what was wrong and what a reader should do now.")
                ], Wording(sv: "Skriv båda: --wrong och --advice.", en: "Write both: --wrong and --advice."))
        }
        let correction = wrong.flatMap { wrong in advice.map { Withdrawal.Correction(wrong: wrong, advice: $0) } }
        return .withdraw(Withdrawal(correction: correction))
    }

    private func extend(_ until: Day) throws(ReviewRefusal) -> Act {
        guard out != nil else { throw nothingOut }
        try checkNotOwn()
        return .extend(until: until)
    }

    private var nothingOut: ReviewRefusal {
        refuse(
            [Wording(sv: "Ingen utgåva är ute.", en: "No edition is out.")],
            Wording(sv: "Se ”lagom status”.", en: "See \"lagom status\"."))
    }

    private var commonIsNotReleased: ReviewRefusal {
        refuse(
            [
                Wording(
                    sv: "De ord som alla sidor delar ges inte ut för sig: de visas så länge de är godkända.",
                    en: "The words that all pages share are not released: they show as long as they are approved.")
            ], Wording(sv: "Bygg webbplatsen: lagom build", en: "Build the site: lagom build"))
    }

    private func refuse(_ missing: [Wording], _ remedy: Wording) -> ReviewRefusal {
        ReviewRefusal(who: actor.wording, missing, remedy: remedy)
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
