// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

extension Refusal {
    /// What is missing, in sentences.
    var wordings: [Wording] {
        switch self {
        case .needs(let needs): needs.map(\.wording)
        case .notReleased: [Wording(sv: "Texten är inte publicerad.", en: "The text is not released.")]
        case .unsettled(let numbers): [.unsettled(numbers)]
        case .notYet(let day): [Wording(sv: "Texten publiceras \(day).", en: "The text is released on \(day).")]
        case .withdrawn: [Wording(sv: "Texten är tillbakadragen.", en: "The text is withdrawn.")]
        case .originalWithdrawn:
            [
                Wording(
                    sv: "Originalet drogs tillbaka efter att översättningen gavs ut. Läs den mot originalet som det nu "
                        + "står, och ge ut den på nytt.",
                    en: "The original was withdrawn after the translation was released. Read it against the original "
                        + "as it stands now, and release it anew.")
            ]
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
    /// What was released last is not out, and what it replaced does not come back.
    fileprivate static func unsettled(_ numbers: [EditionNumber]) -> Wording {
        let names = numbers.map(\.text).joined(separator: ", ")
        guard numbers.count == 1 else {
            return Wording(
                sv: "\(names) gavs ut utan att ha sett varandra, så ingen av dem visas. Ge ut den rätta på nytt.",
                en: "\(names) were released without having seen each other, so none of them is shown. Release "
                    + "the right one again.")
        }
        return Wording(
            sv: "Utgivningen av \(names) har inte längre allt som den behöver, och det som den ersatte kommer inte "
                + "tillbaka. Skaffa det som saknas och ge ut den på nytt.",
            en: "The release of \(names) no longer has all that it needs, and what it replaced does not come back. "
                + "Get what is missing, then release it again.")
    }
}
