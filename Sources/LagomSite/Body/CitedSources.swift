// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Finds what a text cites. Recursion is bounded by the parser's limit on nesting.
struct CitedSources {
    private var order: [Identifier<Source>] = []

    /// The sources of a text in the order of their first citation.
    static func inOrder(_ blocks: [Block]) -> [Identifier<Source>] {
        var sources = CitedSources()
        sources.visit(blocks)
        return sources.order
    }

    private mutating func visit(_ blocks: [Block]) {
        for block in blocks {
            switch block.kind {
            case .paragraph(let inlines), .heading(_, let inlines, _): visit(inlines)
            case .list(let list): for item in list.items { visit(item.blocks) }
            case .quote(let inner): visit(inner)
            case .card(let card): visit(card.blocks)
            case .table(let table): for row in [table.header] + table.rows { for cell in row { visit(cell.content) } }
            case .code, .thematicBreak: break
            }
        }
    }

    private mutating func visit(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline.kind {
            case .citation(let cited): for one in cited where !order.contains(one.source) { order.append(one.source) }
            case .emphasis(let inner), .strong(let inner), .foreign(_, let inner): visit(inner)
            case .link(let link): visit(link.content)
            case .text, .code, .picture, .softBreak, .hardBreak, .sign: break
            }
        }
    }
}
