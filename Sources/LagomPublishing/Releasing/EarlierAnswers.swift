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
}
