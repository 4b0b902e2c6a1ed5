// SPDX-License-Identifier: EUPL-1.2

import LagomContent

/// A passage behind the lines that lead it, as one text.
struct LedText {
    let string: String
    /// Where the lines and then the passage begin, as UTF-8 offsets.
    private let starts: [Int]

    private static let gap = "\n\n"

    /// - Parameter lines: the outermost first.
    init(_ lines: [String], _ passage: String) {
        string = (lines + [passage]).joined(separator: Self.gap)
        starts = lines.reduce(into: [0]) { $0.append($0.last! + $1.utf8.count + Self.gap.utf8.count) }
    }

    /// Which of the lines some words stand in, the passage being the last, and where there; no words stand in two.
    func place(of words: Range<Int>) -> (part: Int, words: Range<Int>) {
        let part = part(of: words.lowerBound)
        return (part, words.lowerBound - starts[part]..<words.upperBound - starts[part])
    }

    private func part(of offset: Int) -> Int { starts.lastIndex { $0 <= offset }! }

    /// The sentences that lead, of each line the last and a question before it; and all of the passage.
    func sentences(of tokenizer: borrowing Tokenizer) -> (leading: [Sentence], led: [Sentence]) {
        let parts = tokenizer.sentences.map { part(of: Int(tokenizer.tokens[$0.tokens.lowerBound].start)) }
        let (sentences, last) = (tokenizer.sentences, starts.count - 1)
        let leading = sentences.indices.filter { index in
            let isLast = { (index: Int) in index + 1 == parts.count || parts[index + 1] != parts[index] }
            return parts[index] < last && (isLast(index) || sentences[index].isQuestion && isLast(index + 1))
        }
        return (leading.map { sentences[$0] }, sentences.indices.filter { parts[$0] == last }.map { sentences[$0] })
    }
}

extension FormatText.Role {
    /// Whether a text of it is a line without an end, such as 'Call 112 if you', that the next goes on with.
    func goesOn(_ text: String) -> Bool {
        switch self {
        case .heading, .title, .headline, .cell: false
        default: text.last?.isLetter ?? false
        }
    }
}
