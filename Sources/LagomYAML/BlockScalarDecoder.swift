// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Decodes `|` and `>` texts: indentation, folding and chomping (YAML 1.2.2, section 8.1).
struct BlockScalarDecoder {
    /// What happens to the line endings at the end.
    private enum Chomping {
        case strip, clip, keep
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int
    private let isFolded: Bool
    private var text = MappedText()
    /// Line endings seen since the last line of text, and where they begin.
    private var breaks = 0
    private var breaksStart = 0
    private var hasText = false
    private var lastLineIsIndented = false

    init(bytes: UnsafeBufferPointer<UInt8>, start: Int, isFolded: Bool) {
        self.bytes = bytes
        self.start = start
        self.isFolded = isFolded
    }

    /// Decodes the scalar from its `|` or `>` on; its first line of text begins with so many spaces of its own.
    mutating func decode(_ range: Range<Int>, leadingSpaces: Int) -> MappedText {
        let header = lineEnd(range.lowerBound, range.upperBound)
        breaksStart = afterBreak(header, range.upperBound)
        let indent = indentation(from: breaksStart, range.upperBound) - leadingSpaces
        var offset = breaksStart
        while offset < range.upperBound, takeLine(&offset, range.upperBound, indent: indent) {}
        finish(chomping(range.lowerBound..<header), range.upperBound)
        return text
    }

    private mutating func takeLine(_ offset: inout Int, _ limit: Int, indent: Int) -> Bool {
        let content = skipSpaces(offset, limit, atMost: indent)
        let end = lineEnd(content, limit)
        if content < end {
            guard content - offset == indent else { return false }
            join(before: content)
            append(bytes.string(content..<end), content..<end)
            (hasText, breaks, breaksStart) = (true, 0, end)
        }
        offset = afterBreak(end, limit)
        if offset > end { breaks += 1 }
        return true
    }

    private mutating func join(before content: Int) {
        let isIndented = bytes[content].isYAMLBlank
        let folds = isFolded && hasText && !isIndented && !lastLineIsIndented
        let joined = folds && breaks == 1 ? " " : String(repeating: "\n", count: folds ? breaks - 1 : breaks)
        append(joined, breaksStart..<content)
        lastLineIsIndented = isIndented
    }

    private mutating func finish(_ chomping: Chomping, _ limit: Int) {
        switch chomping {
        case .strip: break
        case .clip: if hasText, breaks > 0 { append("\n", breaksStart..<afterBreak(breaksStart, limit)) }
        case .keep: append(String(repeating: "\n", count: breaks), breaksStart..<limit)
        }
    }

    private func chomping(_ header: Range<Int>) -> Chomping {
        for byte in bytes[header] {
            if byte == UInt8(ascii: "-") { return .strip }
            if byte == UInt8(ascii: "+") { return .keep }
            if byte.isYAMLBlank { break }
        }
        return .clip
    }

    /// The spaces before the first line that has something else.
    private func indentation(from offset: Int, _ limit: Int) -> Int {
        var line = offset
        while line < limit {
            let content = skipSpaces(line, limit, atMost: .max)
            if content < limit, !bytes[content].isYAMLBreak { return content - line }
            line = max(afterBreak(content, limit), content + 1)
        }
        return 0
    }

    private func skipSpaces(_ offset: Int, _ limit: Int, atMost count: Int) -> Int {
        var end = offset
        while end < limit, end - offset < count, bytes[end] == UInt8(ascii: " ") { end += 1 }
        return end
    }

    private func lineEnd(_ offset: Int, _ limit: Int) -> Int {
        bytes[offset..<limit].firstIndex { $0.isYAMLBreak } ?? limit
    }

    private func afterBreak(_ offset: Int, _ limit: Int) -> Int {
        guard offset < limit else { return limit }
        let isPair =
            bytes[offset] == UInt8(ascii: "\r") && offset + 1 < limit && bytes[offset + 1] == UInt8(ascii: "\n")
        return offset + (isPair ? 2 : bytes[offset].isYAMLBreak ? 1 : 0)
    }

    private mutating func append(_ string: String, _ range: Range<Int>) {
        text.append(string, from: start + range.lowerBound..<start + range.upperBound)
    }
}
