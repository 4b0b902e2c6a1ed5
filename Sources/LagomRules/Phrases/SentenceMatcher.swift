// SPDX-License-Identifier: EUPL-1.2

/// Finds the concepts of a pack, and the phrases of its rules, in one sentence after another.
///
/// Concepts build on one another, so phrases are matched in the pack's order; a phrase comes up only when its key
/// stands in the sentence. A worker's own; reused from passage to passage.
struct SentenceMatcher {
    /// A phrase of a rule that matched.
    struct Hit {
        let rule: Int
        let replacement: String?
        let parts: [Span]
    }

    let pack: CompiledPack
    private(set) var tokens: [Token] = []
    private(set) var range = 0..<0
    private var isQuestion = false
    private(set) var hits: [Hit] = []
    /// The words of each word set in the sentence, counted from its start; indexed by atom.
    private var places: [TokenSet]
    /// Where each concept of more than single words stands; indexed by atom.
    private var spans: [[Span]]
    private var touched: [Atom] = []
    /// Whether an atom stands in the sentence; indexed by atom.
    private var isPresent: [Bool]
    /// A bit for each phrase that has come up and was not tried yet.
    private var pending: [UInt64]

    init(pack: CompiledPack) {
        self.pack = pack
        places = Array(repeating: TokenSet(), count: Int(pack.atomCount))
        spans = Array(repeating: [], count: Int(pack.atomCount))
        isPresent = Array(repeating: false, count: Int(pack.atomCount))
        pending = Array(repeating: 0, count: pack.index.phrases.count / 64 + 1)
    }

    /// Turns to another passage.
    mutating func turn(to tokens: [Token]) {
        self.tokens = tokens
    }

    /// Turns to a sentence of the passage and finds everything in it.
    mutating func read(_ sentence: Sentence, _ vocabulary: Vocabulary) {
        forget()
        range = sentence.tokens
        isQuestion = sentence.isQuestion
        for index in range {
            for atom in vocabulary.atoms(of: tokens[index].word) {
                if isNew(atom) { expect(atom) }
                places[Int(atom)].insert(index - range.lowerBound)
            }
        }
        matchPending()
    }

    private mutating func forget() {
        for atom in touched {
            places[Int(atom)] = TokenSet()
            isPresent[Int(atom)] = false
            if !spans[Int(atom)].isEmpty { spans[Int(atom)].removeAll(keepingCapacity: true) }
        }
        touched.removeAll(keepingCapacity: true)
        hits.removeAll(keepingCapacity: true)
    }

    private func isNew(_ atom: Atom) -> Bool {
        !isPresent[Int(atom)]
    }

    /// Brings up the phrases that wait for an atom.
    private mutating func expect(_ atom: Atom) {
        touched.append(atom)
        isPresent[Int(atom)] = true
        for phrase in pack.index.waiting(for: atom) { pending[Int(phrase) >> 6] |= 1 << UInt64(phrase & 63) }
    }

    private mutating func matchPending() {
        for word in pending.indices {
            while pending[word] != 0 {
                let bit = pending[word].trailingZeroBitCount
                pending[word] &= pending[word] - 1
                match(word << 6 | bit)
            }
        }
    }

    private mutating func match(_ place: Int) {
        guard pack.index.isPossible(place, with: isPresent) else { return }
        let phrase = pack.index.phrases[place]
        switch pack.index.owners[place] {
        case .concept(let concept):
            let definition = pack.concepts[concept]
            guard !definition.unless.contains(where: holds) else { return }
            for parts in matches(of: phrase, isChecked: definition.isChecked) {
                add(Span(start: parts[0].start, end: parts[parts.count - 1].end), definition.atom)
            }
        case .rule(let rule, let replacement):
            for parts in matches(of: phrase, isChecked: true) {
                hits.append(Hit(rule: rule, replacement: replacement, parts: parts))
            }
        }
    }

    private mutating func add(_ span: Span, _ atom: Atom) {
        guard !spans[Int(atom)].contains(span) else { return }
        if isNew(atom) { expect(atom) }
        spans[Int(atom)].append(span)
    }

    /// Whether a word set or a concept stands anywhere in the sentence.
    func holds(_ atom: Atom) -> Bool {
        isPresent[Int(atom)]
    }

    /// The word sets and concepts that stand in the sentence.
    var found: [Atom] { touched }

    /// Where a word set or a concept stands in the sentence.
    func allSpans(of atom: Atom) -> [Span] {
        var all = spans[Int(atom)]
        var rest = places[Int(atom)]
        while let place = rest.removeFirst() {
            let start = Int32(range.lowerBound + place)
            all.append(Span(start: start, end: start + 1))
        }
        return all
    }

    @inline(__always)
    func has(_ atom: Atom, _ token: Int) -> Bool {
        places[Int(atom)].contains(token - range.lowerBound)
    }
}

extension SentenceMatcher {
    /// All matches of a phrase in the sentence, from each start the first; the stretches that its steps took.
    private func matches(of phrase: Phrase, isChecked: Bool) -> [[Span]] {
        guard allows(phrase.mood) else { return [] }
        var found: [[Span]] = []
        for start in starts(of: phrase) {
            var parts: [Span] = []
            if match(phrase, 0, at: start, &parts, isChecked: isChecked) { found.append(parts) }
        }
        return found
    }

    private func starts(of phrase: Phrase) -> [Int] {
        if phrase.startsSentence { return [range.lowerBound] }
        var set = places[Int(phrase.steps[0].atom)]
        for span in spans[Int(phrase.steps[0].atom)] { set.insert(Int(span.start) - range.lowerBound) }
        var starts: [Int] = []
        while let place = set.removeFirst() { starts.append(range.lowerBound + place) }
        return starts
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
        let atom = phrase.steps[index].atom
        if has(atom, token) {
            let word = Span(start: Int32(token), end: Int32(token + 1))
            if proceed(phrase, index, word, &parts, isChecked: isChecked) { return true }
        }
        for span in spans[Int(atom)] where Int(span.start) == token {
            if proceed(phrase, index, span, &parts, isChecked: isChecked) { return true }
        }
        return false
    }

    private func proceed(
        _ phrase: Phrase, _ index: Int, _ span: Span, _ parts: inout [Span], isChecked: Bool
    ) -> Bool {
        parts.append(span)
        let goesOn =
            index + 1 == phrase.steps.count
            ? accepts(phrase, parts, isChecked: isChecked)
            : continues(phrase, index + 1, after: Int(span.end), &parts, isChecked: isChecked)
        if !goesOn { parts.removeLast() }
        return goesOn
    }

    private func accepts(_ phrase: Phrase, _ parts: [Span], isChecked: Bool) -> Bool {
        if phrase.endsSentence, Int(parts[parts.count - 1].end) < range.upperBound { return false }
        if phrase.standsNegation { return true }
        return isChecked ? !isNegated(parts) : !isNegatedInside(parts)
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
