// SPDX-License-Identifier: EUPL-1.2

/// One thing that a few sentences can have and that weighs for or against a finding.
///
/// Words are places in a `FeatureText`; concepts are places in its list of concepts.
enum Feature {
    /// The stem of a word, or a mark: the start of a sentence, a pause, an end.
    case word(Int)
    /// Two words, the second right behind the first.
    case bigram(Int, Int)
    /// Two words in order with up to three others between them.
    case skipGram(Int, Int)
    /// A concept of the pack, a rule that saw something, or a shape.
    case concept(Int)
    /// Two concepts anywhere in the same sentences.
    case concepts(Int, Int)
}

/// The key under which a feature's weight is kept: 64 bits are plenty for some ten thousand of them.
enum FeatureKey {
    /// The key of a word's stem or of a concept's name.
    ///
    /// FNV-1a, 64 bits.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    @inline(__always)
    static func bigram(_ first: UInt64, _ second: UInt64) -> UInt64 { mixed(first &* 3 &+ second) }

    @inline(__always)
    static func skipGram(_ first: UInt64, _ second: UInt64) -> UInt64 { mixed(first &* 5 &+ second) }

    @inline(__always)
    static func concepts(_ one: UInt64, _ other: UInt64) -> UInt64 {
        mixed(min(one, other) &* 7 &+ max(one, other))
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): every bit of the sum touches every bit.
    @inline(__always)
    private static func mixed(_ sum: UInt64) -> UInt64 {
        var value = sum
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
