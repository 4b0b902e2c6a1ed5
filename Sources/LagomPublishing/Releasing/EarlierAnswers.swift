// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

extension ReviewDesk {
    /// The newest answers to findings that the text at hand no longer has, by the findings' rules: their sections have
    /// changed.
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
    /// Who answered a finding of a rule before its section changed.
    static func answered(_ event: ReviewEvent) -> Wording {
        let (role, day) = (event.role.wording, event.time.day)
        return Wording(
            sv: "Regeln besvarades förut (\(role.sv), \(day)); avsnittet är ändrat sedan dess.",
            en: "The rule was answered before (\(role.en), \(day)); the section has changed since.")
    }

    /// Who has judged a sign that still waits in a text.
    static func judgedElsewhere(by people: Set<Identifier<Reviewer>>) -> Wording {
        let names = people.map(\.name).sorted().joined(separator: ", ")
        return Wording(
            sv: "\(names) har bedömt det, men räknas inte här: den som har skrivit eller ändrat texten, eller har ett "
                + "yrke för annan vård, bedömer inte dess tecken.",
            en: "\(names) has judged it, but does not count here: whoever wrote or edited the text, or has a "
                + "profession of other care, does not judge its signs.")
    }
}
