// SPDX-License-Identifier: EUPL-1.2

/// Something that a rule saw in a passage: which words made it.
public struct Sighting: Sendable, Hashable {
    /// The rule's place in `Pack.rules`.
    public let rule: Int
    /// The words that made it, as UTF-8 offsets into the passage, in order.
    public let words: [Range<Int>]
}

/// Judges one passage after another by the rules of a pack; a worker's own, not to be shared.
public final class Judge {
    private let pack: CompiledPack
    private let vocabulary: Vocabulary

    public init(_ pack: Pack) {
        self.pack = pack.compiled
        vocabulary = Vocabulary(
            table: pack.compiled.table, stemmer: Stemmer(language: pack.compiled.stemmer),
            numberAtom: PhraseCompiler.number)
    }

    /// What the sentence rules see in a passage.
    public func sightings(in passage: String) -> [Sighting] {
        var passage = passage
        return passage.withUTF8 { sightings(in: $0) }
    }

    func sightings(in bytes: UnsafeBufferPointer<UInt8>) -> [Sighting] {
        vocabulary.forgetIfFull()
        var tokenizer = Tokenizer(bytes, vocabulary: vocabulary, abbreviations: pack.abbreviations)
        tokenizer.run()
        var review = PassageReview(pack: pack, tokens: tokenizer.tokens, entries: vocabulary.entries)
        return review.sightings(in: tokenizer.sentences)
    }
}
