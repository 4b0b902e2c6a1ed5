// SPDX-License-Identifier: EUPL-1.2
import LagomContent

/// Texts in reading order, with which of them lead which; made once and shared by all workers that judge a part of them.
struct LedTexts: Sendable {
    /// One of the texts.
    struct Text: Sendable {
        let string: String
        /// Those that lead it, the outermost first.
        let leads: [Int]
        /// Those of the list right above it.
        let listAbove: [Int]
        /// Whether it is a line that the next goes on with.
        let goesOn: Bool
        let place: FormatText.Place
    }

    let all: [Text]
    /// For each text that leads others, the last of those; -1 for others.
    private let ends: [Int]

    init(_ all: [Text]) {
        self.all = all
        var ends = Array(repeating: -1, count: all.count)
        for (index, text) in all.enumerated() {
            for lead in text.leads + text.listAbove { ends[lead] = index }
        }
        self.ends = ends
    }

    subscript(text: Int) -> Text { all[text] }

    /// Whether it leads another one or is led itself.
    func isJoined(_ text: Int) -> Bool { ends[text] >= 0 || !all[text].leads.isEmpty || !all[text].listAbove.isEmpty }

    /// The last text that one leads; itself where it leads none.
    func end(of text: Int) -> Int { max(text, ends[text]) }
}
