// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension FlatText {
    /// Content that consists of line ends: each of its lines is the end of a line of the source.
    ///
    /// cmark strips markers and indentation from a line's start, and writes LF for any ending. Link reference definitions
    /// fall away at the content's start, so lines are counted from its last.
    init(_ bytes: UnsafeBufferPointer<UInt8>, lastLine: Int, in lines: SourceLines) {
        self.init(bytes, pieces: Self.pieces(bytes, lastLine: lastLine, isAboveTable: false, in: lines))
    }

    /// What stands above a table's header: lines as above, but trimmed, and with `|` for `\|`, as in cells.
    init(aboveTable bytes: UnsafeBufferPointer<UInt8>, lastLine: Int, in lines: SourceLines) {
        self.init(bytes, pieces: Self.pieces(bytes, lastLine: lastLine, isAboveTable: true, in: lines))
    }

    /// Content whose lines begin with a known line of the source, such as a code block's.
    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, in lines: SourceLines) {
        let endings = bytes.count { $0 == .newline }
        self.init(bytes, lastLine: firstLine + endings - (bytes.last == .newline ? 1 : 0), in: lines)
    }

    private static func pieces(
        _ bytes: UnsafeBufferPointer<UInt8>, lastLine: Int, isAboveTable: Bool, in lines: SourceLines
    ) -> [Piece] {
        var pieces: [Piece] = []
        var number = lastLine - bytes.count { $0 == .newline } + (bytes.last == .newline ? 1 : 0)
        var start = 0
        while start < bytes.count {
            let textEnd = bytes[start...].firstIndex(of: .newline) ?? bytes.count
            let end = min(textEnd + 1, bytes.count)
            let isTrimmed = isAboveTable && end == bytes.count
            let line = lines[number].lowerBound..<(isTrimmed ? lines.textEnd(line: number) : lines[number].upperBound)
            append(
                start..<textEnd, of: bytes, line: line, unescapesPipes: isAboveTable, in: lines.source, to: &pieces)
            if textEnd < end { pieces.append(ending(textEnd..<end, line: number, in: lines)) }
            start = end
            number += 1
        }
        return pieces
    }

    /// Adds a line of the content; cmark may have written spaces for a part of a tab before it.
    private static func append(
        _ flat: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>, unescapesPipes: Bool,
        in source: UnsafeBufferPointer<UInt8>, to pieces: inout [Piece]
    ) {
        var (text, offset) = (flat.upperBound, line.upperBound)
        while text > flat.lowerBound, offset > line.lowerBound, bytes[text - 1] == source[offset - 1] {
            let isEscapedPipe = unescapesPipes && offset - 2 >= line.lowerBound && source.has("\\|", at: offset - 2)
            offset -= isEscapedPipe ? 2 : 1
            text -= 1
        }
        if text > flat.lowerBound {
            let tab = max(offset - 1, line.lowerBound)..<offset
            pieces.append(Piece(flat: flat.lowerBound..<text, source: tab, isVerbatim: false))
        }
        if unescapesPipes {
            pieces += Self.pieces(unescapingPipes: offset..<line.upperBound, in: source, from: text)
        } else if text < flat.upperBound {
            pieces.append(Piece(flat: text..<flat.upperBound, source: offset..<line.upperBound, isVerbatim: true))
        }
    }

    private static func ending(_ flat: Range<Int>, line: Int, in lines: SourceLines) -> Piece {
        let source = lines.ending(line: line)
        let isVerbatim = source.count == 1 && lines.source[source.lowerBound] == .newline
        return Piece(flat: flat, source: source, isVerbatim: isVerbatim)
    }
}
