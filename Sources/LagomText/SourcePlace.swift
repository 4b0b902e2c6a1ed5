// SPDX-License-Identifier: EUPL-1.2

/// Where a finding stands: a file, and mostly a range of it with the line around it.
public struct SourcePlace: Sendable, Hashable {
    /// The path relative to the project's root.
    public let path: String
    /// The bytes that are meant; nil where the file as a whole is, for instance because it is missing.
    public let range: ByteRange?
    public let start: SourcePosition
    public let end: SourcePosition
    /// The text of the line on which the range starts, without its line ending.
    public let line: String

    public init(path: String, range: ByteRange, start: SourcePosition, end: SourcePosition, line: String) {
        self.path = path
        self.range = range
        self.start = start
        self.end = end
        self.line = line
    }

    /// The place 'this file or folder as a whole'.
    public init(path: String) {
        self.path = path
        range = nil
        start = SourcePosition(line: 1, column: 1)
        end = start
        line = ""
    }
}
