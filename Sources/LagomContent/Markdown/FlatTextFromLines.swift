// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension FlatText {
    /// Content that consists of line ends: each of its lines is the end of a line of the source.
    ///
    /// cmark strips markers and indentation from a line's start, and nothing from its end. Link reference definitions
    /// fall away at the content's start, so lines are counted from its last.
    init(_ bytes: UnsafeBufferPointer<UInt8>, lastLine: Int, in lines: SourceLines) {
        var ends = Self.lineEnds(bytes)
        if ends.last != bytes.count { ends.append(bytes.count) }
        var pieces: [Piece] = []
        pieces.reserveCapacity(ends.count)
        var start = 0
        for (index, end) in ends.enumerated() {
            Self.append(start..<end, of: bytes, line: lines[lastLine - ends.count + 1 + index], in: lines, to: &pieces)
            start = end
        }
        self.init(bytes, pieces: pieces)
    }

    /// Content whose lines begin with a known line of the source, such as a code block's.
    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, in lines: SourceLines) {
        let ends = Self.lineEnds(bytes)
        let count = ends.last == bytes.count ? ends.count : ends.count + 1
        self.init(bytes, lastLine: firstLine + count - 1, in: lines)
    }

    /// The offsets behind each line ending.
    private static func lineEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var ends: [Int] = []
        for index in bytes.indices where bytes[index].isLineEnd {
            let isPair = bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .newline
            if !isPair { ends.append(index + 1) }
        }
        return ends
    }

    /// Adds a line of the content: mostly one piece, two where cmark wrote spaces for a part of a tab.
    private static func append(
        _ flat: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>, in lines: SourceLines,
        to pieces: inout [Piece]
    ) {
        var textEnd = flat.upperBound
        while textEnd > flat.lowerBound, bytes[textEnd - 1].isLineEnd { textEnd -= 1 }
        var (text, source) = (textEnd, line.upperBound)
        while text > flat.lowerBound, source > line.lowerBound, bytes[text - 1] == lines.source[source - 1] {
            text -= 1
            source -= 1
        }
        if text > flat.lowerBound {
            pieces.append(Piece(flat: flat.lowerBound..<text, source: max(source - 1, line.lowerBound)..<source))
        }
        let ending = flat.upperBound - textEnd
        pieces.append(Piece(flat: text..<flat.upperBound, source: source..<line.upperBound + ending))
    }
}
