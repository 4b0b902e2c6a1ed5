// SPDX-License-Identifier: EUPL-1.2

/// What one reading of a passage gave.
public struct Reading: Sendable {
    /// What the sentence rules saw.
    public let sightings: [Sighting]
    /// Where the concepts stand that document rules ask for; UTF-8 offsets into the passage.
    let present: [Atom: [Range<Int>]]
    /// Where the atoms stand that guards and parts ask for: those of other passages ask too.
    let asked: AskedSpans
    /// How long its words and sentences are.
    let measure: TextMeasure

    /// The same of a text whose advice another takes back.
    func unsaid() -> Reading { Reading(sightings: [], present: [:], asked: asked, measure: measure) }

    /// The same with what only certain rules saw.
    func certain(by rules: [Rule]) -> Reading {
        Reading(
            sightings: sightings.filter { rules[$0.rule].isCertain }, present: present, asked: asked, measure: measure)
    }
}

/// Something that a rule saw in a passage: which words made it.
public struct Sighting: Sendable, Hashable {
    /// The rule's place in `Pack.rules`.
    public let rule: Int
    /// The words that made it, as UTF-8 offsets into the passage, in order.
    public let words: [Range<Int>]
    /// What to write instead, where the rule is a substitution.
    public let replacement: String?
    /// The family, where it is another than the rule's: weak cues can be of any.
    public let family: String?
    /// Whether the sentences around it speak against it: it is told as a note.
    public let isDoubtful: Bool

    /// Whether no rule but the sum of weak cues saw it.
    var isOfWeakCues: Bool { family != nil }
}

/// Counts for the readability of a text.
struct TextMeasure: Sendable, Equatable {
    var words = 0
    /// Words of more than six letters.
    var longWords = 0
    var sentences = 0
    /// The longest sentence in words, and where it stands.
    var longestSentence = 0
    var longestRange = 0..<0

    /// The readability index of Björnsson (Läsbarhet, 1968): words per sentence plus long words in per cent.
    var lix: Double {
        guard words > 0, sentences > 0 else { return 0 }
        return Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)
    }

    static func + (left: TextMeasure, right: TextMeasure) -> TextMeasure {
        var sum = left
        sum.words += right.words
        sum.longWords += right.longWords
        sum.sentences += right.sentences
        if right.longestSentence > sum.longestSentence {
            (sum.longestSentence, sum.longestRange) = (right.longestSentence, right.longestRange)
        }
        return sum
    }
}
