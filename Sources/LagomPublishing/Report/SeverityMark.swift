// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Severity {
    /// The class of its colours.
    var cssClass: String { "is-" + rawValue }

    /// How many findings do what it says: '3 blocking', '1 to answer'.
    func count(_ number: Int) -> Wording {
        switch self {
        case .block: Wording(sv: "\(number) stoppar", en: "\(number) blocking")
        case .answer: Wording(sv: "\(number) att besvara", en: "\(number) to answer")
        case .note:
            Wording(
                sv: number == 1 ? "1 upplysning" : "\(number) upplysningar",
                en: number == 1 ? "1 note" : "\(number) notes")
        }
    }

    /// What it asks for, as a label.
    var label: Wording {
        switch self {
        case .block: Wording(sv: "Stoppar", en: "Blocks")
        case .answer: Wording(sv: "Att besvara", en: "To answer")
        case .note: Wording(sv: "Upplysning", en: "Note")
        }
    }

    /// A drawing that tells it without colour: an octagon, a question, an i.
    var icon: String {
        let shape =
            switch self {
            case .block:
                "<path d='M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z' fill='currentColor'/>"
                    + "<path d='M6 10h8' stroke='var(--paper)' stroke-width='2.5'/>"
            case .answer:
                "<circle cx='10' cy='10' r='8.5' fill='none' stroke='currentColor' stroke-width='2'/>"
                    + "<path d='M7.5 8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M10 14.2v.6' fill='none' "
                    + "stroke='currentColor' stroke-width='2' stroke-linecap='round'/>"
            case .note:
                "<circle cx='10' cy='10' r='8.5' fill='none' stroke='currentColor' stroke-width='2'/>"
                    + "<path d='M10 9v5.2M10 5.6v.6' stroke='currentColor' stroke-width='2' stroke-linecap='round'/>"
            }
        return "<svg class='icon' viewBox='0 0 20 20' width='20' height='20' aria-hidden='true'>\(shape)</svg>"
    }

    /// The three, most severe first.
    static let shown: [Severity] = [.block, .answer, .note]
}
