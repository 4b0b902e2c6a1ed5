// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The numbers of a FACT card: outcomes by group, all out of one denominator, ready to become icon arrays.
public struct FactTable: Sendable, Hashable {
    /// One outcome, such as 'No pain after three days', with a count for each group.
    public struct Row: Sendable, Hashable {
        public let outcome: MappedText
        /// As many as `groups`; each between 0 and `denominator`.
        public let counts: [Int]
    }

    /// The column headings, such as 'With antibiotics'.
    public let groups: [MappedText]
    public let rows: [Row]
    /// How many people each count is out of.
    public let denominator: Int

    /// Why a table is no fact table.
    public enum Problem: Error, Sendable, Hashable {
        /// There is no row, or no column beside the first.
        case empty
        /// A cell does not say 'N of M' with N no larger than M.
        case notACount(ByteRange)
        /// A cell counts out of another number than the cells before it.
        case otherDenominator(ByteRange, expected: Int, found: Int)
    }

    /// Reads a table whose first column names outcomes and whose other cells say 'N of M', in any language.
    public init(_ table: Table) throws(Problem) {
        guard !table.rows.isEmpty, table.header.count > 1 else { throw .empty }
        groups = table.header.dropFirst().map { $0.content.plainText }
        var denominator: Int?
        var rows: [Row] = []
        for cells in table.rows {
            var counts: [Int] = []
            for cell in cells.dropFirst() {
                counts.append(try Self.count(in: cell, outOf: &denominator))
            }
            rows.append(Row(outcome: cells.first.map { $0.content.plainText } ?? MappedText(), counts: counts))
        }
        self.rows = rows
        self.denominator = denominator ?? 1
    }

    private static func count(in cell: Table.Cell, outOf expected: inout Int?) throws(Problem) -> Int {
        guard let fraction = Fraction(cell.content.plainText.string) else { throw .notACount(cell.range) }
        if let expected, expected != fraction.denominator {
            throw .otherDenominator(cell.range, expected: expected, found: fraction.denominator)
        }
        expected = fraction.denominator
        return fraction.count
    }
}
