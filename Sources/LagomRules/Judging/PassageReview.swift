// SPDX-License-Identifier: EUPL-1.2

/// Holds the sentences of one passage against all rules of a pack.
struct PassageReview {
    private let pack: CompiledPack
    private let tokens: [Token]
    private var matcher: SentenceMatcher
    /// What was matched, per sentence: a rule's own words, before guards elsewhere had their say.
    private var candidates: [(rule: Int, sentence: Int, words: [Span])] = []
    /// Per sentence, the atoms that guards, cues and parts ask for and that stand in it.
    private var present: [[Atom: [Span]]] = []

    init(pack: CompiledPack, tokens: [Token], entries: [Vocabulary.Entry]) {
        self.pack = pack
        self.tokens = tokens
        matcher = SentenceMatcher(pack: pack, tokens: tokens, entries: entries)
    }

    mutating func sightings(in sentences: [Sentence]) -> [Sighting] {
        for index in sentences.indices {
            matcher.read(sentences[index])
            present.append(matcher.asked(pack))
            for rule in pack.rules.indices { judge(rule, index) }
        }
        for rule in pack.rules.indices { judgeTogether(rule) }
        return candidates.filter { !isSilenced($0.rule, $0.sentence) }.map { candidate in
            Sighting(rule: pack.rules[candidate.rule].rule, words: candidate.words.map(bytes))
        }
    }

    private func bytes(_ span: Span) -> Range<Int> {
        Int(tokens[Int(span.start)].start)..<Int(tokens[Int(span.end) - 1].end)
    }

    private mutating func judge(_ rule: Int, _ sentence: Int) {
        guard case .sequence(let phrases) = pack.rules[rule].test else { return }
        for phrase in phrases where matcher.mask.mayHold(phrase.mask) {
            for match in matcher.matches(of: phrase, isChecked: true) {
                candidates.append((rule, sentence, match.parts))
            }
        }
    }

    /// Rules whose parts may stand in several sentences.
    private mutating func judgeTogether(_ rule: Int) {
        for window in windows(pack.rules[rule].test) {
            guard let words = words(pack.rules[rule].test, in: window) else { continue }
            candidates.append((rule, window.lowerBound, words))
        }
    }

    private func windows(_ test: CompiledTest) -> [Range<Int>] {
        let scope: Rule.Scope
        switch test {
        case .sequence: return []
        case .together(_, let within), .weigh(_, _, let within): scope = within
        }
        switch scope {
        case .sentence: return present.indices.map { $0..<$0 + 1 }
        case .neighbours: return present.indices.map { $0..<min($0 + 2, present.count) }
        case .passage: return present.isEmpty ? [] : [0..<present.count]
        }
    }

    private func words(_ test: CompiledTest, in window: Range<Int>) -> [Span]? {
        switch test {
        case .sequence: return nil
        case .together(let atoms, _):
            let found = atoms.map { spans(of: $0, in: window) }
            return found.contains { $0.isEmpty } ? nil : found.flatMap { $0.prefix(1) }.sorted { $0.start < $1.start }
        case .weigh(let cues, let threshold, _):
            let found = cues.map { (cue: $0, spans: spans(of: $0.atom, in: window)) }.filter { !$0.spans.isEmpty }
            guard found.reduce(0, { $0 + $1.cue.weight }) >= threshold else { return nil }
            return found.filter { $0.cue.weight > 0 }.flatMap { $0.spans.prefix(1) }.sorted { $0.start < $1.start }
        }
    }

    private func spans(of atom: Atom, in window: Range<Int>) -> [Span] {
        window.flatMap { present[$0][atom] ?? [] }
    }

    private func isSilenced(_ rule: Int, _ sentence: Int) -> Bool {
        let rule = pack.rules[rule]
        let next = sentence..<min(sentence + 2, present.count)
        return rule.unless.contains { present[sentence][$0] != nil }
            || rule.unlessNext.contains { atom in next.contains { present[$0][atom] != nil } }
            || rule.unlessNear.contains { atom in present.contains { $0[atom] != nil } }
    }
}

extension SentenceMatcher {
    /// The spans of all atoms that rules ask for beyond one sentence.
    func asked(_ pack: CompiledPack) -> [Atom: [Span]] {
        var found: [Atom: [Span]] = [:]
        for atom in pack.asked where mask.mayHold(AtomMask([atom])) {
            let spans = allSpans(of: atom)
            if !spans.isEmpty { found[atom] = spans }
        }
        return found
    }
}
