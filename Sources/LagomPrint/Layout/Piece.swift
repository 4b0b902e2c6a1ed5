// SPDX-License-Identifier: EUPL-1.2
import LagomTheme

/// One thing that layout has placed; drawing only replays it.
///
/// Frames count from the slot's own top corner at the side where reading begins, so that one layout serves both
/// directions: who draws mirrors them.
struct Piece {
    enum Kind {
        case text(SetText)
        case box(Fill)
        case icon(IconName, ColourToken)
        case array(IconArray)
        /// A share of a whole, from 0 to 1.
        case bar(Double)
        /// Begins an element of the document's structure; all up to its `close` belongs to it.
        case open(Element.Role, alternative: String?)
        case close
    }

    let kind: Kind
    var frame: Rect

    init(_ kind: Kind, _ frame: Rect = Rect(x: 0, y: 0, width: 0, height: 0)) {
        self.kind = kind
        self.frame = frame
    }
}

/// A paragraph with its lines decided.
struct SetText {
    let text: RichText
    let style: TextStyle
    let lines: [MeasuredText.Line]
    /// In points.
    let size: Double
    let colour: ColourToken
    let alignment: Slot.Alignment
    /// What the paragraph is in the document's structure; nil where an element is open around it already.
    let role: Element.Role?

    /// The air that each line needs above it for its large letters, in points; empty where there are none.
    let drops: [Double]

    var leading: Double { style.leading * size }
    var height: Double { top(of: lines.count) }

    /// Where a line begins, from the top of the paragraph.
    func top(of line: Int) -> Double { leading * Double(line) + drops.prefix(line + 1).reduce(0, +) }
}

/// A filled rectangle, its corners rounded.
struct Fill {
    let colour: ColourToken
    var radius = 0.0
    /// A stripe along the side where reading begins, and how wide it is.
    var stripe: (colour: ColourToken, width: Double)?
    var border: ColourToken?
    /// Its edge where it is not filled: the more urgent, the wider, in points.
    var outline: (colour: ColourToken, width: Double)
}
