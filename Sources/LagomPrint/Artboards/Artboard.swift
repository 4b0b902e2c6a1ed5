// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A drawing with places for text: an SVG file of `Themes/<theme>/artboards/`.
///
/// Rectangles with an id that is a slot's name say where the program writes; all else is art and is drawn as it is.
public struct Artboard: Sendable {
    public let file: SourceFile
    /// The drawing's own size, in points: its `width` and `height`.
    public let size: Size
    /// In reading order.
    public let slots: [Slot]
    /// The ids of art that is the right way round in every language (`data-mirror="no"`), and the box of each.
    let fixedArt: [String]
    /// The `<svg>` element.
    let root: SVGElement?

    /// The slot of a name, if the artboard has it.
    subscript(_ name: SlotName) -> Slot? { slots.first { $0.name == name } }
}

/// What a slot is filled with; the raw value is the id that a designer gives the rectangle.
public enum SlotName: String, Sendable, Hashable, CaseIterable {
    case headline, lead, points
    /// All cards of the message, in the message's order.
    case cards
    /// The whole text, with its cards; `body-2` and so on go on where the one before is full.
    case body
    case title, summary
    case safetyShort = "safety-short"
    /// Numbers to ring, in plain digits.
    case numbers
    case qr
    /// The web address that the QR code holds, in letters.
    case address
    case publisher, edition, notice, clinic, logo, illustration
    /// A line in Swedish for those who hang up a print in another language.
    case staffLine = "staff-line"
}

/// A place on an artboard that the program fills, and how.
public struct Slot: Sendable, Hashable {
    public enum Alignment: String, Sendable, CaseIterable {
        case start, center, end
    }

    public enum VerticalAlignment: String, Sendable, CaseIterable {
        case top, middle, bottom
    }

    public let name: SlotName
    /// 1, or the number behind the name: text that fills `body` goes on in `body-2`.
    public let part: Int
    /// The place in reading order, over all pages of a format.
    public let order: Int
    /// In points, on the artboard's own size.
    public var frame: Rect
    /// The smallest and the largest size of text, in points on the artboard's own size.
    public var sizes: ClosedRange<Double>
    public let alignment: Alignment
    public let verticalAlignment: VerticalAlignment
    /// The colour token of the text.
    public let colour: String
    /// From 100 to 900.
    public let weight: Int
    /// How many columns its content flows in.
    public let columns: Int
    /// The slot below which this one begins: it takes over the room that the other leaves empty.
    public let follows: SlotName?
    /// The place in the file of the rectangle.
    public let range: ByteRange
}
