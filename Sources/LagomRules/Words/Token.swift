// SPDX-License-Identifier: EUPL-1.2

/// One word of a passage.
struct Token {
    /// UTF-8 offsets into the passage.
    let start: Int32
    let end: Int32
    /// Its number in the worker's vocabulary.
    let word: Int32
    /// The clause it stands in, counted through the passage: commas, colons, dashes and words like 'men' begin one.
    let clause: Int32
    /// Whether an opening quotation mark, with no closing one yet, stands before it.
    let isQuoted: Bool
}

/// One sentence of a passage: a run of its tokens.
struct Sentence {
    let tokens: Range<Int>
    let isQuestion: Bool
    /// Whether an empty line stands before it.
    var opensParagraph = false
}
