// SPDX-License-Identifier: EUPL-1.2

/// The geometry of an icon array: `marked` of `total` equal marks in rows, the marked ones first.
///
/// Lengths are units of a square cell of 10; web and print scale them.
public struct IconArray: Sendable, Hashable {
    public let marked: Int
    public let total: Int
    /// Marks in a full row: 10 up to a hundred marks, then 25 or 50, so that no array is taller than wide by much.
    public let columns: Int

    /// The width and height of the cell around one mark.
    public static let cell = 10
    /// The most marks that still can be told apart on paper and screen.
    public static let most = 1000

    /// Makes an array, or nil where `marked` is no part of `total` or there are more than `most` marks.
    ///
    /// - Parameter columns: marks in a full row, where a wide place wants other ones.
    public init?(marked: Int, of total: Int, columns: Int? = nil) {
        guard (1...Self.most).contains(total), (0...total).contains(marked) else { return nil }
        self.marked = marked
        self.total = total
        self.columns = columns ?? (total <= 100 ? min(total, 10) : total <= 500 ? 25 : 50)
    }

    public var rows: Int { (total + columns - 1) / columns }
    public var width: Int { columns * Self.cell }
    public var height: Int { rows * Self.cell }

    /// A run of marks that stand side by side in one row.
    public struct Run: Sendable, Hashable {
        public let row: Int
        public let columns: Range<Int>
        public let isMarked: Bool

        /// The middle of the run's first mark, and the distance to the middle of its last.
        public var x: Int { columns.lowerBound * IconArray.cell + IconArray.cell / 2 }
        public var y: Int { row * IconArray.cell + IconArray.cell / 2 }
        public var length: Int { (columns.count - 1) * IconArray.cell }
    }

    /// All marks in reading order, row by row.
    public var runs: [Run] {
        (0..<rows).flatMap { row in
            let marks = row * columns..<min((row + 1) * columns, total)
            let split = min(max(marked, marks.lowerBound), marks.upperBound)
            return [(marks.lowerBound..<split, true), (split..<marks.upperBound, false)].compactMap { part, isMarked in
                let inRow = (part.lowerBound - row * columns)..<(part.upperBound - row * columns)
                return part.isEmpty ? nil : Run(row: row, columns: inRow, isMarked: isMarked)
            }
        }
    }
}
