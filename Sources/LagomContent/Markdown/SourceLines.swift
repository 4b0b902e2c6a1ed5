// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The lines of a Markdown body as cmark counts them: ended by LF, CR LF or CR, numbered from 1.
struct SourceLines {
    /// The file's bytes, all of them.
    let source: UnsafeBufferPointer<UInt8>
    /// The bytes of each line without its ending.
    private let ranges: [Range<Int>]
    private let end: Int

    init(_ source: UnsafeBufferPointer<UInt8>, body: ByteRange) {
        self.source = source
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(body.count / 32 + 1)
        var (start, index) = (body.lowerBound, body.lowerBound)
        while index < body.upperBound {
            guard source[index].isLineEnd else {
                index += 1
                continue
            }
            ranges.append(start..<index)
            let isPair =
                source[index] == .carriageReturn && index + 1 < body.upperBound && source[index + 1] == .newline
            index += isPair ? 2 : 1
            start = index
        }
        if start < body.upperBound { ranges.append(start..<body.upperBound) }
        self.ranges = ranges
        end = body.upperBound
    }

    var count: Int { ranges.count }

    /// The bytes of a line without its ending; a number outside the text gives the nearest line.
    subscript(number: Int) -> Range<Int> {
        ranges.isEmpty ? 0..<0 : ranges[min(max(number, 1), ranges.count) - 1]
    }

    /// The bytes of a line's ending; none where the text ends without one.
    func ending(line: Int) -> Range<Int> {
        let start = self[line].upperBound
        return start..<(line < ranges.count ? self[line + 1].lowerBound : end)
    }

    /// The offset of a column, counted in bytes from 1, within its line.
    func offset(line: Int, column: Int) -> Int {
        let line = self[line]
        return min(max(line.lowerBound + column - 1, line.lowerBound), line.upperBound)
    }

    /// The offset at which a line's text begins behind white space and at most `quotes` quote marks.
    func textStart(line: Int, quotes: Int) -> Int {
        let line = self[line]
        var (offset, left) = (line.lowerBound, quotes)
        while offset < line.upperBound {
            if source[offset] == UInt8(ascii: ">"), left > 0 {
                left -= 1
            } else if !source[offset].isBlank {
                break
            }
            offset += 1
        }
        return offset
    }

    /// The offset behind a line's last character that is not white space.
    func textEnd(line: Int) -> Int {
        source.trimmed(self[line]).upperBound
    }
}
