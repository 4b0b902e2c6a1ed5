// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML
import Testing

/// Every text of generated YAML reads as what it stands for, and every segment leads back to bytes that spell it.
@Test(arguments: 0..<40 as Range<UInt64>)
func generatedYAMLReadsBackWithItsBytes(seed: UInt64) throws {
    var generator = YAMLGenerator(seed: seed)
    for _ in 0..<50 {
        let (yaml, texts) = generator.document()
        let before = seed % 2 == 0 ? "\u{FEFF}---\r\n" : ""
        let source = file(before + yaml + (seed % 3 == 0 ? "---\nslut" : ""))
        let range = before.utf8.count..<before.utf8.count + yaml.utf8.count
        let (root, findings) = YAML.read(source, in: range)
        #expect(findings.isEmpty, "\(yaml)")
        let scalars = scalars(of: try #require(root, "\(yaml)"))
        try #require(scalars.count == texts.count, "\(yaml)")
        for (scalar, text) in zip(scalars, texts) {
            if let text { #expect(scalar.text.string == text, "\(yaml)") }
            expectSegments(of: scalar, in: source, yaml)
        }
    }
}

/// Broken YAML is read or found wrong, without a crash, and every finding lies in the file.
@Test(arguments: 0..<20 as Range<UInt64>)
func brokenYAMLEndsInFindingsWithinTheFile(seed: UInt64) {
    var generator = YAMLGenerator(seed: seed)
    var random = SeededGenerator(seed: seed)
    let nasty = Array("\n\t :-[]{}'\"\\&*!|>#%@`,?\r".utf8) + [0x00, 0xC3, 0xFF, 0xF0, 0xEF, 0x85]
    for _ in 0..<100 {
        var bytes = Array(generator.document().yaml.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let offset = Int.random(in: 0..<bytes.count, using: &random)
            if Bool.random(using: &random) {
                bytes[offset] = nasty.randomElement(using: &random)!
            } else {
                bytes.insert(nasty.randomElement(using: &random)!, at: offset)
            }
        }
        let (root, findings) = YAML.read(SourceFile(path: "a.yaml", bytes: bytes))
        #expect(root != nil || !findings.isEmpty || isCommentOnly(bytes))
        for finding in findings {
            let range = finding.place.range ?? 0..<0
            #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        }
        for scalar in root.map(scalars) ?? [] {
            #expect(scalar.range.upperBound <= bytes.count)
        }
    }
}

private func isCommentOnly(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return lines.allSatisfy { $0.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? 0x23 == 0x23 }
}

private typealias Scalar = (text: MappedText, style: YAMLScalarStyle, range: ByteRange)

private func scalars(of node: YAMLNode) -> [Scalar] {
    switch node.kind {
    case .scalar(let text, let style): [(text, style, node.range)]
    case .sequence(let items): items.flatMap(scalars)
    case .mapping(let entries): entries.flatMap { scalars(of: $0.value) }
    }
}

private func expectSegments(of scalar: Scalar, in source: SourceFile, _ yaml: String) {
    let bytes = Array(scalar.text.string.utf8)
    var (textEnd, sourceEnd) = (0, scalar.range.lowerBound)
    for segment in scalar.text.segments {
        #expect(segment.text.lowerBound == textEnd && segment.source.lowerBound >= sourceEnd, "\(yaml)")
        let text = String(decoding: bytes[segment.text], as: UTF8.self)
        #expect(spellings(of: source.text(in: segment.source), scalar.style).contains(text), "\(yaml)")
        (textEnd, sourceEnd) = (segment.text.upperBound, segment.source.upperBound)
    }
    // A block scalar's last line ending stands behind what a finding would underline.
    let end = scalar.style == .literal || scalar.style == .folded ? source.bytes.count : scalar.range.upperBound
    #expect(textEnd == bytes.count && sourceEnd <= end, "\(yaml)")
}

/// What a stretch of source can spell, written apart from the decoder under test.
private func spellings(of source: String, _ style: YAMLScalarStyle) -> [String] {
    let text = source.replacing("\r\n", with: "\n")
    if text.unicodeScalars.contains("\n"), text.unicodeScalars.allSatisfy({ " \n".unicodeScalars.contains($0) }) {
        let kept = String(repeating: "\n", count: text.unicodeScalars.count { $0 == "\n" })
        let foldedAway = kept == "\n" ? " " : String(kept.dropFirst())
        switch style {
        case .plain, .singleQuoted, .doubleQuoted: return [foldedAway]
        case .literal: return [kept]
        // Which of them depends on the lines around; the text as a whole is compared with libyaml's reading.
        case .folded: return [kept, foldedAway]
        }
    }
    switch style {
    case .plain, .literal, .folded: return [text]
    case .singleQuoted: return [text.replacing("''", with: "'")]
    case .doubleQuoted: return [unescaped(text)]
    }
}

private func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
        guard scalar == "\\", let letter = rest.popFirst() else {
            result.append(scalar)
            continue
        }
        switch letter {
        case "_": result.append("\u{A0}")
        case "x", "u", "U":
            let digits = String(rest.prefix(letter == "x" ? 2 : letter == "u" ? 4 : 8))
            rest = rest.dropFirst(digits.count)
            result.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "?")
        default: result.append(letter)
        }
    }
    return String(result)
}
