// SPDX-License-Identifier: EUPL-1.2

/// Finds the concepts of a pack in one sentence after another.
///
/// Concepts build on one another: those further down the pack may name those further up.
struct SentenceMatcher {
    let pack: CompiledPack
    let tokens: [Token]
    let entries: [Vocabulary.Entry]
    private(set) var range = 0..<0
    private(set) var isQuestion = false
    /// Everything that may be in the sentence.
    private(set) var mask = AtomMask()
    /// Where each concept of more than single words stands in the sentence; indexed by atom.
    private var spans: [[Span]]
    private var touched: [Atom] = []
    private var positions: [Int32] = []

    init(pack: CompiledPack, tokens: [Token], entries: [Vocabulary.Entry]) {
        self.pack = pack
        self.tokens = tokens
        self.entries = entries
        spans = Array(repeating: [], count: Int(pack.atomCount))
    }

    /// Turns to a sentence and finds its concepts.
    mutating func read(_ sentence: Sentence) {
        for atom in touched { spans[Int(atom)].removeAll(keepingCapacity: true) }
        touched.removeAll(keepingCapacity: true)
        range = sentence.tokens
        isQuestion = sentence.isQuestion
        mask = AtomMask()
        for index in range { mask.formUnion(entries[Int(tokens[index].word)].mask) }
        for concept in pack.concepts { find(concept) }
    }

    private mutating func find(_ concept: CompiledConcept) {
        for phrase in concept.phrases where mask.mayHold(phrase.mask) {
            for match in matches(of: phrase, isChecked: concept.isChecked) { add(match.span, concept.atom) }
        }
        guard !spans[Int(concept.atom)].isEmpty else { return }
        if concept.unless.contains(where: { holds($0) }) {
            spans[Int(concept.atom)].removeAll()
        } else {
            mask.insert(concept.atom)
        }
    }

    private mutating func add(_ span: Span, _ atom: Atom) {
        guard !spans[Int(atom)].contains(span) else { return }
        if spans[Int(atom)].isEmpty { touched.append(atom) }
        spans[Int(atom)].append(span)
    }

    /// Whether a word set or a concept stands anywhere in the sentence.
    func holds(_ atom: Atom) -> Bool {
        !spans[Int(atom)].isEmpty || range.contains { has(atom, $0) }
    }

    /// Where a word set or a concept stands in the sentence.
    func allSpans(of atom: Atom) -> [Span] {
        spans[Int(atom)] + range.filter { has(atom, $0) }.map { Span(start: Int32($0), end: Int32($0 + 1)) }
    }

    @inline(__always)
    func has(_ atom: Atom, _ token: Int) -> Bool {
        entries[Int(tokens[token].word)].atoms.contains(atom)
    }
}

/// Where a phrase matched, and the words that its steps used.
struct PhraseMatch: Hashable {
    let span: Span
    /// The stretches that the steps took, in order; what stands between them is gap.
    let parts: [Span]
}

extension SentenceMatcher {
    /// All matches of a phrase in the sentence, from each start the first.
    func matches(of phrase: Phrase, isChecked: Bool) -> [PhraseMatch] {
        guard allows(phrase.mood) else { return [] }
        var found: [PhraseMatch] = []
        var parts: [Span] = []
        let starts = phrase.startsSentence ? range.prefix(1) : range
        for start in starts {
            parts.removeAll(keepingCapacity: true)
            guard match(phrase, 0, at: start, &parts, isChecked: isChecked) else { continue }
            found.append(PhraseMatch(span: Span(start: parts[0].start, end: parts[parts.count - 1].end), parts: parts))
        }
        return found
    }

    private func allows(_ mood: PhraseMood) -> Bool {
        switch mood {
        case .any: true
        case .question: isQuestion
        case .statement: !isQuestion
        }
    }

    /// Matches a step exactly at a token, and then the steps behind it.
    private func match(_ phrase: Phrase, _ index: Int, at token: Int, _ parts: inout [Span], isChecked: Bool) -> Bool {
        let step = phrase.steps[index]
        if has(step.atom, token), proceed(phrase, index, Span(start: Int32(token), end: Int32(token + 1)), &parts, isChecked: isChecked) {
            return true
        }
        for span in spans[Int(step.atom)] where Int(span.start) == token {
            if proceed(phrase, index, span, &parts, isChecked: isChecked) { return true }
        }
        return false
    }

    private func proceed(
        _ phrase: Phrase, _ index: Int, _ span: Span, _ parts: inout [Span], isChecked: Bool
    ) -> Bool {
        parts.append(span)
        let isLast = index + 1 == phrase.steps.count
        if isLast ? accepts(phrase, parts, isChecked: isChecked) : continues(phrase, index + 1, after: Int(span.end), &parts, isChecked: isChecked) {
            return true
        }
        parts.removeLast()
        return false
    }

    private func accepts(_ phrase: Phrase, _ parts: [Span], isChecked: Bool) -> Bool {
        if phrase.endsSentence, Int(parts[parts.count - 1].end) < range.upperBound { return false }
        return !isChecked || phrase.standsNegation || !isNegated(parts)
    }

    private func continues(
        _ phrase: Phrase, _ index: Int, after end: Int, _ parts: inout [Span], isChecked: Bool
    ) -> Bool {
        let step = phrase.steps[index]
        var token = end
        var skipped: Int32 = 0
        var fillers = 0
        while token < range.upperBound {
            if !step.crossesClauses, step.gap > 0, tokens[token].clause != tokens[end - 1].clause { return false }
            if match(phrase, index, at: token, &parts, isChecked: isChecked) { return true }
            if !step.crossesClauses, has(pack.clauseWord, token) { return false }
            if has(pack.filler, token), fillers < 2 { fillers += 1 } else { skipped += 1 }
            guard skipped <= step.gap else { return false }
            token += 1
        }
        return false
    }
}
