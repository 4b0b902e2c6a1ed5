// SPDX-License-Identifier: EUPL-1.2

extension [ShapedLine.Glyph] {
    /// The letters and, apart from them, the marks that they carry (vowel signs, signs of doubled letters).
    ///
    /// Shaping gives a mark a raised glyph of its own, and what extracts text from a PDF takes that for a word or a
    /// line of its own, in the middle of the letter's word. So marks are drawn as shapes; the text that is read aloud
    /// has them all the same, from the document's structure.
    var lettersAndMarks: (letters: Self, marks: Self) {
        guard contains(where: \.isMark) else { return (self, []) }
        return (filter { !$0.isMark }, filter(\.isMark))
    }
}

extension ShapedLine.Glyph {
    fileprivate var isMark: Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0.properties.canonicalCombiningClass != .notReordered }
    }
}
