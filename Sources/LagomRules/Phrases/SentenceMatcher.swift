// SPDX-License-Identifier: EUPL-1.2

/// Finds the concepts of a pack, and the phrases of its rules, in one sentence after another.
///
/// Concepts build on one another, so phrases are matched in the pack's order; a phrase comes up only when its key
/// stands in the sentence. A worker's own; reused from passage to passage. Inside, words are counted from the
/// sentence's first; what it gives is counted through the passage.
struct SentenceMatcher: ~Copyable {
    /// A phrase of a rule that matched.
    struct Hit {
        let rule: Int
        let replacement: String?
        let parts: [Span]
    }

    let pack: CompiledPack
    /// Whether negations undo phrases; they do but where somebody asks why a rule is silent.
    var hearsNegation = true
    private(set) var hits: [Hit] = []
    /// What stands in the sentence and where.
    private(set) var places: SentencePlaces
    /// The clause of each word of the sentence.
    private(set) var clauses = FlatRow<Int32>(capacity: Tokenizer.longestSentence)
    /// The stretches that the steps of a phrase have taken so far.
    var parts = FlatRow<Span>()
    /// What stands in the sentence and has a name or is asked for, in the order in which it was found.
    private var marked = FlatRow<Atom>()
    private var tokens: [Token] = []
    private var start = 0
    private var isQuestion = false
    private var pending: PendingPhrases

    init(pack: CompiledPack) {
        self.pack = pack
        places = SentencePlaces(atomCount: pack.atomCount)
        pending = PendingPhrases(count: pack.index.entries.count)
    }

    /// How many words the sentence has.
    var count: Int { clauses.count }

    /// Turns to another passage.
    mutating func turn(to tokens: [Token]) {
        self.tokens = tokens
    }

    /// Turns to a sentence of the passage and finds everything in it.
    mutating func read(_ sentence: Sentence, _ vocabulary: Vocabulary) {
        places.removeAll()
        hits.removeAll(keepingCapacity: true)
        marked.removeAll()
        clauses.removeAll()
        start = sentence.tokens.lowerBound
        isQuestion = sentence.isQuestion
        for index in sentence.tokens {
            clauses.append(tokens[index].clause)
            for atom in vocabulary.atoms(of: tokens[index].word)
            where places.insert(word: index - start, of: atom) {
                expect(atom)
            }
        }
        while let phrase = pending.removeFirst() {
            if places.contains(pack.index.seconds[phrase]) { match(pack.index.entries[phrase]) }
        }
    }

    /// Brings up the phrases that wait for an atom.
    @inline(__always)
    private mutating func expect(_ atom: Atom) {
        if pack.isMarked[Int(atom)] { marked.append(atom) }
        for phrase in pack.index.waiting(for: atom) { pending.insert(phrase) }
    }

    private mutating func match(_ phrase: PhraseIndex.Entry) {
        guard pack.index.isPossible(phrase, with: places), allows(phrase.mood) else { return }
        switch phrase.owner {
        case .concept(let atom) where phrase.isAlias:
            if places.insertAll(of: pack.index.steps[Int(phrase.firstStep)].atom, as: atom) {
                expect(atom)
            }
        case .concept(let atom):
            visitMatches(of: phrase) { matcher in
                let (first, last) = (matcher.parts[0], matcher.parts[matcher.parts.count - 1])
                if matcher.places.insert(first.start, last.end, of: atom) { matcher.expect(atom) }
            }
        case .rule(let rule, let replacement):
            visitMatches(of: phrase) { $0.addHit(Int(rule), replacement) }
        }
    }

    private mutating func addHit(_ rule: Int, _ replacement: Int32) {
        let words = parts.elements(0..<parts.count).map { $0.shifted(by: start) }
        hits.append(
            Hit(
                rule: rule, replacement: replacement < 0 ? nil : pack.index.replacements[Int(replacement)],
                parts: words))
    }

    private func allows(_ mood: PhraseMood) -> Bool {
        switch mood {
        case .any: true
        case .question: isQuestion
        case .statement: !isQuestion
        }
    }
}

/// What was found in the sentence.
extension SentenceMatcher {
    /// Those with a name, or those that are asked for beyond the sentence, in the order in which they were found.
    func found(_ isWanted: borrowing FlatRow<Bool>) -> [Atom] {
        var found: [Atom] = []
        for index in 0..<marked.count where isWanted[Int(marked[index])] { found.append(marked[index]) }
        return found
    }

    /// Where a word set or a concept stands.
    func allSpans(of atom: Atom) -> [Span] {
        var all: [Span] = []
        visitSpans(of: atom) { all.append($0) }
        return all
    }

    /// Gives all places where a word set or a concept stands.
    @inline(__always)
    func visitSpans(of atom: Atom, _ body: (Span) -> Void) {
        let standing = places[atom]
        var next = standing.first
        while let stretch = places.stretch(next) {
            body(stretch.span.shifted(by: start))
            next = stretch.next
        }
        var words = standing.words
        while let word = words.removeFirst() {
            body(Span(start: Int32(word), end: Int32(word + 1)).shifted(by: start))
        }
    }
}

extension Span {
    @inline(__always)
    fileprivate func shifted(by count: Int) -> Span {
        Span(start: start + Int32(count), end: end + Int32(count))
    }
}
