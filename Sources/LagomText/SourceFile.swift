// SPDX-License-Identifier: EUPL-1.2

/// A text file as it lies on disk: its path and its exact bytes.
///
/// Offsets count bytes of the file as it is, with its BOM and its CRLFs: nothing is normalised.
public struct SourceFile: Sendable, Hashable {
    /// The path that findings show, relative to the project's root, with `/` between its parts.
    public let path: String
    /// The file's bytes, unchanged.
    public let bytes: [UInt8]
    private let lines = LineTable()

    /// Makes a source file of bytes that somebody else has read.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The number of bytes of a UTF-8 byte order mark at the start: 3 or 0.
    public var byteOrderMarkLength: Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The line and column of a byte offset; an offset past the end stands for the end.
    ///
    /// The first call scans the whole file, the next ones a line each.
    public func position(at offset: Int) -> SourcePosition {
        let end = min(max(offset, 0), bytes.count)
        let (line, start) = lines.line(at: end, of: bytes)
        let skipped = start == 0 ? min(byteOrderMarkLength, end) : 0
        return SourcePosition(line: line, column: 1 + Self.scalarCount(bytes[(start + skipped)..<end]))
    }

    /// The bytes of the line that holds an offset, without its line ending.
    public func lineRange(at offset: Int) -> ByteRange {
        let start = lineStart(before: min(max(offset, 0), bytes.count))
        var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The text of a range; bytes that are no UTF-8 show as U+FFFD.
    public func text(in range: ByteRange) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The place of a range in this file, ready to stand in a finding.
    public func place(_ range: ByteRange) -> SourcePlace {
        let line = lineRange(at: range.lowerBound)
        return SourcePlace(
            path: path, range: range, start: position(at: range.lowerBound), end: position(at: range.upperBound),
            line: text(in: line))
    }

    private func lineStart(before offset: Int) -> Int {
        bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }
}

extension SourceFile {
    public static func == (left: Self, right: Self) -> Bool {
        left.path == right.path && left.bytes == right.bytes
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(bytes)
    }
}
