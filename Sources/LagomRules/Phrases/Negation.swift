// SPDX-License-Identifier: EUPL-1.2

/// Negation as far as a sentence's surface shows it.
extension SentenceMatcher {
    /// How many words before a match a negation reaches it.
    private static let reach = 6

    /// Whether a negation that is no part of the match stands before it, in a gap of it, or right behind it.
    func isNegated(_ parts: [Span]) -> Bool {
        let start = Int(parts[0].start)
        let end = Int(parts[parts.count - 1].end)
        return isNegatedBefore(start) || isNegatedInside(parts) || isNegatedAfter(end)
    }

    private func isNegatedBefore(_ start: Int) -> Bool {
        var index = start - 1
        let first = max(range.lowerBound, start - Self.reach)
        while index >= first, tokens[index].clause == tokens[start].clause {
            if has(pack.clauseWord, index) { return false }
            if negates(index) { return true }
            index -= 1
        }
        return false
    }

    /// Whether a negation stands in a gap of a match: 'ring inte 112' is no 'ring 112'.
    func isNegatedInside(_ parts: [Span]) -> Bool {
        zip(parts, parts.dropFirst()).contains { left, right in
            (left.end..<right.start).contains { negates(Int($0)) }
        }
    }

    private func isNegatedAfter(_ end: Int) -> Bool {
        var index = end
        while index < range.upperBound, index < end + 3, tokens[index].clause == tokens[end - 1].clause {
            if negates(index) { return true }
            guard has(pack.filler, index) else { return false }
            index += 1
        }
        return false
    }

    /// A negation, but not the one of 'inte bara' and 'not only'.
    private func negates(_ index: Int) -> Bool {
        guard has(pack.negation, index) else { return false }
        return !(index + 1 < range.upperBound && has(pack.only, index + 1))
    }
}
