// SPDX-License-Identifier: EUPL-1.2

/// A line and a column, both counted from 1; columns count Unicode scalars, a BOM not among them.
public struct SourcePosition: Sendable, Hashable, Comparable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
