// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The rows of a CSV file (RFC 4180) as Excel and others write it: semicolons, commas or tabs, quotes, any line ending.
struct CSVTable {
    /// A cell: its bytes without the quotes around it.
    struct Cell {
        let range: ByteRange
        let isQuoted: Bool
    }

    /// A row: its cells and all of its bytes, line ending excluded.
    struct Row {
        let cells: [Cell]
        let range: ByteRange
    }

    /// What is wrong with a row's quotes; the row is left out and reading goes on with the next line.
    enum Problem {
        case unclosedQuote(ByteRange)
        case textAfterQuote(ByteRange)
    }

    private(set) var rows: [Row] = []
    private(set) var problems: [Problem] = []

    /// Bytes of a quoted cell, several times of what a cell may have.
    private static let quotedLimit = 4096
    /// Problems after which the rest is not read: it is no CSV.
    static let problemLimit = 200

    private let bytes: [UInt8]
    private let separator: UInt8

    /// Reads the rows of some bytes from an offset on.
    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        separator = Self.separator(in: bytes, from: start)
        var offset = start
        while offset < bytes.count, problems.count < Self.problemLimit { offset = takeRow(offset) }
    }

    /// The separator that the first line has most of, quoted cells not counted; a semicolon where there is none.
    private static func separator(in bytes: [UInt8], from start: Int) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes[start...] {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, isBreak(byte) { break }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
        return candidates.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) } ?? candidates[0]
    }

    /// Takes the row that starts here and gives the offset of the next.
    private mutating func takeRow(_ start: Int) -> Int {
        var cells: [Cell] = []
        var offset = start
        while true {
            guard let cell = takeCell(offset) else { return afterBreak(lineEnd(start)) }
            cells.append(cell)
            offset = cell.range.upperBound + (cell.isQuoted ? 1 : 0)
            guard offset < bytes.count, bytes[offset] == separator else { break }
            offset += 1
        }
        rows.append(Row(cells: cells, range: start..<offset))
        return afterBreak(offset)
    }

    private mutating func takeCell(_ start: Int) -> Cell? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
            let end = bytes[start...].firstIndex { $0 == separator || Self.isBreak($0) } ?? bytes.count
            return Cell(range: start..<end, isQuoted: false)
        }
        guard let end = closingQuote(start + 1) else {
            problems.append(.unclosedQuote(start..<start + 1))
            return nil
        }
        let next = end + 1
        guard next == bytes.count || bytes[next] == separator || Self.isBreak(bytes[next]) else {
            problems.append(.textAfterQuote(start..<next))
            return nil
        }
        return Cell(range: start + 1..<end, isQuoted: true)
    }

    /// The quote that closes a cell; a cell is short, so it is not looked for far away, which would take quadratic time.
    private func closingQuote(_ start: Int) -> Int? {
        var offset = start
        let limit = min(start + Self.quotedLimit, bytes.count)
        while offset < limit {
            if bytes[offset] == UInt8(ascii: "\"") {
                guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") else { return offset }
                offset += 1
            }
            offset += 1
        }
        return nil
    }

    private func lineEnd(_ start: Int) -> Int {
        bytes[start...].firstIndex(where: Self.isBreak) ?? bytes.count
    }

    private func afterBreak(_ offset: Int) -> Int {
        guard offset < bytes.count else { return bytes.count }
        let isPair = bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        return offset + (isPair ? 2 : 1)
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
