// SPDX-License-Identifier: EUPL-1.2
/// Rows of words set in columns, for a terminal.
struct TextTable {
    private let rows: [[String]]
    /// The columns whose words end below each other.
    private let numbers: Range<Int>

    init(_ rows: [[String]], numbers: Range<Int> = 0..<0) {
        self.rows = rows
        self.numbers = numbers
    }

    /// A row a line, without blanks at its end.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { line($0, widths) + "\n" }.joined()
    }

    private func line(_ row: [String], _ widths: [Int]) -> String {
        let cells = row.enumerated().map { column, word in
            let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.of(word))
            return numbers.contains(column) ? blanks + word : word + (column == row.count - 1 ? "" : blanks)
        }
        return cells.joined(separator: "  ")
    }
}
