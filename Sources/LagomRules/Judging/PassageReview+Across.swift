// SPDX-License-Identifier: EUPL-1.2

/// Rules whose parts stand partly in a line and partly in a sentence that it leads.
extension PassageReview {
    /// Finds them, with a matcher that has turned to the leading lines and then the passage, as one text.
    ///
    /// - Parameters:
    ///   - leading: how many of the sentences lead the others.
    ///   - goesOn: whether the last of them is only finished by the first of the others.
    mutating func readAcross(
        _ sentences: [Sentence], leading: Int, goesOn: Bool, _ matcher: inout SentenceMatcher
    ) -> [SightingAcross] {
        read(sentences, &matcher)
        candidates = goesOn && leading < sentences.count ? finished(leading, &matcher) : []
        let lead = ownLead(leading)
        for rule in pack.scopeRules { find(rule, led: leading..<present.count, by: lead) }
        return candidates.filter { !isSilencedAcross($0, by: lead) }.map { sighting($0, lead) }
    }

    /// The same of what a list and the first sentence below it say together: a sentence that says itself what it is about
    /// speaks of no list, and a list that sends to the right level, or stands below what does, may be gone on from.
    mutating func readBelowList(
        _ sentences: [Sentence], leading: Int, _ matcher: inout SentenceMatcher
    ) -> [SightingAcross] {
        read(sentences, &matcher)
        candidates = []
        guard !concepts[leading].contains(pack.ownMatter) else { return [] }
        let lead = 0..<leading
        for rule in pack.scopeRules { find(rule, led: leading..<leading + 1, by: lead) }
        return candidates.filter { candidate in
            let rule = pack.rules[candidate.rule]
            let guards = rule.unless + rule.unlessNext + rule.unlessNear + rule.unlessBeside
            return !guards.contains { standsAcross($0, in: 0..<present.count, candidate) }
        }.map { sighting($0, lead) }.filter { !$0.isOfForbidding }
    }

    /// The phrases that begin in the last leading sentence and end in the first that it leads: 'Call 112 if you' and
    /// 'are not better by tomorrow'.
    private func finished(_ first: Int, _ matcher: inout SentenceMatcher) -> [Candidate] {
        let words = sentences[first - 1].tokens.lowerBound..<sentences[first].tokens.upperBound
        guard words.count <= Tokenizer.longestSentence else { return [] }
        matcher.read(Sentence(tokens: words, isQuestion: sentences[first].isQuestion), vocabulary)
        let border = Int32(sentences[first].tokens.lowerBound)
        return matcher.hits.compactMap { hit in
            let all = Candidate(rule: hit.rule, sentence: first, words: hit.parts, replacement: nil)
            let isAcross = all.bounds.lowerBound < border && border < all.bounds.upperBound
            return isAcross && hit.replacement == nil ? all : nil
        }
    }

    /// The leading sentences from the last on that says what it is about: no heading above it does.
    private func ownLead(_ leading: Int) -> Range<Int> {
        let own = (0..<leading).last { concepts[$0].contains(pack.ownMatter) }
        return (own ?? 0)..<leading
    }

    private mutating func find(_ rule: Int, led: Range<Int>, by lead: Range<Int>) {
        let parts = pack.rules[rule].partsAcross
        for sentence in led {
            guard let words = words(parts, sentence, lead) else { continue }
            candidates.append(Candidate(rule: rule, sentence: sentence, words: words, replacement: nil))
        }
    }

    /// Where the parts stand, in the sentence if they can; nil where one is missing or the sentence has all.
    private func words(_ parts: [Atom], _ sentence: Int, _ lead: Range<Int>) -> [Span]? {
        let own = parts.map { present.first($0, in: sentence..<sentence + 1) }
        guard own.contains(where: { $0 != nil }), own.contains(nil) else { return nil }
        let all = zip(own, parts).compactMap { $0 ?? present.first($1, in: lead) }
        return all.count == parts.count ? all.sorted { $0.start < $1.start } : nil
    }

    private func isSilencedAcross(_ candidate: Candidate, by lead: Range<Int>) -> Bool {
        let rule = pack.rules[candidate.rule]
        let own = candidate.sentence
        let next = min(own + 2, present.count)
        let near = [lead, own..<own + 1]
        if rule.unless.contains(where: { words in near.contains { standsAcross(words, in: $0, candidate) } }) {
            return true
        }
        // What else the same line forbids is no way out.
        guard !isOfForbidding(candidate, lead) else { return false }
        return rule.unlessNext.contains { standsAcross($0, in: own..<next, candidate) }
            || rule.unlessNear.contains { standsAcross($0, in: lead.lowerBound..<present.count, candidate) }
    }

    private func isOfForbidding(_ candidate: Candidate, _ lead: Range<Int>) -> Bool {
        present.holds(pack.forbidding, in: lead) { candidate.words.contains($0) }
    }

    /// Whether a guard stands in some sentences, but for one that is left of what the rule saw.
    private func standsAcross(_ words: Guard, in sentences: Range<Int>, _ candidate: Candidate) -> Bool {
        present.holds(words.atom, in: sentences) { span in
            words.mayStandInside || !candidate.words.contains { $0.start < span.end && span.start < $0.end }
        }
    }

    private func sighting(_ candidate: Candidate, _ lead: Range<Int>) -> SightingAcross {
        let rule = pack.rules[candidate.rule]
        let isOfForbidding = isOfForbidding(candidate, lead)
        let beside = rule.unlessNext + rule.unlessNear + rule.unlessBeside
        return SightingAcross(
            rule: rule.rule, words: candidate.words.map(bytes),
            isOfForbidding: isOfForbidding,
            silencedBy: isOfForbidding || concepts[candidate.sentence].contains(pack.longWaiting)
                ? [] : beside.map(\.atom))
    }
}

/// Something that a rule saw partly in a line and partly in a sentence that it leads.
struct SightingAcross {
    /// The rule's place in `Pack.rules`.
    let rule: Int
    /// The words that made it, as UTF-8 offsets into the leading lines and then the passage, as one text.
    let words: [Range<Int>]
    /// Whether words that forbid what follows are among them.
    let isOfForbidding: Bool
    /// What silences it, wherever else the line leads to it.
    let silencedBy: [Atom]
}
