// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Says in plain words why some text is no YAML, and what its writer most likely meant.
struct SyntaxExplanation {
    private let wording: YAMLFinding
    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int
    private let offset: Int
    private let context: Int

    /// Prepares to explain a problem at an offset of `bytes`, in something that began at `context`.
    init(wording: YAMLFinding, bytes: UnsafeBufferPointer<UInt8>, start: Int, at offset: Int, context: Int) {
        self.wording = wording
        self.bytes = bytes
        self.start = start
        self.offset = min(offset, bytes.count)
        self.context = min(context, bytes.count)
    }

    func finding(_ problem: SyntaxProblem) -> Finding {
        let mistake = self.mistake(problem)
        let place = mistake.place ?? offset..<offset + (offset < bytes.count ? 1 : 0)
        return Finding(
            "yaml-syntax", at: wording.file.place(start + place.lowerBound..<start + place.upperBound),
            message: mistake.message, remedy: mistake.remedy)
    }

    private func mistake(_ problem: SyntaxProblem) -> SyntaxMistake {
        if problem.isReaderProblem { return .controlCharacter }
        if bytes.indices.contains(offset), bytes[offset] == UInt8(ascii: "\t") { return .tab }
        switch problem.text {
        case "mapping values are not allowed in this context": return colon
        case "could not find expected ':'": return missingSpace ?? .missingColon
        case "found unexpected end of stream", "found unexpected document indicator":
            return .openQuote(context..<context + 1)
        case "did not find expected ',' or ']'": return .openList(context..<context + 1)
        case "did not find expected ',' or '}'": return .openGroup(context..<context + 1)
        case "did not find expected node content": return unclosed ?? .unknown
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return .escape
        case "block sequence entries are not allowed in this context": return .listOnSameLine
        case "found character that cannot start any token": return .forbiddenStart(bytes.string(character))
        case "did not find expected key", "did not find expected '-' indicator":
            return tabbed ?? missingSpace ?? (followsQuote ? .textAfterQuote : .indentation)
        case "Maximum nesting level reached, set with yaml_set_max_nest_level())": return .depth
        default: return tabbed ?? .unknown
        }
    }

    /// A list or a group that starts in the line of the problem or the one before it and has no end there.
    private var unclosed: SyntaxMistake? {
        let line = lineRange(offset)
        let start = line.lowerBound == 0 ? 0 : lineRange(line.lowerBound - 1).lowerBound
        let open = (start..<offset).last { bytes[$0] == UInt8(ascii: "[") || bytes[$0] == UInt8(ascii: "{") }
        guard let open else { return nil }
        return bytes[open] == UInt8(ascii: "[") ? .openList(open..<open + 1) : .openGroup(open..<open + 1)
    }

    /// A colon where none may stand: mostly one within a text that has no quotes.
    private var colon: SyntaxMistake {
        if let missingSpace { return missingSpace }
        let line = lineRange(offset)
        guard let first = keyColon(in: line), first < offset else { return tabbed ?? .indentation }
        let value = bytes[first + 1..<line.upperBound].firstIndex { !$0.isYAMLBlank } ?? line.upperBound
        return .colonInText(bytes.string(value..<bytes.trimmedEnd(value..<line.upperBound)), at: offset..<offset + 1)
    }

    /// The line of the problem or the one before it reads `key:value`.
    private var missingSpace: SyntaxMistake? {
        let line = lineRange(offset)
        let before = line.lowerBound == 0 ? line : lineRange(line.lowerBound - 1)
        for candidate in [before, line] {
            guard let colon = candidate.first(where: { bytes[$0] == UInt8(ascii: ":") }),
                colon + 1 < candidate.upperBound, !bytes[colon + 1].isYAMLBlank,
                candidate.lowerBound < colon,
                bytes[candidate.lowerBound..<colon].allSatisfy({ $0.isKeyByte })
            else { continue }
            return .missingSpace(bytes.string(candidate.lowerBound..<colon), at: colon..<colon + 1)
        }
        return nil
    }

    /// The line of the problem is indented with a tab.
    private var tabbed: SyntaxMistake? {
        let line = lineRange(offset)
        let indent = line.prefix { bytes[$0].isYAMLBlank }
        return indent.first { bytes[$0] == UInt8(ascii: "\t") }.map { SyntaxMistake.tab(at: $0..<$0 + 1) }
    }

    /// A quoted text ends on the line before the problem.
    private var followsQuote: Bool {
        let line = lineRange(offset)
        return bytes[line.lowerBound..<max(line.lowerBound, offset)].contains { $0 == 0x22 || $0 == 0x27 }
    }

    private func keyColon(in line: Range<Int>) -> Int? {
        line.first { bytes[$0] == UInt8(ascii: ":") && $0 + 1 < line.upperBound && bytes[$0 + 1].isYAMLBlank }
    }

    private var character: Range<Int> {
        var end = min(offset + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return offset..<end
    }

    private func lineRange(_ offset: Int) -> Range<Int> {
        let lower = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return lower..<(bytes[offset...].firstIndex { $0.isYAMLBreak } ?? bytes.count)
    }
}

extension UInt8 {
    fileprivate var isKeyByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        case UInt8(ascii: " "), 0x80...: true
        default: false
        }
    }
}
