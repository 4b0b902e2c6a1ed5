// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A drawing with places for text: an SVG file of `Themes/<theme>/artboards/`.
///
/// Rectangles with an id that is a slot's name say where the program writes; all else is art and is drawn as it is.
public struct Artboard: Sendable {
    public let file: SourceFile
    /// The drawing's own size, in points: its `width` and `height`.
    public let size: Size
    /// How long a screen shows it; nil on paper.
    let seconds: Double?
    /// In reading order.
    public let slots: [Slot]
    /// The slots that begin where others end.
    let stacks: [[Slot]]
    /// Coloured grounds that reach as far as what stands on them.
    let fields: [Field]
    /// Art that is the right way round in every language (`data-mirror="no"`).
    let fixedArt: [FixedArt]
    /// The `<svg>` element.
    let root: SVGElement?

    /// The slot of a name, if the artboard has it.
    subscript(_ name: SlotName) -> Slot? { slots.first { $0.name == name } }

    /// Whether the slot of a name is one of a stack.
    func isStacked(_ name: SlotName) -> Bool { stacks.contains { $0.contains { $0.name == name } } }
}

/// What a slot is filled with; the raw value is the id that a designer gives the rectangle.
public enum SlotName: String, Sendable, Hashable, CaseIterable {
    case headline, lead, points
    /// All cards that have no slot of their own, the gravest first.
    case cards
    /// The cards of one kind.
    case emergency, urgent, contact, exception, ask, fact
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
    /// '2/3': which of a screen's pictures this is.
    case pictureNumber = "picture-number"
}

/// A coloured ground that ends below what stands on it: a rectangle with `data-behind`.
struct Field: Sendable, Hashable {
    /// In points; how far it reaches below the lowest of its slots as drawn, it does below their contents.
    let frame: Rect
    let radius: Double
    /// From its class, such as `fill-brand`.
    let colour: String
    let behind: [SlotName]
    /// The edges of the sheet that it runs over where the print is cut.
    let bleeds: Set<Side>

    enum Side: String {
        case top, bottom, left, right
    }

    /// The frame with its sides at the edges of the sheet moved out beyond them.
    func reaching(out bleed: Double, over frame: Rect, in size: Size) -> Rect {
        guard bleed > 0 else { return frame }
        let (left, top) = (bleeds.contains(.left) ? -bleed : frame.x, bleeds.contains(.top) ? -bleed : frame.y)
        let right = bleeds.contains(.right) ? size.width + bleed : frame.maxX
        let bottom = bleeds.contains(.bottom) ? size.height + bleed : frame.maxY
        return Rect(x: left, y: top, width: right - left, height: bottom - top)
    }
}

extension SlotName {
    /// Whether what stands there differs from clinic to clinic: no other slot's place may depend on it.
    var isClinics: Bool { self == .clinic || self == .logo }
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
    /// The slots below which this one begins, wherever their contents end. It makes one stack with those of them that
    /// hold text: their texts grow and shrink together.
    public let follows: [SlotName]
    /// The place in the file of the rectangle.
    public let range: ByteRange
}
