// SPDX-License-Identifier: EUPL-1.2

/// How many words of a text stand in the sentences that a pack's weights were fitted to: nearly all of a text in the
/// pack's language, and few of any other.
///
/// Names, numbers with their units and parts of addresses are left out: they are spelled alike in all languages.
struct WordTally {
    private(set) var words = 0
    private(set) var known = 0
    /// The stems of unknown words that are as short as those that sentences are built of. What a list of medicines
    /// names is longer.
    private var short: Set<UInt64> = []

    init() {}

    init(_ tokens: [Token], in bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary, _ weighing: Weighing) {
        for (index, token) in tokens.enumerated() {
            let word = vocabulary[token.word]
            guard word.length > 1, !token.isName(in: bytes), index == 0 || !tokens[index - 1].isNumber(in: bytes)
            else { continue }
            words += 1
            if word.isAbbreviation || weighing.knows(word.stem) {
                known += 1
            } else if word.length <= Self.longestShort {
                short.insert(word.stem)
            }
        }
    }

    mutating func add(_ other: WordTally) {
        words += other.words
        known += other.known
        short.formUnion(other.short)
    }

    /// Whether the text is in another language: of German, Finnish, Spanish, Polish … a third of the words are known at
    /// most, of Swedish and English two thirds at least.
    var isForeign: Bool { 5 * known < 2 * words && !short.isEmpty }

    private static let longestShort = 5
}

extension Token {
    /// Whether it is a number, a name or a part of an address.
    fileprivate func isName(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let (first, before) = (bytes[Int(start)], start > 0 ? bytes[Int(start) - 1] : UInt8(ascii: " "))
        let isCapital = (0x41...0x5A).contains(first) || first == 0xC3 && bytes[Int(start) + 1] < 0x9F
        return isCapital || isNumber(in: bytes) || "./:@-_#=&?~".utf8.contains(before)
    }

    fileprivate func isNumber(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (0x30...0x39).contains(bytes[Int(start)])
    }
}
