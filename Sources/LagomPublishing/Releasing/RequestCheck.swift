// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Holds a request against what it is about: the text that is being worked on, or what is out.
struct RequestCheck {
    let desk: ReviewDesk
    let request: ReviewRequest
    let actor: Actor
    let whole: MessageCase
    let language: LanguageTag

    /// The act that the request is, and the wording that it speaks of, where nothing speaks against it.
    func decide() throws(ReviewRefusal) -> (act: Act, digest: WordingDigest) {
        try checkReason()
        try checkCharacters()
        try checkPatientData()
        switch request.deed {
        case .submit: return try ofDraft(draft().submit())
        case .approve(let answers, let digest): return try ofDraft(draft().approve(answers, digest))
        case .requestChanges(let passage, let name): return try ofDraft(draft().requestChanges(passage, name))
        case .comment(let passage): return try ofDraft(.comment(draft().anchor(passage)))
        case .answer(let name): return try ofDraft(draft().answer(name))
        case .waive(let name, let until): return try ofDraft(draft().waive(name, until))
        case .skip(let step): return try ofDraft(draft().skip(step))
        case .test(let test): return try ofDraft(draft().test(test))
        case .release(let from, let dnr, let artikelnr):
            try checkNothingIsAhead()
            return try ofDraft(draft().release(from, dnr, artikelnr))
        case .withdraw(let wrong, let advice, let number): return try edition.withdraw(wrong, advice, number)
        case .extend(let until): return try edition.extend(until)
        }
    }

    private var edition: EditionCheck {
        EditionCheck(desk: desk, actor: actor, message: whole, language: language)
    }

    private func draft() throws(ReviewRefusal) -> DraftCheck {
        guard let variant = whole[language] else { throw desk.noText(request.text) }
        return DraftCheck(
            desk: desk, why: request.why, actor: actor, whole: whole, variant: variant,
            target: whole.target(language, as: request.who))
    }

    private func ofDraft(_ act: Act) throws(ReviewRefusal) -> (Act, WordingDigest) {
        (act, try draft().variant.digest)
    }

    /// What is kept is shown on pages and in feeds, which control characters would break and hidden ones falsify.
    private func checkCharacters() throws(ReviewRefusal) {
        let words = ([request.why] + request.deed.words).joined(separator: " ")
        let isBroken = words.unicodeScalars.contains { scalar in
            !"\n\t".unicodeScalars.contains(scalar) && VisibleText.isSteering(scalar)
        }
        guard isBroken || !HiddenCharacter.all(in: words).isEmpty else { return }
        throw actor.refuse(
            [Wording(sv: "Texten innehåller styrtecken.", en: "The text holds control characters.")],
            Wording(sv: "Skriv den för hand i stället för att klistra in.", en: "Type it instead of pasting it."))
    }

    /// What waits for its day would not know of this release, and take its place when the day comes.
    private func checkNothingIsAhead() throws(ReviewRefusal) {
        let ahead = desk.events.problems(in: whole.history).filter(\.fault.isAhead)
        guard !ahead.isEmpty else { return }
        throw actor.refuse(
            ahead.map { Wording(sv: "\($0.path): \($0.fault.wording.sv)", en: "\($0.path): \($0.fault.wording.en)") },
            Wording(
                sv: "Går klockan rätt på din dator? Ta i så fall bort filerna, och ge ut texten sedan.",
                en: "Is the clock of your computer right? Then remove the files, and release the text after that."))
    }

    /// A number that names a patient would be kept for good, in every clone.
    private func checkPatientData() throws(ReviewRefusal) {
        guard ([request.why] + request.deed.words).contains(where: PersonalNumber.stands) else { return }
        throw actor.refuse(
            [Wording(sv: "Ett personnummer står i det som du skrev.", en: "What you wrote holds a personal number.")],
            Wording(
                sv: "Inga patientuppgifter: det som sägs i granskningen sparas. Skriv det utan numret.",
                en: "No patient data: what is said in review is kept. Write it without the number."))
    }

    private func checkReason() throws(ReviewRefusal) {
        let isBlank = request.why.allSatisfy(\.isWhitespace)
        guard request.deed.word.needsReason, isBlank else { return }
        throw actor.refuse(
            [Wording(sv: "Ett skäl saknas.", en: "A reason is missing.")],
            Wording(
                sv: "Skriv det med --why. Inga patientuppgifter.", en: "Write it with --why. No patient data."))
    }
}
