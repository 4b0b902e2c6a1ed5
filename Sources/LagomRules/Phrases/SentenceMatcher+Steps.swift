// SPDX-License-Identifier: EUPL-1.2

/// Matching a phrase step by step.
extension SentenceMatcher {
    /// Gives each match of a phrase in the sentence, from each start the first, while its stretches stand in `parts`.
    @inline(__always)
    mutating func visitMatches(of phrase: PhraseIndex.Entry, _ body: (inout SentenceMatcher) -> Void) {
        var starts = places[pack.index.steps[Int(phrase.firstStep)].atom].starts
        while let start = starts.removeFirst() {
            if phrase.startsSentence, start > 0 { return }
            parts.removeAll()
            if match(phrase, phrase.firstStep, at: start) { body(&self) }
        }
    }

    @inline(__always)
    private func has(_ atom: Atom, _ word: Int) -> Bool { places[atom].words.contains(word) }

    /// Matches a step exactly at a word, and then the steps behind it.
    private mutating func match(_ phrase: PhraseIndex.Entry, _ step: Int32, at word: Int) -> Bool {
        let standing = places[pack.index.steps[Int(step)].atom]
        guard standing.starts.contains(word) else { return false }
        let start = Int32(word)
        if standing.words.contains(word), proceed(phrase, step, Span(start: start, end: start + 1)) { return true }
        var next = standing.first
        while let stretch = places.stretch(next) {
            if stretch.span.start == start, proceed(phrase, step, stretch.span) { return true }
            next = stretch.next
        }
        return false
    }

    private mutating func proceed(_ phrase: PhraseIndex.Entry, _ step: Int32, _ span: Span) -> Bool {
        parts.append(span)
        let isLast = step + 1 == phrase.endStep
        let goesOn = isLast ? accepts(phrase, Int(span.end)) : continues(phrase, step + 1, after: Int(span.end))
        if !goesOn { parts.removeLast() }
        return goesOn
    }

    private func accepts(_ phrase: PhraseIndex.Entry, _ end: Int) -> Bool {
        if phrase.endsSentence, end < count { return false }
        if phrase.standsNegation || !hearsNegation { return true }
        return !(phrase.isChecked ? isNegated : isNegatedInside)
    }

    private mutating func continues(_ phrase: PhraseIndex.Entry, _ index: Int32, after end: Int) -> Bool {
        let step = pack.index.steps[Int(index)]
        var (word, skipped, fillers) = (end, Int32(0), 0)
        while word < count {
            if !step.crossesClauses, step.gap > 0, clauses[word] != clauses[end - 1] { return false }
            if match(phrase, index, at: word) { return true }
            if !step.crossesClauses, has(pack.clauseWord, word) { return false }
            if has(pack.filler, word), fillers < 2 { fillers += 1 } else { skipped += 1 }
            guard skipped <= step.gap else { return false }
            word += 1
        }
        return false
    }
}

/// Negation as far as a sentence's surface shows it.
extension SentenceMatcher {
    /// How many words before a match a negation reaches it.
    private static let reach = 6

    /// Whether a negation that is no part of the match stands before it, in a gap of it, or right behind it.
    private var isNegated: Bool {
        let (start, end) = (Int(parts[0].start), Int(parts[parts.count - 1].end))
        return isNegatedBefore(start) || isNegatedInside || isNegatedAfter(end)
    }

    private func isNegatedBefore(_ start: Int) -> Bool {
        var index = start - 1
        let first = max(0, start - Self.reach)
        while index >= first, clauses[index] == clauses[start] {
            if has(pack.clauseWord, index) { return false }
            if negates(index) { return true }
            index -= 1
        }
        return false
    }

    /// Whether a negation stands in a gap of a match: 'ring inte 112' is no 'ring 112'.
    private var isNegatedInside: Bool {
        for index in 1..<max(parts.count, 1) {
            for word in Int(parts[index - 1].end)..<Int(parts[index].start) where negates(word) { return true }
        }
        return false
    }

    private func isNegatedAfter(_ end: Int) -> Bool {
        var index = end
        while index < count, index < end + 3, clauses[index] == clauses[end - 1] {
            if negates(index) { return true }
            guard has(pack.filler, index) else { return false }
            index += 1
        }
        return false
    }

    /// A negation, but not the one of 'inte bara' and 'not only'.
    private func negates(_ index: Int) -> Bool {
        guard has(pack.negation, index) else { return false }
        return !(index + 1 < count && has(pack.only, index + 1))
    }
}
