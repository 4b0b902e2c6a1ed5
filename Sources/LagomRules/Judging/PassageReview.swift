// SPDX-License-Identifier: EUPL-1.2

/// Holds the sentences of one passage against all rules of a pack.
struct PassageReview {
    let pack: CompiledPack
    let tokens: [Token]
    let isInMessage: Bool
    let vocabulary: Vocabulary
    private(set) var sentences: [Sentence] = []
    var candidates: [Candidate] = []
    /// Per sentence, the concepts with a name that stand in it.
    private(set) var concepts: [[Atom]] = []
    /// The atoms that guards, cues and parts ask for, sentence by sentence.
    private(set) var present = AskedSpans()

    /// What a rule matched, before guards elsewhere had their say.
    struct Candidate {
        let rule: Int
        let sentence: Int
        var words: [Span]
        let replacement: String?
        /// Whether the sentences around it speak against it.
        var isDoubtful = false

        /// From the first to the last of its words.
        var bounds: Range<Int32> { words.map(\.start).min()!..<words.map(\.end).max()! }

        /// Whether a stretch stands between the first and the last of its words.
        func surrounds(_ span: Span) -> Bool {
            bounds.lowerBound <= span.start && span.end <= bounds.upperBound
        }
    }

    init(tokens: [Token], vocabulary: Vocabulary, pack: CompiledPack, isInMessage: Bool) {
        self.isInMessage = isInMessage
        self.pack = pack
        self.tokens = tokens
        self.vocabulary = vocabulary
    }

    /// Reads all sentences with a matcher that has turned to the passage.
    mutating func reading(
        of sentences: [Sentence], _ matcher: inout SentenceMatcher, _ weigher: Weigher?
    ) -> Reading {
        find(in: sentences, &matcher)
        var weak: [Sighting] = []
        if let weigher, let rule = pack.weighing { weak = weigh(weigher, rule: pack.rules[rule].rule, &matcher) }
        return Reading(
            sightings: candidates.map(sighting) + weak, present: duties(), asked: present, measure: measure())
    }

    /// Finds what the rules look for, less what guards silence.
    mutating func find(in sentences: [Sentence], _ matcher: inout SentenceMatcher) {
        findUnguarded(in: sentences, &matcher)
        guard !candidates.isEmpty else { return }
        candidates = candidates.filter { !isSilenced($0) }
        joinRepeats()
    }

    /// Finds what the rules look for, whatever guards say of it.
    mutating func findUnguarded(in sentences: [Sentence], _ matcher: inout SentenceMatcher) {
        read(sentences, &matcher)
        for rule in pack.scopeRules { judgeTogether(rule) }
    }

    /// Finds what stands in each sentence.
    mutating func read(_ sentences: [Sentence], _ matcher: inout SentenceMatcher) {
        self.sentences = sentences
        for index in sentences.indices {
            matcher.read(sentences[index], vocabulary)
            candidates += matcher.hits.map {
                Candidate(rule: $0.rule, sentence: index, words: $0.parts, replacement: $0.replacement)
            }
            present.append(matcher, pack)
            concepts.append(matcher.found(pack.isNamed))
        }
    }

    /// A stretch that several phrases of a rule saw is one finding, with the words of all of them.
    private mutating func joinRepeats() {
        var joined: [Candidate] = []
        for candidate in candidates {
            let isRepeat = { (other: Candidate) in
                other.rule == candidate.rule && other.bounds.overlaps(candidate.bounds)
            }
            if let index = joined.firstIndex(where: isRepeat) {
                joined[index].words = Span.merged(joined[index].words + candidate.words)
            } else {
                joined.append(candidate)
            }
        }
        candidates = joined
    }

    private func sighting(_ candidate: Candidate) -> Sighting {
        Sighting(
            rule: pack.rules[candidate.rule].rule, words: candidate.words.map(bytes),
            replacement: candidate.replacement, family: nil, isDoubtful: candidate.isDoubtful)
    }

    func bytes(_ span: Span) -> Range<Int> {
        Int(tokens[Int(span.start)].start)..<Int(tokens[Int(span.end) - 1].end)
    }

    /// Rules whose parts may stand in several sentences.
    private mutating func judgeTogether(_ rule: Int) {
        let test = pack.rules[rule].test
        for window in windows(test) {
            guard let words = words(test, in: window) else { continue }
            candidates.append(Candidate(rule: rule, sentence: window.lowerBound, words: words, replacement: nil))
        }
    }

    private func windows(_ test: CompiledTest) -> [Range<Int>] {
        switch test.scope {
        case nil: []
        case .sentence: sentences.indices.map { $0..<min($0 + (sentences[$0].isQuestion ? 2 : 1), present.count) }
        case .neighbours: (0..<present.count).map { $0..<min($0 + 2, present.count) }
        case .passage: present.count == 0 ? [] : [0..<present.count]
        }
    }

    private func words(_ test: CompiledTest, in window: Range<Int>) -> [Span]? {
        switch test {
        case .together(let atoms, _):
            guard atoms.allSatisfy({ present.holds($0, in: window) }) else { return nil }
            return atoms.compactMap { present.first($0, in: window) }.sorted { $0.start < $1.start }
        default: return nil
        }
    }

    private func isSilenced(_ candidate: Candidate) -> Bool {
        let rule = pack.rules[candidate.rule]
        let own = candidate.sentence
        return rule.unless.contains { stands($0, in: own..<own + 1, candidate) }
            || rule.unlessNext.contains { stands($0, in: own..<min(own + 2, present.count), candidate) }
            || rule.unlessNear.contains { isNear($0, candidate) }
    }

    /// A question elsewhere answers nothing: 'Ask your doctor before you stop? No, just stop.'
    func isNear(_ words: Guard, _ candidate: Candidate) -> Bool {
        sentences.indices.contains { index in
            (index == candidate.sentence || !sentences[index].isQuestion)
                && stands(words, in: index..<index + 1, candidate)
        }
    }

    func stands(_ words: Guard, in sentences: Range<Int>, _ candidate: Candidate) -> Bool {
        present.holds(words.atom, in: sentences) {
            (words.mayStandInside || !candidate.surrounds($0)) && !isOverruled($0, candidate)
        }
    }

    /// Whether a 'but' turns from a guard to what a rule saw: 'do call, but rather stay at home'.
    private func isOverruled(_ words: Span, _ candidate: Candidate) -> Bool {
        present.holds(pack.but, in: candidate.sentence..<candidate.sentence + 1) {
            words.end <= $0.start && $0.end <= candidate.bounds.lowerBound
                && words.start >= sentences[candidate.sentence].tokens.lowerBound
        }
    }

    private func duties() -> [Atom: [Range<Int>]] {
        present.byAtom(pack.isDuty).mapValues { $0.map(bytes) }
    }

    private func measure() -> TextMeasure {
        var measure = TextMeasure(words: tokens.count, sentences: sentences.count)
        measure.longWords = tokens.count { vocabulary[$0.word].length > 6 }
        if let longest = sentences.max(by: { $0.tokens.count < $1.tokens.count }) {
            measure.longestSentence = longest.tokens.count
            measure.longestRange = bytes(
                Span(start: Int32(longest.tokens.lowerBound), end: Int32(longest.tokens.upperBound)))
        }
        return measure
    }
}
