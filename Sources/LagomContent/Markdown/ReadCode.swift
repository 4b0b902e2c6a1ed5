// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension InlineReader {
    /// Reads a code span: line endings become spaces, and one space at both ends falls away (CommonMark 6.1).
    mutating func readCode() {
        flushText()
        let start = cursor
        let ticks = run(at: start)
        var end = start + ticks
        while end < flat.count {
            let length = run(at: end)
            if length == ticks { break }
            end += max(length, 1)
        }
        if ticks == 0 { countMismatch() }
        let content = start + ticks..<max(start + ticks, min(end, flat.count))
        cursor = min(end + ticks, flat.count)
        append([Inline(.code(code(content)), range: flat.source(start..<cursor))])
    }

    private func code(_ range: Range<Int>) -> MappedText {
        var gatherer = TextGatherer()
        var range = range
        if isPadded(range) {
            let first = lineEnd(at: range.lowerBound) ?? range.lowerBound + 1
            let last = range.upperBound - 1
            let isPair = flat[last] == .newline && flat[last - 1] == .carriageReturn && last > first
            range = first..<max(first, isPair ? last - 1 : last)
        }
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, !flat[index].isLineEnd { index += 1 }
            gatherer.append(start..<index, of: flat)
            guard index < range.upperBound else { break }
            let end = min(lineEnd(at: index) ?? index + 1, range.upperBound)
            [UInt8.space].withUnsafeBufferPointer { gatherer.append(decoded: $0, from: flat.source(index..<end)) }
            index = end
        }
        return gatherer.take() ?? MappedText()
    }

    /// Whether a code span begins and ends with a space or line ending, and holds something else.
    private func isPadded(_ range: Range<Int>) -> Bool {
        guard range.count >= 2, isSpaceLike(flat[range.lowerBound]), isSpaceLike(flat[range.upperBound - 1]) else {
            return false
        }
        return range.contains { !isSpaceLike(flat[$0]) }
    }

    private func isSpaceLike(_ byte: UInt8) -> Bool { byte == .space || byte.isLineEnd }

    /// The offset behind a line ending.
    private func lineEnd(at offset: Int) -> Int? {
        guard flat[offset].isLineEnd else { return nil }
        return flat[offset] == .carriageReturn && flat[offset + 1] == .newline ? offset + 2 : offset + 1
    }

    private func run(at offset: Int) -> Int {
        var length = 0
        while flat[offset + length] == UInt8(ascii: "`") { length += 1 }
        return length
    }
}
