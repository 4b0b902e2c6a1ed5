// SPDX-License-Identifier: EUPL-1.2

/// A phrase ready to be matched: steps from one word set to the next.
struct Phrase: Sendable, Hashable {
    /// One word set, and how far from the last it may stand.
    struct Step: Sendable, Hashable, BitwiseCopyable {
        let atom: Atom
        let gap: Int32
        /// Whether the gap may cross a comma or a 'men'.
        let crossesClauses: Bool
    }

    let steps: [Step]
    let startsSentence: Bool
    let endsSentence: Bool
    let mood: Mood
    let standsNegation: Bool

    typealias Mood = PhraseMood
}

/// What kind of sentence a phrase asks for.
enum PhraseMood: Sendable, Hashable, BitwiseCopyable {
    case any, question, statement
}

/// A stretch of a sentence that something matched: tokens, counted through the passage.
struct Span: Hashable, BitwiseCopyable {
    let start: Int32
    let end: Int32
}
