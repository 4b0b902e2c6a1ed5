// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What a text may hold at most, so that cmark's worst cases cannot be reached; beyond it is a finding.
///
/// cmark-gfm 0.29.0.gfm.6 took 9 s and 957 MB for a table of 12 KB, and nests 10,000 quotes 10,000 deep.
enum MarkdownLimits {
    /// The bytes of one paragraph, heading or cell.
    static let leaf = 20_000
    /// The bytes of an address or of a link's title.
    static let address = 2_000
    /// How deep lists and quotes nest, and how deep emphasis and links.
    static let nesting = 50
    static let tableColumns = 30
    static let tableRows = 500
    /// The link reference definitions that may follow each other without a blank line.
    static let definitions = 500
    /// The bytes that references could fill, were each the longest definition: cmark copies one for each reference.
    static let references = 8 << 20

    /// What in a text goes beyond the limits, or is no text at all; a pass over its bytes.
    static func findings(in lines: SourceLines, body: ByteRange, file: SourceFile, sizeLimit: Int) -> [Finding] {
        if body.count > sizeLimit {
            return [.textTooLong(at: file.place(body.lowerBound..<body.lowerBound), limit: sizeLimit)]
        }
        if let offset = UTF8Check.firstError(in: lines.source, body) {
            return [.invalidUTF8(at: file.place(offset..<offset + 1))]
        }
        var scan = LimitScan()
        for number in 1..<max(lines.count + 1, 1) {
            guard let excess = scan.excess(of: lines[number], in: lines.source) else { continue }
            return [.beyond(excess, at: file.place(lines[number]))]
        }
        if scan.longestDefinition * scan.brackets > references { return [.beyond(.definitions, at: file.place(body))] }
        return []
    }
}

/// A limit that a line goes beyond.
enum Excess {
    case nesting, columns, rows, definitions
}

/// Looks at one line after the other for what might become too much.
private struct LimitScan {
    private var rows: Int?
    private var definitions = 0
    /// The bytes since a line that began with a bracket, up to a blank line.
    private var definition: Int?
    private(set) var longestDefinition = 0
    private(set) var brackets = 0

    /// The limit that a line goes beyond; rather too strict than too lax, as only cmark knows what a line becomes.
    mutating func excess(of line: Range<Int>, in source: UnsafeBufferPointer<UInt8>) -> Excess? {
        var (offset, markers) = (line.lowerBound, 0)
        while let after = Self.markerEnd(at: offset, in: line, source) {
            if after.isMarker { markers += 1 }
            offset = after.offset
        }
        if markers > MarkdownLimits.nesting { return .nesting }
        let rest = offset..<line.upperBound
        guard !rest.isEmpty else {
            (rows, definition, definitions) = (nil, nil, 0)
            return nil
        }
        countReferences(rest, source)
        if source[offset] == UInt8(ascii: "[") { definitions += 1 }
        if definitions > MarkdownLimits.definitions { return .definitions }
        return excessOfTable(rest, source)
    }

    private mutating func countReferences(_ rest: Range<Int>, _ source: UnsafeBufferPointer<UInt8>) {
        let opening = UInt8(ascii: "[")
        for offset in rest where source[offset] == opening { brackets += 1 }
        if let length = definition { definition = length + rest.count }
        if source[rest.lowerBound] == opening { definition = rest.count }
        longestDefinition = max(longestDefinition, definition ?? 0)
    }

    private mutating func excessOfTable(_ rest: Range<Int>, _ source: UnsafeBufferPointer<UInt8>) -> Excess? {
        if let count = rows {
            rows = count + 1
            if count >= MarkdownLimits.tableRows { return .rows }
        }
        guard let columns = Self.delimiterColumns(rest, source) else { return nil }
        rows = rows ?? 0
        return columns > MarkdownLimits.tableColumns ? .columns : nil
    }

    /// The offset behind white space, a quote mark or a list marker.
    private static func markerEnd(
        at offset: Int, in line: Range<Int>, _ source: UnsafeBufferPointer<UInt8>
    ) -> (offset: Int, isMarker: Bool)? {
        guard offset < line.upperBound else { return nil }
        let byte = source[offset]
        if byte.isBlank { return (offset + 1, false) }
        if byte == UInt8(ascii: ">") { return (offset + 1, true) }
        var end = offset
        if "-+*".utf8.contains(byte) {
            end += 1
        } else {
            while end < line.upperBound, end - offset < 9, source[end].isDigit { end += 1 }
            guard end > offset, end < line.upperBound, ".)".utf8.contains(source[end]) else { return nil }
            end += 1
        }
        return end < line.upperBound && source[end].isBlank ? (end, true) : nil
    }

    /// The columns of what may be a table's delimiter row, such as `|---|:-:|`.
    private static func delimiterColumns(_ rest: Range<Int>, _ source: UnsafeBufferPointer<UInt8>) -> Int? {
        var (pipes, hasHyphen, hasColon) = (0, false, false)
        for byte in source[rest] {
            switch byte {
            case .pipe: pipes += 1
            case UInt8(ascii: "-"): hasHyphen = true
            case UInt8(ascii: ":"): hasColon = true
            case .space, .tab, 11, 12: break
            default: return nil
            }
        }
        guard hasHyphen, pipes > 0 || hasColon else { return nil }
        let outer =
            (source[rest.lowerBound] == .pipe ? 1 : 0) + (source[source.trimmed(rest).upperBound - 1] == .pipe ? 1 : 0)
        return pipes + 1 - min(outer, pipes)
    }
}
