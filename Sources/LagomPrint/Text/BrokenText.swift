// SPDX-License-Identifier: EUPL-1.2

/// A paragraph with its line ends written into it, so that pango sets it in exactly these lines.
struct BrokenText {
    /// U+2028 between lines: bidirectional text is ordered across it as across any line end.
    private(set) var string = ""
    private(set) var spans: [RichText.Span] = []
    /// The text of each line, with a space where one was and no hyphen that the text lacks.
    private(set) var texts: [String] = []
    /// The offsets of hyphens that only line ends called for.
    private(set) var hyphens: Set<Int> = []
    let bytes: [UInt8]

    init(_ text: RichText, _ lines: [MeasuredText.Line]) {
        let source = Array(text.string.utf8)
        let offsets = Self.offsets(of: source)
        var result: [UInt8] = []
        for (index, line) in lines.enumerated() {
            let range = offsets[line.characters.lowerBound]..<offsets[line.characters.upperBound]
            for span in text.spans {
                let part = span.range.clamped(to: range)
                guard !part.isEmpty else { continue }
                let start = result.count + part.lowerBound - range.lowerBound
                spans.append(RichText.Span(range: start..<start + part.count, trait: span.trait))
            }
            result += source[range]
            var words = String(decoding: source[range], as: UTF8.self)
            let isLast = index == lines.count - 1
            if line.isHyphenated {
                hyphens.insert(result.count)
                // A span of its own keeps pango from shaping the hyphen together with the word.
                spans.append(RichText.Span(range: result.count..<result.count + 1, trait: .link("")))
                result.append(UInt8(ascii: "-"))
            } else if !isLast, source[range.upperBound...].first == UInt8(ascii: " ") {
                result.append(UInt8(ascii: " "))
                words += " "
            }
            texts.append(words)
            if !isLast { result += Array("\u{2028}".utf8) }
        }
        bytes = result
        string = String(decoding: result, as: UTF8.self)
    }

    /// What makes the text at an offset stand out.
    func traits(at offset: Int) -> [RichText.Trait] {
        spans.filter { $0.range.contains(offset) }.map(\.trait)
    }

    /// The byte at which each character begins, and the end.
    private static func offsets(of bytes: [UInt8]) -> [Int] {
        bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    }
}
