// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme

/// A document with every coordinate decided: who writes it as PDF or as a picture only replays it.
struct PrintDocument {
    var title: String
    var language: LanguageTag
    var edition: String
    var publisher: String
    /// The root comes first.
    var elements: [Element]
    var sheets: [Sheet]
}

/// One page.
struct Sheet {
    /// As it is cut.
    let size: Size
    /// How far colours reach beyond the cut, in points.
    var bleed = 0.0
    /// Where to cut; drawn once, whatever copies there are.
    var cutMarks: [Mark] = []
    /// How far from the first ones, which are read aloud, copies of all leaves stand.
    var copies: [Point] = []
    var leaves: [Leaf] = []
    var links: [SheetLink] = []

    /// The width of paper around the cut: the bleed, and room for marks beyond it.
    var margin = 0.0
}

/// Marks that belong together: all of one element's content, or decoration.
struct Leaf {
    /// nil where it only decorates.
    let element: Int?
    let marks: [Mark]
    /// How far its marks are moved.
    var place = Point.zero
}

/// A place to click.
struct SheetLink {
    let address: String
    let rect: Rect
    let words: String
    let element: Int
}

/// One act of drawing.
enum Mark {
    case glyphs(Glyphs)
    case box(Rect, radius: Double, Colour)
    case outline(Rect, radius: Double, width: Double, Colour)
    /// Equal squares, as of a QR code.
    case squares([Rect], Colour)
    /// Rows of equal dots, `step` apart.
    case dots([DotRow], step: Double, diameter: Double, Colour)
    case art(Art, Rect)
    /// Words across the sheet, faint.
    case stamp([Glyphs], angle: Double, center: (x: Double, y: Double))

    /// Dots side by side: the middle of the first and of the last.
    struct DotRow {
        let y: Double
        let from: Double
        let to: Double
    }

    /// A run of glyphs on a baseline.
    struct Glyphs {
        let font: Int
        let size: Double
        let x: Double
        let y: Double
        let colour: Colour
        let glyphs: [ShapedLine.Glyph]
        /// Signs that are drawn as shapes and not as text.
        let marks: [ShapedLine.Glyph]
        let isHyphen: Bool
        /// Whether it is read from its right end.
        let isReversed: Bool
    }
}

/// A drawing that is shown as it is.
enum Art: Hashable {
    /// The artboard of a file, without its slots.
    case artboard(String, ArtboardLook)
    case icon(IconName, ColourToken)
    case illustration(String, isInkSaving: Bool)
    /// The bytes of a logo.
    case logo([UInt8])
}

/// How an artboard's art is drawn.
struct ArtboardLook: Hashable {
    let isMirrored: Bool
    /// How much is drawn beyond the artboard's edges, in points of its own size.
    let bleed: Double
    let isInkSaving: Bool
    /// Whether art that runs over the edges is drawn at all.
    let reachesEdges: Bool
}
