// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension FlatText {
    /// Content that consists of line ends: each of its lines is the end of a line of the source.
    ///
    /// cmark strips markers and indentation from a line's start, and writes LF for any ending. Link reference definitions
    /// fall away at the content's start, so lines are counted from its last.
    init(_ bytes: UnsafeBufferPointer<UInt8>, lastLine: Int, in lines: SourceLines) {
        var ends = Self.lineEnds(bytes)
        if ends.last != bytes.count { ends.append(bytes.count) }
        var pieces: [Piece] = []
        pieces.reserveCapacity(ends.count)
        var start = 0
        for (index, end) in ends.enumerated() {
            Self.append(start..<end, of: bytes, line: lastLine - ends.count + 1 + index, in: lines, to: &pieces)
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

    /// What stands above a table's header: lines as above, but trimmed, and with `|` for `\\|`, as in cells.
    init(aboveTable bytes: UnsafeBufferPointer<UInt8>, lastLine: Int, in lines: SourceLines) {
        var ends = Self.lineEnds(bytes)
        if ends.last != bytes.count { ends.append(bytes.count) }
        var pieces: [Piece] = []
        var start = 0
        for (index, end) in ends.enumerated() where end > start {
            let number = lastLine - ends.count + 1 + index
            let textEnd = bytes[end - 1] == .newline ? end - 1 : end
            let sourceEnd = end == bytes.count ? lines.textEnd(line: number) : lines[number].upperBound
            var (left, source) = (textEnd - start, sourceEnd)
            while left > 0, source > lines[number].lowerBound {
                source -= lines.source.has("\\|", at: source - 2) ? 2 : 1
                left -= 1
            }
            pieces += Self.pieces(unescapingPipes: source..<sourceEnd, in: lines.source, from: start)
            if textEnd < end { pieces.append(Self.ending(textEnd..<end, line: number, in: lines)) }
            start = end
        }
        self.init(bytes, pieces: pieces)
    }

    /// The offsets behind each line ending.
    private static func lineEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var ends: [Int] = []
        for index in bytes.indices where bytes[index] == .newline { ends.append(index + 1) }
        return ends
    }

    /// Adds a line of the content and its ending; cmark may have written spaces for a part of a tab before it.
    private static func append(
        _ flat: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, line number: Int, in lines: SourceLines,
        to pieces: inout [Piece]
    ) {
        let line = lines[number]
        guard !flat.isEmpty else { return }
        let textEnd = bytes[flat.upperBound - 1] == .newline ? flat.upperBound - 1 : flat.upperBound
        var (text, source) = (textEnd, line.upperBound)
        while text > flat.lowerBound, source > line.lowerBound, bytes[text - 1] == lines.source[source - 1] {
            text -= 1
            source -= 1
        }
        if text > flat.lowerBound {
            let tab = max(source - 1, line.lowerBound)..<source
            pieces.append(Piece(flat: flat.lowerBound..<text, source: tab, isVerbatim: false))
        }
        if text < textEnd {
            pieces.append(Piece(flat: text..<textEnd, source: source..<line.upperBound, isVerbatim: true))
        }
        if textEnd < flat.upperBound {
            pieces.append(ending(textEnd..<flat.upperBound, line: number, in: lines))
        }
    }

    private static func ending(_ flat: Range<Int>, line: Int, in lines: SourceLines) -> Piece {
        let source = lines.ending(line: line)
        let isVerbatim = source.count == 1 && lines.source[source.lowerBound] == .newline
        return Piece(flat: flat, source: source, isVerbatim: isVerbatim)
    }
}
