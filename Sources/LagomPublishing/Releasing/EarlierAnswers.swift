// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

extension ReviewDesk {
    /// The newest answers to findings that the text at hand no longer has, by the findings' rules.
    func earlierAnswers(in history: ReviewHistory, of one: VariantCase?) -> [String: ReviewEvent] {
        guard let one else { return [:] }
        let present = Set(one.remarks.map(\.fingerprint))
        let answers = history.events.compactMap { event -> (String, ReviewEvent)? in
            guard case .answer(let finding, _, let rule?) = event.act, event.variant == one.language,
                !present.contains(finding), panel.counts(event)
            else { return nil }
            return (rule, event)
        }
        return Dictionary(answers) { $1 }
    }
}

extension Wording {
    /// Who answered another finding of the same rule, whose words are gone.
    static func answered(_ event: ReviewEvent) -> Wording {
        let (role, day) = (event.role.wording, event.time.day)
        return Wording(
            sv: "En anmärkning av samma regel är besvarad (\(role.sv), \(day)), i ord som inte står kvar.",
            en: "A finding of the same rule was answered (\(role.en), \(day)), in words that are gone.")
    }

    /// Who has judged a sign that still waits in a text.
    static func judgedElsewhere(by people: Set<Identifier<Reviewer>>) -> Wording {
        let names = people.map(\.name).sorted().joined(separator: ", ")
        return Wording(
            sv: "Bedömt av \(names), men det räknas inte här: den som har skrivit eller ändrat en text bedömer inte "
                + "dess tecken, och yrket ska passa texten.",
            en: "Judged by \(names), but that does not count here: whoever wrote or edited a text does not judge its "
                + "signs, and the profession must fit the text.")
    }
}
