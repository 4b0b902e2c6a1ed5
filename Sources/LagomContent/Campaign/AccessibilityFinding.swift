// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wording of what can be wrong with the accessibility statement.
struct AccessibilityFinding {
    private let file: SourceFile

    init(_ file: SourceFile) {
        self.file = file
    }

    func notAssessed() -> Finding {
        Finding(
            "accessibility-not-assessed", .note, at: file.place(0..<0),
            message: Wording(
                sv: "Kampanjen har ingen tillgänglighetsredogörelse: sidan säger att bedömningen inte är gjord.",
                en: "The campaign has no accessibility statement: the page says that no assessment has been made."),
            remedy: Wording(
                sv: "Lägg till ”accessibility” med compliance (fully, partly, not), deficiencies, assessed, "
                    + "assessed-by (self, users, external), updated och feedback.",
                en: "Add \"accessibility\" with compliance (fully, partly, not), deficiencies, assessed, "
                    + "assessed-by (self, users, external), updated and feedback."))
    }

    func fullyWithDeficiencies(_ range: ByteRange) -> Finding {
        Finding(
            "accessibility-contradiction", at: file.place(range),
            message: Wording(
                sv: "”fully” stämmer inte med bristerna som står under ”deficiencies”.",
                en: "\"fully\" does not agree with what stands under \"deficiencies\"."),
            remedy: Wording(
                sv: "Skriv partly eller not, eller ta bort brister som är åtgärdade.",
                en: "Write partly or not, or remove deficiencies that have been mended."))
    }

    func noDeficiencies(_ range: ByteRange) -> Finding {
        Finding(
            "accessibility-contradiction", at: file.place(range),
            message: Wording(
                sv: "Inga brister står under ”deficiencies”, fast webbplatsen inte är helt förenlig med lagen.",
                en: "Nothing under \"deficiencies\" falls short, though the site does not fully meet the law."),
            remedy: Wording(
                sv: "Skriv varje brist som ni känner till: what, criteria, reason och mended-by.",
                en: "Write each deficiency that you know of: what, criteria, reason and mended-by."))
    }

    func noAssessor(_ range: ByteRange) -> Finding {
        Finding(
            "empty-value", at: file.place(range),
            message: Wording(
                sv: "Listan ”assessed-by” är tom: ingen har gjort bedömningen.",
                en: "The list \"assessed-by\" is empty: nobody made the assessment."),
            remedy: Wording(
                sv: "Skriv ett eller flera av: self, users, external.",
                en: "Write one or more of: self, users, external."))
    }

    func updatedTooEarly(_ assessed: Day, _ range: ByteRange) -> Finding {
        Finding(
            "accessibility-contradiction", at: file.place(range),
            message: Wording(
                sv: "Redogörelsen kan inte vara äldre än bedömningen, som gjordes \(assessed).",
                en: "The statement cannot be older than the assessment, which was made on \(assessed)."),
            remedy: Wording(
                sv: "Skriv dagen då redogörelsen senast ändrades.",
                en: "Write the day on which the statement was last changed."))
    }

    func badCriterion(_ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "unknown-criterion", at: file.place(range),
            message: Wording(
                sv: "WCAG 2.2 har inget kriterium ”\(text)”.", en: "WCAG 2.2 has no criterion \"\(text)\"."),
            remedy: Wording(
                sv: "Skriv numret med tre delar, till exempel 1.4.3.",
                en: "Write the number in its three parts, such as 1.4.3."))
    }

    func noDay(_ range: ByteRange) -> Finding {
        Finding(
            "accessibility-no-day", .note, at: file.place(firstLine(range)),
            message: Wording(
                sv: "Bristen har ingen dag då den ska vara åtgärdad.",
                en: "The deficiency has no day by which it is to be mended."),
            remedy: Wording(sv: "Bestäm en, och skriv ”mended-by: …”.", en: "Set one, and write \"mended-by: …\"."))
    }

    func noReason(_ range: ByteRange) -> Finding {
        Finding(
            "missing-key", at: file.place(firstLine(range)),
            message: Wording(
                sv: "Fältet ”why” saknas: en oskäligt betungande anpassning måste motiveras.",
                en: "The field \"why\" is missing: a disproportionate burden must be explained."),
            remedy: Wording(sv: "Lägg till raden ”why: …”.", en: "Add the line \"why: …\"."))
    }

    func noContact(_ range: ByteRange) -> Finding {
        Finding(
            "accessibility-no-contact", at: file.place(firstLine(range)),
            message: Wording(
                sv: "Redogörelsen har ingen adress för den som vill säga till om en brist.",
                en: "The statement has no address for those who want to tell of a deficiency."),
            remedy: Wording(
                sv: "Lägg till ”feedback: {email: …}”, eller utgivarens e-postadress.",
                en: "Add \"feedback: {email: …}\", or the publisher's e-mail address."))
    }

    func noAnswerTime(_ range: ByteRange) -> Finding {
        Finding(
            "accessibility-no-answer-time", .note, at: file.place(firstLine(range)),
            message: Wording(
                sv: "Redogörelsen säger inte hur snart den som hör av sig får svar.",
                en: "The statement does not say how soon those who write get an answer."),
            remedy: Wording(
                sv: "Lägg till ”answer-days” under ”feedback”: högst så många arbetsdagar.",
                en: "Add \"answer-days\" under \"feedback\": at most so many working days."))
    }

    func badAnswerDays(_ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "wrong-type", at: file.place(range),
            message: Wording(
                sv: "”\(text)” är inget antal dagar från 1 till 60.",
                en: "\"\(text)\" is not a number of days from 1 to 60."),
            remedy: Wording(sv: "Skriv till exempel 5.", en: "Write a number such as 5."))
    }

    private func firstLine(_ range: ByteRange) -> ByteRange {
        range.lowerBound..<max(range.lowerBound, min(range.upperBound, file.lineRange(at: range.lowerBound).upperBound))
    }
}
