// SPDX-License-Identifier: EUPL-1.2
import LagomContent

/// A block of a message as a print shows it: its words resolved, its markup reduced to what ink can say.
indirect enum PrintBlock: Hashable {
    case heading(level: Int, RichText)
    case paragraph(RichText)
    /// `start` is the first number of a numbered list; nil for bullets.
    case list(start: Int?, items: [[PrintBlock]])
    case card(PrintCard)
    case table(header: [RichText], rows: [[RichText]])
    /// Numbers that are drawn as icon arrays.
    case facts(FactTable, header: [RichText], rows: [[RichText]])
}

/// A card with the words that the theme puts at its head.
struct PrintCard: Hashable {
    let kind: Card.Kind
    /// 'Bråttom'.
    let label: String
    /// 'Akutmottagning', 'Nu', 'Ring 112'.
    let turnTo: [String]
    let blocks: [PrintBlock]
}
