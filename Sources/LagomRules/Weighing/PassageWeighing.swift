// SPDX-License-Identifier: EUPL-1.2

/// Weak cues: alone each of them is nothing, together they may be.
extension PassageReview {
    /// Marks the candidates that the rest of their sentences speaks against, and gives what the weak cues add.
    ///
    /// Passages of many sentences are weighed some sentences at a time: weights were fitted to short ones.
    mutating func weigh(_ weigher: Weigher, rule: Int, _ matcher: inout SentenceMatcher) -> [Sighting] {
        var sums: [(window: Range<Int>, sum: Double)] = []
        for window in weighedWindows { sums.append((window, weigher.sum(featureText(window)))) }
        doubt(weigher, sums)
        return weakCues(sums, weigher, rule, &matcher)
    }

    /// Doubts a candidate where neither its own sentence nor any sentences around it speak for it: what follows a
    /// sentence must not make it better. A message has much around each sentence, so there its own decides sooner.
    private mutating func doubt(_ weigher: Weigher, _ sums: [(window: Range<Int>, sum: Double)]) {
        for index in candidates.indices
        where pack.rules[candidates[index].rule].isWeighed && !pack.rules[candidates[index].rule].isCertain {
            let own = candidates[index].sentence
            let isGrave = pack.rules[candidates[index].rule].isGrave
            let limit = isGrave ? weigher.weighing.graveDoubtBelow : weigher.weighing.doubtBelow
            guard sums.allSatisfy({ !$0.window.contains(own) || $0.sum < limit }) else { continue }
            let enough = isInMessage ? weigher.weighing.threshold : weigher.weighing.ownEnough
            candidates[index].isDoubtful = weigher.sum(featureText(own..<own + 1)) < enough
        }
    }

    private func weakCues(
        _ sums: [(window: Range<Int>, sum: Double)], _ weigher: Weigher, _ rule: Int,
        _ matcher: inout SentenceMatcher
    ) -> [Sighting] {
        var found: [Sighting] = []
        var end = 0
        for (window, sum) in sums
        where sum >= weigher.weighing.threshold && window.lowerBound >= end && isWorthWeighing(window) {
            found.append(sighting(in: window, weigher, rule, &matcher))
            end = window.upperBound
        }
        return found
    }

    /// Whether there are words enough, and no rule has already said what the cues could say.
    private func isWorthWeighing(_ window: Range<Int>) -> Bool {
        guard !isInMessage || words(of: window).count >= Self.fewestWords else { return false }
        return !candidates.contains {
            window.contains($0.sentence) && !$0.isDoubtful && pack.rules[$0.rule].isWeighed
        }
    }

    private static let windowSize = 3
    /// A table's cell or a button's word says too little to be weighed within a message.
    private static let fewestWords = 5

    /// Some sentences of one paragraph at a time.
    private var weighedWindows: [Range<Int>] {
        let starts = sentences.indices.filter { $0 == 0 || sentences[$0].opensParagraph } + [sentences.count]
        return zip(starts, starts.dropFirst()).flatMap { windows(of: $0..<$1) }
    }

    private func windows(of paragraph: Range<Int>) -> [Range<Int>] {
        guard paragraph.count > Self.windowSize + 1 else { return [paragraph] }
        return (paragraph.lowerBound...(paragraph.upperBound - Self.windowSize)).map { $0..<$0 + Self.windowSize }
    }

    /// What weighing sees of some sentences: of an afterthought only that it is there, for whatever its words are, they
    /// make nothing of the other sentences better.
    func featureText(_ window: Range<Int>) -> FeatureText {
        let heard = heard(of: window)
        var text = FeatureText(words: words(of: window).count * 3 / 2 + 8)
        for sentence in heard { text.append(sentences[sentence], tokens, vocabulary) }
        var (atoms, rules): ([Atom], [Int]) = ([], [])
        if heard.count < window.count { atoms.append(pack.afterthought) }
        for sentence in heard {
            for atom in concepts[sentence] where !atoms.contains(atom) { atoms.append(atom) }
        }
        for candidate in candidates
        where window.contains(candidate.sentence) && pack.rules[candidate.rule].isWeighed
            && !rules.contains(candidate.rule)
        { rules.append(candidate.rule) }
        text.concepts =
            atoms.map { pack.features.concepts[Int($0)]! } + rules.map { pack.features.rules[$0] }
            + PassageShape.all(of: tokens, heard.map { sentences[$0] }).map { FeatureNames.shape($0) }
        return text
    }

    /// The sentences that are weighed by their words: all but afterthoughts, unless there is nothing else.
    private func heard(of window: Range<Int>) -> [Int] {
        let heard = window.filter { !concepts[$0].contains(pack.afterthought) }
        return heard.isEmpty ? Array(window) : heard
    }

    private func words(of window: Range<Int>) -> Range<Int> {
        sentences[window.lowerBound].tokens.lowerBound..<sentences[window.upperBound - 1].tokens.upperBound
    }

    /// The finding names the words of the heaviest features: a few quotes that a reader can take in.
    private func sighting(
        in window: Range<Int>, _ weigher: Weigher, _ rule: Int, _ matcher: inout SentenceMatcher
    ) -> Sighting {
        let text = featureText(window)
        var quotes: [Span] = []
        for feature in weigher.heaviest(text, Self.mostQuotes) {
            let more = Span.merged(quotes + spans(of: feature, text, window, &matcher))
            if more.count <= Self.mostQuotes { quotes = more }
        }
        let whole = words(of: window)
        if quotes.isEmpty { quotes = [Span(start: Int32(whole.lowerBound), end: Int32(whole.upperBound))] }
        return Sighting(
            rule: rule, words: quotes.map(bytes), replacement: nil, family: weigher.family(text), isDoubtful: false)
    }

    private static let mostQuotes = 4

    private func spans(
        of feature: Feature, _ text: FeatureText, _ window: Range<Int>, _ matcher: inout SentenceMatcher
    ) -> [Span] {
        switch feature {
        case .word(let word): text.spans([word])
        case .bigram(let one, let other), .skipGram(let one, let other): text.spans([one, other])
        case .concept(let one): spans(of: text.concepts[one].atom, window, &matcher)
        case .concepts(let one, let other):
            spans(of: text.concepts[one].atom, window, &matcher)
                + spans(of: text.concepts[other].atom, window, &matcher)
        }
    }

    /// Where a concept first stands; nothing for rules and shapes.
    private func spans(of atom: Atom?, _ window: Range<Int>, _ matcher: inout SentenceMatcher) -> [Span] {
        guard let atom else { return [] }
        for index in window {
            matcher.read(sentences[index], vocabulary)
            if let first = matcher.allSpans(of: atom).first { return [first] }
        }
        return []
    }
}

extension FeatureText {
    fileprivate func spans(_ places: [Int]) -> [Span] {
        places.compactMap { words[$0].token }.map { Span(start: Int32($0), end: Int32($0 + 1)) }
    }
}

extension Span {
    /// The stretches in order, as one those that touch or have a single word between them.
    static func merged(_ spans: [Span]) -> [Span] {
        var merged: [Span] = []
        for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            if let last = merged.last, span.start <= last.end + 1 {
                merged[merged.count - 1] = Span(start: last.start, end: max(last.end, span.end))
            } else {
                merged.append(span)
            }
        }
        return merged
    }
}
