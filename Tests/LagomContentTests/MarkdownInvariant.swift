// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomContent
import LagomText

/// Holds a tree against its source: ranges nest and follow each other, and each text's source decodes to the text.
struct MarkdownInvariant {
    let source: [UInt8]
    /// What does not hold, in words.
    private(set) var faults: [String] = []
    /// All text of the tree in reading order, with a space for each line ending between inlines.
    private(set) var words = ""

    init(_ blocks: [Block], in source: [UInt8]) {
        self.source = source
        check(blocks, inside: 0..<source.count)
    }

    private mutating func check(_ blocks: [Block], inside frame: ByteRange) {
        order(blocks.map(\.range), inside: frame, "blocks")
        for block in blocks { check(block) }
    }

    private mutating func check(_ block: Block) {
        switch block.kind {
        case .paragraph(let content), .heading(_, let content, _): check(content, inside: block.range)
        case .list(let list):
            order(list.items.map(\.range), inside: block.range, "items")
            for item in list.items { check(item.blocks, inside: item.range) }
        case .quote(let blocks): check(blocks, inside: block.range)
        case .card(let card):
            order([card.markerRange] + card.blocks.map(\.range), inside: block.range, "card")
            check(card.blocks, inside: block.range)
        case .code(let text, _): check(text, inside: block.range)
        case .table(let table):
            let cells = (table.header + table.rows.joined())
            order(cells.map(\.range), inside: block.range, "cells")
            for cell in cells { check(cell.content, inside: cell.range) }
        case .thematicBreak: break
        }
    }

    private mutating func check(_ inlines: [Inline], inside frame: ByteRange) {
        order(inlines.map(\.range), inside: frame, "inlines")
        for inline in inlines { check(inline) }
    }

    private mutating func check(_ inline: Inline) {
        switch inline.kind {
        case .text(let text), .code(let text): check(text, inside: inline.range)
        case .emphasis(let content), .strong(let content), .foreign(_, let content):
            check(content, inside: inline.range)
        case .link(let link): check(link.content, inside: inline.range)
        case .picture(let picture):
            check(picture.alternativeText, inside: inline.range)
        case .citation(let sources): order(sources.map(\.range), inside: inline.range, "sources")
        case .softBreak, .hardBreak: words += " "
        case .sign: break
        }
    }

    private mutating func order(_ ranges: [ByteRange], inside frame: ByteRange, _ what: String) {
        var end = frame.lowerBound
        for range in ranges {
            if range.lowerBound < end || range.upperBound > frame.upperBound {
                faults.append("\(what): \(range) is not in order inside \(frame)")
            }
            end = max(end, range.upperBound)
        }
    }

    private mutating func check(_ text: MappedText, inside frame: ByteRange) {
        words += text.string
        let utf8 = Array(text.string.utf8)
        var end = 0
        order(text.segments.map(\.source), inside: frame, "segments")
        for segment in text.segments {
            if segment.text.lowerBound != end { faults.append("segments leave a gap at \(end)") }
            end = segment.text.upperBound
            guard segment.source.upperBound <= source.count, end <= utf8.count else { continue }
            let (found, expected) = (Array(source[segment.source]), Array(utf8[segment.text]))
            if !Self.decodes(found, to: expected) {
                faults.append("\(segment.source) is \(found.shown), not \(expected.shown)")
            }
        }
        if end != utf8.count { faults.append("segments end at \(end), text at \(utf8.count)") }
    }

    /// Whether source bytes stand for a text: as they are, or as an escape, an entity, line endings or a tab.
    private static func decodes(_ source: [UInt8], to text: [UInt8]) -> Bool {
        if source == text || unescaped(source) == text { return true }
        if text == [32], source.contains(where: { $0 == 10 || $0 == 13 }) {
            return source.allSatisfy { [9, 10, 12, 13, 32, 92].contains($0) }
        }
        let string = String(decoding: source, as: UTF8.self)
        let lines = string.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let isPartOfTab = source.count == text.count && zip(source, text).allSatisfy { $0 == $1 || ($0, $1) == (9, 32) }
        if isPartOfTab { return true }
        let plain = [lines, lines.replacing("\n", with: " ")]
        if plain.contains(where: { Array($0.utf8) == text }) { return true }
        if source == [UInt8(ascii: "\t")] { return text.allSatisfy { $0 == UInt8(ascii: " ") } }
        // A cell's `\\|` is `\|` to the inlines, and so an escaped pipe.
        return text.count == 1 && source.last == text[0] && source.dropLast().allSatisfy { $0 == UInt8(ascii: "\\") }
            && (2...3).contains(source.count)
    }

    /// Entities decoded by cmark.
    private static func unescaped(_ source: [UInt8]) -> [UInt8] {
        var buffer = cmark_strbuf()
        cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
        defer { cmark_strbuf_free(&buffer) }
        houdini_unescape_html_f(&buffer, source, Int32(source.count))
        return Array(UnsafeBufferPointer(start: buffer.ptr, count: Int(buffer.size)))
    }
}

extension [UInt8] {
    fileprivate var shown: String { String(decoding: self, as: UTF8.self).debugDescription }
}
