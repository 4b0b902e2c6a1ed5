// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

/// The numbers of a FACT card: outcomes by group, every cell 'N av M' with one M for all.
struct FactTable {
    struct Outcome {
        let name: String
        let arrays: [IconArray]
    }

    let groups: [String]
    let outcomes: [Outcome]

    /// Reads a table whose cells are 'N av M', 'N of M' and the like; nil where it is not of that form.
    init?(_ table: Table) {
        guard table.header.count >= 2, !table.rows.isEmpty else { return nil }
        groups = table.header.dropFirst().map { PlainText.of($0.content) }
        var outcomes: [Outcome] = []
        for row in table.rows {
            let arrays = row.dropFirst().compactMap { Self.array(PlainText.of($0.content)) }
            guard arrays.count == groups.count else { return nil }
            outcomes.append(Outcome(name: PlainText.of(row[0].content), arrays: arrays))
        }
        guard Set(outcomes.flatMap { $0.arrays.map(\.total) }).count == 1 else { return nil }
        self.outcomes = outcomes
    }

    /// 'N word M': two whole numbers, with spaces as separators of thousands, and one word between.
    private static func array(_ text: String) -> IconArray? {
        let words = text.split { $0.isWhitespace }
        guard let between = words.firstIndex(where: { $0.contains(where: \.isLetter) }),
            let marked = number(words[..<between]), let total = number(words[(between + 1)...])
        else { return nil }
        return IconArray(marked: marked, of: total)
    }

    private static func number(_ words: ArraySlice<Substring>) -> Int? {
        let digits = words.joined().map { $0.wholeNumberValue }
        guard !digits.isEmpty, digits.count <= 9, !digits.contains(nil) else { return nil }
        return digits.reduce(0) { $0 * 10 + $1! }
    }
}
