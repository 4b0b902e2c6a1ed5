// SPDX-License-Identifier: EUPL-1.2

/// Judges one passage after another by the rules of a pack; a worker's own, not to be shared.
public final class Judge {
    let pack: Pack
    private let compiled: CompiledPack
    private let vocabulary: Vocabulary
    private var matcher: SentenceMatcher

    public init(_ pack: Pack) {
        self.pack = pack
        compiled = pack.compiled
        vocabulary = Vocabulary(
            table: compiled.table, stemmer: Stemmer(language: compiled.stemmer), numberAtom: PhraseCompiler.number)
        matcher = SentenceMatcher(pack: compiled)
    }

    /// What the sentence rules see in a passage, and what document rules will ask for.
    ///
    /// - Parameter isInMessage: whether the passage stands in a message, whose safety net is judged beside it.
    public func read(_ passage: String, isInMessage: Bool = false) -> Reading {
        vocabulary.forgetIfFull()
        var passage = passage
        return passage.withUTF8 { bytes in
            let tokenizer = tokenized(bytes)
            matcher.turn(to: tokenizer.tokens)
            var review = PassageReview(
                tokens: tokenizer.tokens, vocabulary: vocabulary, pack: compiled, isInMessage: isInMessage)
            return review.reading(of: tokenizer.sentences, &matcher)
        }
    }

    /// What weighing can see in a passage: concepts by name and `shape …`.
    public func cues(in passage: String) -> [String] {
        var passage = passage
        return passage.withUTF8 { bytes in
            let tokenizer = tokenized(bytes)
            matcher.turn(to: tokenizer.tokens)
            var found = Set(
                PassageShape.all(of: tokenizer.tokens, tokenizer.sentences, shouts: false).map {
                    "shape " + $0.rawValue
                })
            for sentence in tokenizer.sentences {
                matcher.read(sentence, vocabulary)
                for (name, atom) in compiled.names where matcher.holds(atom) { found.insert(name) }
            }
            return found.sorted()
        }
    }

    private func tokenized(_ bytes: UnsafeBufferPointer<UInt8>) -> Tokenizer {
        var tokenizer = Tokenizer(bytes, vocabulary: vocabulary, abbreviations: compiled.abbreviations)
        tokenizer.run()
        return tokenizer
    }
}
