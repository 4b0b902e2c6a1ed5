// SPDX-License-Identifier: EUPL-1.2

/// The passage that a comment is about: its words, and some of the words around it.
public struct Anchor: Sendable, Hashable {
    public let quote: String
    /// Up to 40 characters before the passage, and after it.
    public let before: String
    public let after: String

    public init(quote: String, before: String = "", after: String = "") {
        self.quote = quote
        self.before = before
        self.after = after
    }

    /// The anchor of the first place in a text that says `quote`; nil where none does.
    public init?(_ quote: String, in text: String) {
        guard !quote.isEmpty, let found = Self.ranges(of: quote, in: text).first else { return nil }
        self.quote = String(text[found])
        before = String(text[..<found.lowerBound].suffix(Self.context))
        after = String(text[found.upperBound...].prefix(Self.context))
    }

    private static let context = 40
}

extension Anchor {
    /// What has become of a passage.
    public enum Place: Sendable, Hashable {
        /// It still says the same, there.
        case same(Range<String.Index>)
        /// It was edited: what stands between the words around it now.
        case edited(Range<String.Index>)
        case gone
    }

    /// Finds the passage in a later text: the same words with the most of the old context, else what the context holds.
    public func place(in text: String) -> Place {
        let found = Self.ranges(of: quote, in: text)
        if let best = found.max(by: { context(of: $0, in: text) < context(of: $1, in: text) }) { return .same(best) }
        let (lead, tail) = (before.suffix(16), after.prefix(16))
        guard lead.count >= 8, tail.count >= 8, let start = Self.ranges(of: String(lead), in: text).first,
            let end = Self.ranges(of: String(tail), in: text).first(where: { $0.lowerBound >= start.upperBound }),
            text.distance(from: start.upperBound, to: end.lowerBound) <= 2 * quote.count + 80
        else { return .gone }
        return .edited(start.upperBound..<end.lowerBound)
    }

    /// How many characters before and after a place are as they were.
    private func context(of range: Range<String.Index>, in text: String) -> Int {
        let lead = zip(text[..<range.lowerBound].reversed(), before.reversed()).prefix { $0 == $1 }.count
        return lead + zip(text[range.upperBound...], after).prefix { $0 == $1 }.count
    }

    /// Where the words stand, on however many lines: who copies them from a page does not see how the file breaks them.
    private static func ranges(of quote: String, in text: String) -> [Range<String.Index>] {
        let words = quote.split(whereSeparator: isBetweenWords)
        guard let first = words.first else { return [] }
        return text.ranges(of: first).compactMap { start in
            var end = start.upperBound
            for word in words.dropFirst() {
                let gap = text[end...].prefix(while: isBetweenWords)
                guard gap.contains(where: \.isWhitespace), text[gap.endIndex...].hasPrefix(word) else { return nil }
                end = text.index(gap.endIndex, offsetBy: word.count)
            }
            return start.lowerBound..<end
        }
    }

    /// White space, and what begins the lines of a card.
    private static func isBetweenWords(_ character: Character) -> Bool { character.isWhitespace || character == ">" }
}
