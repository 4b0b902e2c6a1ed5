// SPDX-License-Identifier: EUPL-1.2

/// Matching a phrase step by step.
extension SentenceMatcher {
    /// Gives each match of a phrase in the sentence, from each start the first, while its stretches stand in `parts`.
    @inline(__always)
    mutating func visitMatches(
        of phrase: PhraseIndex.Entry, isChecked: Bool, _ body: (inout SentenceMatcher) -> Void
    ) {
        var starts = places[pack.index.steps[phrase.firstStep].atom].starts
        while let start = starts.removeFirst() {
            if phrase.startsSentence, start > 0 { return }
            parts.removeAll()
            if match(phrase, phrase.firstStep, at: start, isChecked: isChecked) { body(&self) }
        }
    }

    @inline(__always)
    private func has(_ atom: Atom, _ word: Int) -> Bool { places[atom].words.contains(word) }

    /// Matches a step exactly at a word, and then the steps behind it.
    private mutating func match(_ phrase: PhraseIndex.Entry, _ step: Int, at word: Int, isChecked: Bool) -> Bool {
        let standing = places[pack.index.steps[step].atom]
        guard standing.starts.contains(word) else { return false }
        if standing.words.contains(word), proceed(phrase, step, word, word + 1, isChecked: isChecked) { return true }
        var next = standing.first
        while let stretch = places.stretch(next) {
            if Int(stretch.start) == word, proceed(phrase, step, word, Int(stretch.end), isChecked: isChecked) {
                return true
            }
            next = stretch.next
        }
        return false
    }

    private mutating func proceed(
        _ phrase: PhraseIndex.Entry, _ step: Int, _ start: Int, _ end: Int, isChecked: Bool
    ) -> Bool {
        parts.append(Span(start: Int32(start), end: Int32(end)))
        let goesOn =
            step + 1 == phrase.endStep
            ? accepts(phrase, end, isChecked: isChecked)
            : continues(phrase, step + 1, after: end, isChecked: isChecked)
        if !goesOn { parts.removeLast() }
        return goesOn
    }

    private func accepts(_ phrase: PhraseIndex.Entry, _ end: Int, isChecked: Bool) -> Bool {
        if phrase.endsSentence, end < count { return false }
        if phrase.standsNegation { return true }
        return !(isChecked ? isNegated : isNegatedInside)
    }

    private mutating func continues(
        _ phrase: PhraseIndex.Entry, _ index: Int, after end: Int, isChecked: Bool
    ) -> Bool {
        let step = pack.index.steps[index]
        var (word, skipped, fillers) = (end, Int32(0), 0)
        while word < count {
            if !step.crossesClauses, step.gap > 0, clauses[word] != clauses[end - 1] { return false }
            if match(phrase, index, at: word, isChecked: isChecked) { return true }
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
