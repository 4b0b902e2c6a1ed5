// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Decodes plain and quoted texts: folded lines, doubled quotes, escapes (YAML 1.2.2, section 7.3).
struct FlowScalarDecoder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int
    private let style: YAMLScalarStyle
    private var text = MappedText()

    init(bytes: UnsafeBufferPointer<UInt8>, start: Int, style: YAMLScalarStyle) {
        self.bytes = bytes
        self.start = start
        self.style = style
    }

    /// Decodes what stands between the quotes, or all of a plain text.
    mutating func decode(_ range: Range<Int>) -> MappedText {
        var offset = range.lowerBound
        var verbatim = offset
        while offset < range.upperBound {
            let end = takeSpecial(offset, range.upperBound, verbatim: verbatim)
            if let end { verbatim = end }
            offset = end ?? plainEnd(offset, range.upperBound)
        }
        append(bytes.string(verbatim..<offset), verbatim..<offset)
        return text
    }

    /// Takes a fold, an escape or a doubled quote that starts here, the text before it first; gives its end.
    private mutating func takeSpecial(_ offset: Int, _ limit: Int, verbatim: Int) -> Int? {
        switch bytes[offset] {
        case let byte where byte.isYAMLBlank || byte.isYAMLBreak:
            let end = blankEnd(offset, limit)
            let breaks = lineBreaks(in: offset..<end)
            guard breaks > 0 else { return nil }
            append(bytes.string(verbatim..<offset), verbatim..<offset)
            append(breaks == 1 ? " " : String(repeating: "\n", count: breaks - 1), offset..<end)
            return end
        case UInt8(ascii: "'") where style == .singleQuoted:
            append(bytes.string(verbatim..<offset), verbatim..<offset)
            append("'", offset..<min(offset + 2, limit))
            return min(offset + 2, limit)
        case UInt8(ascii: "\\") where style == .doubleQuoted && offset + 1 < limit:
            append(bytes.string(verbatim..<offset), verbatim..<offset)
            return takeEscape(offset, limit)
        default:
            return nil
        }
    }

    private mutating func takeEscape(_ offset: Int, _ limit: Int) -> Int {
        let letter = bytes[offset + 1]
        if letter.isYAMLBreak {
            let end = blankEnd(offset + 1, limit)
            append(String(repeating: "\n", count: lineBreaks(in: offset + 1..<end) - 1), offset..<end)
            return end
        }
        let digits = Self.digits(after: letter)
        let end = min(offset + 2 + digits, limit)
        let code = digits == 0 ? Self.code(of: letter) : UInt32(bytes.string(offset + 2..<end), radix: 16)
        append(code.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "\u{FFFD}", offset..<end)
        return end
    }

    private mutating func append(_ string: String, _ range: Range<Int>) {
        text.append(string, from: start + range.lowerBound..<start + range.upperBound)
    }

    /// Where the text that stands for itself, or a run of blanks within a line, ends.
    private func plainEnd(_ offset: Int, _ limit: Int) -> Int {
        bytes[offset].isYAMLBlank ? blankEnd(offset, limit) : offset + 1
    }

    private func blankEnd(_ offset: Int, _ limit: Int) -> Int {
        bytes[offset..<limit].firstIndex { !$0.isYAMLBlank && !$0.isYAMLBreak } ?? limit
    }

    private func lineBreaks(in range: Range<Int>) -> Int {
        range.count { offset in
            bytes[offset] == UInt8(ascii: "\n")
                || bytes[offset] == UInt8(ascii: "\r")
                    && !(offset + 1 < range.upperBound && bytes[offset + 1] == UInt8(ascii: "\n"))
        }
    }

    private static func digits(after letter: UInt8) -> Int {
        switch letter {
        case UInt8(ascii: "x"): 2
        case UInt8(ascii: "u"): 4
        case UInt8(ascii: "U"): 8
        default: 0
        }
    }

    /// The code point of an escape of one letter; a letter that stands for itself gives itself.
    private static func code(of letter: UInt8) -> UInt32 {
        switch letter {
        case UInt8(ascii: "0"): 0x00
        case UInt8(ascii: "a"): 0x07
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "v"): 0x0B
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "e"): 0x1B
        case UInt8(ascii: "N"): 0x85
        case UInt8(ascii: "_"): 0xA0
        case UInt8(ascii: "L"): 0x2028
        case UInt8(ascii: "P"): 0x2029
        default: UInt32(letter)
        }
    }
}
