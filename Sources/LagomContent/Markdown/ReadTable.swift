// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomText

extension BlockReader {
    mutating func table(_ node: CmarkNode, _ around: Surroundings) -> Block {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        let letters = cmark_gfm_extensions_get_table_alignments(node)
        let alignments = (0..<columns).map { Table.Alignment(letter: letters?[$0] ?? 0) }
        let headerLine = headerLine(of: node)
        let header = headerStart(of: node, line: headerLine, quotes: around.quotes)
        var rows: [[Table.Cell]] = []
        var lastLine = headerLine + 1
        for (index, row) in node.children.enumerated() {
            let line = index == 0 ? headerLine : row.startLine
            let start = index == 0 ? header : lines.textStart(line: line, quotes: around.quotes)
            rows.append(cells(of: row, start..<lines.textEnd(line: line)))
            lastLine = max(lastLine, line)
        }
        let table = Table(alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
        return Block(.table(table), range: header..<max(header, lines.textEnd(line: lastLine)))
    }

    /// The line of a table's header: cmark gives the paragraph's first line, which may lie above it.
    func headerLine(of table: CmarkNode) -> Int {
        if let firstRow = table.firstChild?.next { return firstRow.startLine - 2 }
        return table.endLine - 1
    }

    /// Where a table's header begins; on a lazy line what looks like a quote's mark may be its text.
    private func headerStart(of table: CmarkNode, line: Int, quotes: Int) -> Int {
        let end = lines.textEnd(line: line)
        let usual = line == table.startLine ? start(of: table) : lines.textStart(line: line, quotes: quotes)
        guard let row = table.firstChild, !fits(row, usual..<max(usual, end)) else { return usual }
        let first = lines[line].lowerBound
        return (first..<max(first, usual)).first { fits(row, $0..<end) } ?? usual
    }

    /// Whether a range, split into cells, holds the text of a row's cells.
    private func fits(_ row: CmarkNode, _ range: ByteRange) -> Bool {
        var splitter = RowSplitter(lines.source, range)
        for cell in row.children {
            guard let content = splitter.next(),
                FlatText.unescapedPipes(content, in: lines.source) == Array(cell.content)
            else { return false }
        }
        return splitter.next() == nil
    }

    private mutating func cells(of row: CmarkNode, _ range: ByteRange) -> [Table.Cell] {
        var splitter = RowSplitter(lines.source, range)
        var cells: [Table.Cell] = []
        for cell in row.children {
            let content = splitter.next() ?? range.upperBound..<range.upperBound
            let flat = FlatText(cell.content, cell: content, in: lines.source)
            cells.append(Table.Cell(content: inlines(of: cell, flat), range: content))
        }
        if let lost = splitter.next(), !lost.isEmpty { findings.append(.cellWithoutColumn(at: file.place(lost))) }
        return cells
    }
}

/// Splits a table's row at the pipes that no backslash stands before.
struct RowSplitter {
    private let source: UnsafeBufferPointer<UInt8>
    private var offset: Int
    private let end: Int

    init(_ source: UnsafeBufferPointer<UInt8>, _ row: ByteRange) {
        self.source = source
        offset = row.lowerBound
        end = row.upperBound
        if offset < end, source[offset] == .pipe {
            offset += 1
            skipSpace()
        }
    }

    /// The next cell without the white space around it.
    mutating func next() -> ByteRange? {
        guard offset < end else { return nil }
        let start = offset
        while offset < end, source[offset] != .pipe || (offset > start && source[offset - 1] == .backslash) {
            offset += 1
        }
        let cell = source.trimmed(start..<offset)
        offset += 1
        skipSpace()
        return cell
    }

    /// Skips what cmark skips behind a pipe: more than it trims.
    private mutating func skipSpace() {
        while offset < end, source[offset].isBlank || (11...12).contains(source[offset]) { offset += 1 }
    }
}

extension FlatText {
    /// A table cell's content, in which `\|` has become `|`.
    init(_ bytes: UnsafeBufferPointer<UInt8>, cell: ByteRange, in source: UnsafeBufferPointer<UInt8>) {
        self.init(bytes, pieces: Self.pieces(unescapingPipes: cell, in: source, from: 0))
    }

    /// A source range with `|` for `\|`.
    static func unescapedPipes(_ range: ByteRange, in source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        range.filter { !source.has("\\|", at: $0) || $0 + 1 == range.upperBound }.map { source[$0] }
    }

    /// The pieces of a source range in which `\|` has become `|`, for content from `start` on.
    static func pieces(
        unescapingPipes range: ByteRange, in source: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> [Piece] {
        var pieces: [Piece] = []
        var (flat, lower, offset) = (start, range.lowerBound, range.lowerBound)
        func verbatim() -> Piece { Piece(flat: flat..<flat + offset - lower, source: lower..<offset, isVerbatim: true) }
        while offset < range.upperBound {
            guard source.has("\\|", at: offset), offset + 1 < range.upperBound else {
                offset += 1
                continue
            }
            if offset > lower { pieces.append(verbatim()) }
            flat += offset - lower
            pieces.append(Piece(flat: flat..<flat + 1, source: offset..<offset + 2, isVerbatim: false))
            flat += 1
            offset += 2
            lower = offset
        }
        if offset > lower || pieces.isEmpty { pieces.append(verbatim()) }
        return pieces
    }
}

extension Table.Alignment {
    /// cmark's letter for an alignment.
    fileprivate init(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "l"): self = .left
        case UInt8(ascii: "c"): self = .center
        case UInt8(ascii: "r"): self = .right
        default: self = .none
        }
    }
}
