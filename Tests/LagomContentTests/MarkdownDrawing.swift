// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Parsed Markdown as a small drawing: a line for each block and inline, with its bytes and its words.
struct MarkdownDrawing {
    let blocks: [Block]
    let findings: [Finding]
    let source: [UInt8]

    init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    init(bytes: [UInt8]) {
        let file = SourceFile(path: "sv.md", bytes: bytes)
        (blocks, findings) = MarkdownParser().parse(file, body: 0..<bytes.count)
        source = bytes
    }

    /// The tree, indented by two spaces a level.
    var tree: String { Self.draw(blocks, "").joined(separator: "\n") }

    /// The names of the rules that found something, in order.
    var rules: [String] { findings.map(\.rule) }

    /// What the findings point at.
    var marked: [String] {
        findings.map { finding in
            finding.place.range.map { String(decoding: source[$0.clamped(to: 0..<source.count)], as: UTF8.self) } ?? ""
        }
    }

    private static func draw(_ blocks: [Block], _ indent: String) -> [String] {
        blocks.flatMap { draw($0, indent) }
    }

    private static func draw(_ block: Block, _ indent: String) -> [String] {
        let inner = indent + "  "
        func line(_ words: String) -> String { indent + words + " " + show(block.range) }
        switch block.kind {
        case .paragraph(let content): return [line("paragraph")] + draw(content, inner)
        case .heading(let level, let content, let anchor):
            return [line("heading \(level) #\(anchor)")] + draw(content, inner)
        case .list(let list):
            let start = list.start.map { " \($0)" } ?? ""
            return [line((list.isTight ? "list" : "loose list") + start)] + list.items.flatMap { draw($0, inner) }
        case .quote(let blocks): return [line("quote")] + draw(blocks, inner)
        case .card(let card):
            let attributes = card.attributes.map { " \($0.name)=\($0.value) \(show($0.range))" }.joined()
            return [line("card \(card.kind) \(show(card.markerRange))\(attributes)")] + draw(card.blocks, inner)
        case .code(let text, let info): return [line("code block \(info)")] + [inner + show(text)]
        case .table(let table):
            let alignments = table.alignments.map(\.rawValue).joined(separator: " ")
            return [line("table \(alignments)")]
                + ([table.header] + table.rows).flatMap { [inner + "row"] + $0.flatMap { draw($0, inner + "  ") } }
        case .thematicBreak: return [line("thematic break")]
        }
    }

    private static func draw(_ item: List.Item, _ indent: String) -> [String] {
        let done = item.isDone.map { $0 ? " done" : " to do" } ?? ""
        return ["\(indent)item\(done) \(show(item.range))"] + draw(item.blocks, indent + "  ")
    }

    private static func draw(_ cell: Table.Cell, _ indent: String) -> [String] {
        ["\(indent)cell \(show(cell.range))"] + draw(cell.content, indent + "  ")
    }

    private static func draw(_ inlines: [Inline], _ indent: String) -> [String] {
        inlines.flatMap { draw($0, indent) }
    }

    private static func draw(_ inline: Inline, _ indent: String) -> [String] {
        let inner = indent + "  "
        func line(_ words: String) -> String { indent + words + " " + show(inline.range) }
        switch inline.kind {
        case .text(let text): return [indent + show(text)]
        case .code(let text): return [line("code"), inner + show(text)]
        case .emphasis(let content): return [line("emphasis")] + draw(content, inner)
        case .strong(let content): return [line("strong")] + draw(content, inner)
        case .link(let link):
            let title = link.title.map { " \"\($0)\"" } ?? ""
            return [line("link \(show(link.destination))\(title)")] + draw(link.content, inner)
        case .picture(let picture):
            let caption = picture.caption.map { [inner + "caption " + show($0)] } ?? []
            return [line("picture \(picture.path)"), inner + show(picture.alternativeText)] + caption
        case .softBreak: return [line("soft break")]
        case .hardBreak: return [line("hard break")]
        case .citation(let sources):
            return [line("citation")]
                + sources.map { "\(inner)\($0.source) \($0.locator ?? "–") \(show($0.range))" }
        case .sign(let id): return [line("sign \(id)")]
        case .foreign(let tag, let content): return [line("foreign \(tag)")] + draw(content, inner)
        }
    }

    private static func show(_ destination: LinkDestination) -> String {
        switch destination {
        case .external(let address): address
        case .message(let id, let anchor): "message \(id)" + (anchor.map { "#" + $0 } ?? "")
        case .anchor(let anchor): "#" + anchor
        }
    }

    private static func show(_ range: ByteRange) -> String { "\(range.lowerBound)-\(range.upperBound)" }

    /// The text, and for each segment what it covers; one segment that is the text itself shows its bytes alone.
    private static func show(_ text: MappedText) -> String {
        let words = text.string.debugDescription
        if text.segments.count == 1, text.segments[0].isVerbatim { return words + " " + show(text.segments[0].source) }
        let utf8 = Array(text.string.utf8)
        let parts = text.segments.map { segment in
            String(decoding: utf8[segment.text], as: UTF8.self).debugDescription + " " + show(segment.source)
        }
        return words + " = " + parts.joined(separator: ", ")
    }
}
