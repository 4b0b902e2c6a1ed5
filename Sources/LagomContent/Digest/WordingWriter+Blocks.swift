// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension WordingWriter {
    mutating func write(_ blocks: some Sequence<Block>) {
        for block in blocks { write(block) }
    }

    /// Blocks nest to 50 at most, so this recursion is bounded.
    private mutating func write(_ block: Block) {
        switch block.kind {
        case .paragraph(let content): write("paragraph", content)
        case .heading(let level, let content, _): write("heading-\(level)", content)
        case .list(let list): write(list)
        case .quote(let blocks):
            begin("quote")
            write(blocks)
            end()
        case .card(let card): write(card)
        case .code(let text, let info):
            write("code-block", info)
            write("code", text.string)
        case .table(let table): write(table)
        case .thematicBreak: write("break", "")
        }
    }

    private mutating func write(_ name: String, _ content: [Inline]) {
        begin(name)
        write(content)
        end()
    }

    private mutating func write(_ list: List) {
        begin(list.start.map { "list-\($0)" } ?? "list")
        for item in list.items {
            begin(item.isDone.map { $0 ? "item-done" : "item-open" } ?? "item")
            write(item.blocks)
            end()
        }
        end()
    }

    private mutating func write(_ card: Card) {
        begin("card")
        write("kind", card.kind.rawValue)
        for attribute in card.attributes.sorted(by: { $0.name < $1.name }) { write(attribute.name, attribute.value) }
        write(card.blocks)
        end()
    }

    private mutating func write(_ table: Table) {
        begin("table")
        for row in [table.header] + table.rows {
            begin("row")
            for cell in row { write("cell", cell.content) }
            end()
        }
        end()
    }

    mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline.kind {
        case .text(let text): add(words: text.string)
        case .softBreak: add(words: " ")
        case .hardBreak: write("line", "")
        case .code(let text): write("code", text.string)
        case .emphasis(let content): write("emphasis", content)
        case .strong(let content): write("strong", content)
        case .foreign(let language, let content): write("in-\(language)", content)
        case .link(let link):
            write("link-to", link.destination.spelling)
            write("link-title", link.title)
            write("link", link.content)
        case .picture(let picture): write(picture)
        case .citation(let cited):
            for source in cited {
                write("cite", source.source.name)
                write("at", source.locator)
                use(source.source)
            }
        case .sign(let id):
            write("sign", id.name)
            use(id)
        }
    }

    private mutating func write(_ picture: Picture) {
        write("picture", picture.path)
        write("alternative", picture.alternativeText.string)
        write("caption", picture.caption?.string)
        use(picture: picture.path)
    }
}

extension LinkDestination {
    fileprivate var spelling: String {
        switch self {
        case .external(let address): address
        case .message(let id, let anchor): "message:\(id)" + (anchor.map { "#" + $0 } ?? "")
        case .anchor(let anchor): "#" + anchor
        }
    }
}
