// SPDX-License-Identifier: EUPL-1.2

/// A few sentences as weighing sees them: stems with marks between them, and the concepts that stand there.
struct FeatureText {
    /// A stem, or a mark between stems.
    struct Word: BitwiseCopyable {
        let hash: UInt64
        /// Its place among the passage's tokens; nil for a mark.
        let token: Int?
    }

    /// A concept, a rule or a shape by the hash of its name in angle brackets.
    struct Concept: Sendable, BitwiseCopyable {
        let hash: UInt64
        /// Nil for a rule or a shape.
        let atom: Atom?
    }

    static let start = FeatureKey.hash("^".utf8)
    static let pause = FeatureKey.hash(",".utf8)
    static let question = FeatureKey.hash("?".utf8)
    static let end = FeatureKey.hash(".".utf8)
    /// How far the second word of a skip-gram may stand behind the first.
    static let reach = 4

    private(set) var words: [Word] = []
    /// Where each sentence begins in `words`, and where the last one ends.
    private var bounds: [Int] = [0]
    var concepts: [Concept] = []

    /// - Parameter count: about how many words and marks will be added.
    init(words count: Int) {
        words.reserveCapacity(count)
    }

    mutating func append(_ sentence: Sentence, _ tokens: [Token], _ vocabulary: Vocabulary) {
        words.append(Word(hash: Self.start, token: nil))
        var clause = tokens[sentence.tokens.lowerBound].clause
        for index in sentence.tokens {
            if tokens[index].clause != clause { words.append(Word(hash: Self.pause, token: nil)) }
            clause = tokens[index].clause
            words.append(Word(hash: vocabulary[tokens[index].word].stem, token: index))
        }
        words.append(Word(hash: sentence.isQuestion ? Self.question : Self.end, token: nil))
        bounds.append(words.count)
    }

    /// Gives every feature with its key, some more than once.
    @inline(__always)
    func visit(_ body: (Feature, UInt64) -> Void) {
        for index in 1..<bounds.count { visitWords(bounds[index - 1]..<bounds[index], body) }
        for one in concepts.indices {
            body(.concept(one), concepts[one].hash)
            for other in (one + 1)..<max(one + 1, concepts.count) {
                body(.concepts(one, other), FeatureKey.concepts(concepts[one].hash, concepts[other].hash))
            }
        }
    }

    @inline(__always)
    private func visitWords(_ range: Range<Int>, _ body: (Feature, UInt64) -> Void) {
        for index in range {
            let hash = words[index].hash
            body(.word(index), hash)
            guard index + 1 < range.upperBound else { return }
            body(.bigram(index, index + 1), FeatureKey.bigram(hash, words[index + 1].hash))
            for other in (index + 2)..<max(index + 2, min(index + 1 + Self.reach, range.upperBound)) {
                body(.skipGram(index, other), FeatureKey.skipGram(hash, words[other].hash))
            }
        }
    }
}
