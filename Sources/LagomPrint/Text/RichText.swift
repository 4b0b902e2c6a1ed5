// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A paragraph's text and the stretches of it that stand out.
struct RichText: Sendable, Hashable {
    /// What makes a stretch stand out.
    enum Trait: Sendable, Hashable {
        case bold, italic
        /// A number to ring, as large as it is grave.
        case large
        /// A web address or `tel:` number.
        case link(String)
        case language(LanguageTag)
    }

    struct Span: Sendable, Hashable {
        /// UTF-8 offsets into `string`.
        let range: Range<Int>
        let trait: Trait
    }

    private(set) var string = ""
    private(set) var spans: [Span] = []

    init(_ string: String = "", _ traits: Trait...) {
        append(string, traits)
    }

    var isEmpty: Bool { string.isEmpty }

    mutating func append(_ more: String, _ traits: [Trait] = []) {
        let start = string.utf8.count
        string += more
        let range = start..<string.utf8.count
        guard !range.isEmpty else { return }
        for trait in traits { spans.append(Span(range: range, trait: trait)) }
    }

    /// This text without spaces at its ends.
    var trimmed: RichText {
        let bytes = Array(string.utf8)
        let space = UInt8(ascii: " ")
        guard let first = bytes.firstIndex(where: { $0 != space }), let last = bytes.lastIndex(where: { $0 != space })
        else { return RichText() }
        var result = RichText(String(decoding: bytes[first...last], as: UTF8.self))
        result.spans = spans.compactMap { span in
            let part = span.range.clamped(to: first..<last + 1)
            return part.isEmpty
                ? nil : Span(range: part.lowerBound - first..<part.upperBound - first, trait: span.trait)
        }
        return result
    }

    /// Makes a stretch stand out.
    mutating func mark(_ range: Range<Int>, _ trait: Trait) { spans.append(Span(range: range, trait: trait)) }

    /// The whole text with a trait more.
    func with(_ trait: Trait) -> RichText {
        var result = self
        if !isEmpty { result.spans.append(Span(range: 0..<string.utf8.count, trait: trait)) }
        return result
    }
}

extension RichText {
    /// The air that lines need above them so that no large letters touch the line above, in sizes of the text; empty
    /// where there are none.
    func drops(of lines: [MeasuredText.Line]) -> [Double] {
        guard spans.contains(where: { $0.trait == .large }) else { return [] }
        return lines.enumerated().map { $0 > 0 && hasLarge(in: $1.characters) ? Trait.largeRise : 0 }
    }

    private func hasLarge(in characters: Range<Int>) -> Bool {
        let scalars = string.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: characters.lowerBound)
        let end = scalars.index(start, offsetBy: characters.count)
        let offset = string.utf8.distance(from: string.startIndex, to: start)
        let range = offset..<offset + string.utf8.distance(from: start, to: end)
        return spans.contains { $0.trait == .large && $0.range.overlaps(range) }
    }
}

extension RichText.Trait {
    /// How much larger a large stretch is than the text around it.
    static let largeScale = 1.5
    /// How much higher than others its digits reach, in sizes of the text: they are 0.73 high in Inter.
    fileprivate static let largeRise = 0.73 * (largeScale - 1)
}
