// SPDX-License-Identifier: EUPL-1.2

extension Block {
    /// Hands over every inline of this block and those below it, in reading order; the parser bounds how deep they nest.
    public func forEachInline(_ body: (Inline) -> Void) {
        switch kind {
        case .paragraph(let content), .heading(_, let content, _): content.forEachInline(body)
        case .list(let list): for item in list.items { for block in item.blocks { block.forEachInline(body) } }
        case .quote(let blocks): for block in blocks { block.forEachInline(body) }
        case .card(let card): for block in card.blocks { block.forEachInline(body) }
        case .table(let table):
            for cell in table.header { cell.content.forEachInline(body) }
            for row in table.rows { for cell in row { cell.content.forEachInline(body) } }
        case .code, .thematicBreak: break
        }
    }
}

extension [Inline] {
    fileprivate func forEachInline(_ body: (Inline) -> Void) {
        for inline in self {
            body(inline)
            switch inline.kind {
            case .emphasis(let content), .strong(let content), .foreign(_, let content): content.forEachInline(body)
            case .link(let link): link.content.forEachInline(body)
            case .text, .code, .picture, .softBreak, .hardBreak, .citation, .sign: break
            }
        }
    }
}
