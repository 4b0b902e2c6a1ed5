// SPDX-License-Identifier: EUPL-1.2

/// A line of glyphs in the order in which they stand on paper, from the line's left end; lengths in ems.
struct ShapedLine {
    struct Glyph {
        let id: UInt32
        let x: Double
        /// Above the baseline.
        let rise: Double
        let advance: Double
        /// The characters that the glyph stands for; empty for the second and further glyphs of a cluster.
        let text: String
    }

    /// Glyphs of one font and one style.
    struct Run {
        /// The number of the font among those of the renderer.
        let font: Int
        /// Its size, in sizes of the text.
        let scale: Double
        /// Lengths in ems of its own size.
        let glyphs: [Glyph]
        /// Signs above and below letters of a run that is read from its right end; they are drawn as shapes.
        let marks: [Glyph]
        /// What makes the stretch stand out.
        let traits: [RichText.Trait]
        /// Whether this is a hyphen that only the line's end called for.
        let isHyphen: Bool
        /// Whether the glyphs stand in the order in which they are read.
        let isInOrder: Bool

        /// Where its first and its last glyph end, in sizes of the text.
        var start: Double { (glyphs.map(\.x).min() ?? 0) * scale }
        var end: Double { (glyphs.map { $0.x + $0.advance }.max() ?? 0) * scale }
    }

    let runs: [Run]
    /// Without white space at the line's end.
    let width: Double
    /// The line's text in reading order, with a space at its end where another line follows.
    let text: String
    /// Whether the order on paper is the reading order.
    let isInReadingOrder: Bool
    let isRightToLeft: Bool
    /// The width of white space at the line's end.
    let trailing: Double
}
