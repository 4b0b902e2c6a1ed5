// SPDX-License-Identifier: EUPL-1.2

/// A phrase as a pack writes it, before its words have numbers.
indirect enum PhraseNode: Hashable {
    case word(WordSpelling)
    /// `<name>`: anything that the concept of that name matches.
    case concept(String)
    /// `(a|b c)`.
    case choice([[PhraseNode]])
    /// `x?`: may be missing.
    case optional(PhraseNode)
    /// `..` up to three words of the same clause, `...` up to eight of the sentence.
    case gap(Gap)
    /// `^` and `$`: the sentence's first and last word.
    case sentenceStart, sentenceEnd

    enum Gap: Hashable {
        case none, short, long
    }
}

/// One phrase of a pack: its parts, and what it asks of the sentence around it.
struct PhraseSyntax: Hashable {
    enum Mood: Hashable {
        case any, question, statement
    }

    let nodes: [PhraseNode]
    /// `… $?` asks for a question, `… $.` for anything else.
    let mood: Mood
    /// A leading `!` says that a negation before or within the phrase does not undo it.
    let standsNegation: Bool
}
