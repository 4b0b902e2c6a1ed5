// SPDX-License-Identifier: EUPL-1.2

/// Judges one passage after another by the rules of a pack; a worker's own, not to be shared.
public final class Judge {
    let pack: Pack
    private let compiled: CompiledPack
    private let vocabulary: Vocabulary
    private var matcher: SentenceMatcher
    private let weigher: Weigher?

    public init(_ pack: Pack) {
        self.pack = pack
        compiled = pack.compiled
        vocabulary = Vocabulary(
            table: compiled.table, stemmer: Stemmer(language: compiled.stemmer), numberAtom: PhraseCompiler.number,
            abbreviations: compiled.abbreviations)
        matcher = SentenceMatcher(pack: compiled)
        weigher = compiled.weighing.flatMap { [compiled] place in
            if case .weigh(let weighing) = compiled.rules[place].test { Weigher(weighing) } else { nil }
        }
    }

    /// What the sentence rules see in a passage, and what document rules will ask for.
    ///
    /// - Parameters:
    ///   - isInMessage: whether it stands among others, so that a few words alone are not weighed.
    ///   - isWeighed: whether weak cues and doubts count; weights know of nothing but care.
    public func read(_ passage: String, isInMessage: Bool = false, isWeighed: Bool = true) -> Reading {
        vocabulary.forgetIfFull()
        var passage = passage
        return passage.withUTF8 { bytes in
            let tokenizer = tokenized(bytes)
            matcher.turn(to: tokenizer.tokens)
            var review = PassageReview(
                tokens: tokenizer.tokens, vocabulary: vocabulary, pack: compiled, isInMessage: isInMessage)
            return review.reading(of: tokenizer.sentences, &matcher, isWeighed ? weigher : nil)
        }
    }

    /// What the rules see partly in the lines that lead a passage and partly in the passage.
    ///
    /// - Parameters:
    ///   - goesOn: whether the last line is a sentence that the passage finishes.
    ///   - isForbidden: whether the last line says not to do what the passage says.
    func readAcross(_ text: LedText, goesOn: Bool, isForbidden: Bool) -> [SightingAcross] {
        review(text) { review, leading, led, matcher in
            review.readAcross(leading + led, leading: leading.count, goesOn: goesOn, &matcher)
                .filter { $0.isOfForbidding == isForbidden }
        }
    }

    /// The same of a passage below a list, whose items lead it.
    func readBelowList(_ text: LedText) -> [SightingAcross] {
        review(text) { review, leading, led, matcher in
            review.readBelowList(leading + led, leading: leading.count, &matcher)
        }
    }

    private func review(
        _ text: LedText,
        _ read: (inout PassageReview, [Sentence], [Sentence], inout SentenceMatcher) -> [SightingAcross]
    ) -> [SightingAcross] {
        vocabulary.forgetIfFull()
        var string = text.string
        return string.withUTF8 { bytes in
            let tokenizer = tokenized(bytes)
            let (leading, led) = text.sentences(of: tokenizer)
            guard !leading.isEmpty, !led.isEmpty else { return [] }
            matcher.turn(to: tokenizer.tokens)
            var review = PassageReview(
                tokens: tokenizer.tokens, vocabulary: vocabulary, pack: compiled, isInMessage: true)
            return read(&review, leading, led, &matcher)
        }
    }

    /// Why a rule, by its place in `Pack.rules`, sees nothing in a passage.
    public func silence(of rule: Int, in passage: String) -> Silence {
        vocabulary.forgetIfFull()
        var passage = passage
        return passage.withUTF8 { bytes in
            let tokenizer = tokenized(bytes)
            guard let place = compiled.rules.firstIndex(where: { $0.rule == rule }) else { return .noPhrase }
            matcher.turn(to: tokenizer.tokens)
            var review = PassageReview(
                tokens: tokenizer.tokens, vocabulary: vocabulary, pack: compiled, isInMessage: false)
            return review.silence(of: place, in: tokenizer.sentences, &matcher)
        }
    }

    /// What weighing sees in a passage, as the pack's weights spell it.
    public func features(in passage: String) -> [String] {
        vocabulary.forgetIfFull()
        var passage = passage
        return passage.withUTF8 { bytes in
            let tokenizer = tokenized(bytes)
            guard !tokenizer.sentences.isEmpty else { return [] }
            matcher.turn(to: tokenizer.tokens)
            var review = PassageReview(
                tokens: tokenizer.tokens, vocabulary: vocabulary, pack: compiled, isInMessage: false)
            review.find(in: tokenizer.sentences, &matcher)
            let tokens = tokenizer.tokens
            return compiled.features.names(of: review.featureText(tokenizer.sentences.indices)) { token in
                vocabulary.stem(of: tokens[token].word)
            }
        }
    }

    /// Which words of a passage the pack knows; none are counted where it has no weights.
    func tally(of passage: String) -> WordTally {
        guard let weighing = weigher?.weighing else { return WordTally() }
        vocabulary.forgetIfFull()
        var passage = passage
        return passage.withUTF8 { bytes in WordTally(tokenized(bytes).tokens, in: bytes, vocabulary, weighing) }
    }

    private func tokenized(_ bytes: UnsafeBufferPointer<UInt8>) -> Tokenizer {
        var tokenizer = Tokenizer(bytes, vocabulary: vocabulary)
        tokenizer.run()
        return tokenizer
    }
}
