// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension Flow {
    /// The air between two paragraphs and between two items of a list, in sizes.
    private static let paragraphGap = 0.45
    static let itemGap = 0.22

    /// Places blocks from the flow's height on.
    mutating func blocks(_ blocks: [PrintBlock], x: Double, width: Double, look: Look = Look()) {
        for (index, block) in blocks.enumerated() {
            if index > 0 { space(Self.paragraphGap) }
            self.block(block, x: x, width: width, look)
        }
    }

    private mutating func block(_ block: PrintBlock, x: Double, width: Double, _ look: Look) {
        switch block {
        case .heading(let level, let text):
            self.text(
                text, x: x, width: width,
                Look(role: level > 2 ? .heading3 : .heading2, scale: 1.1, weight: 700, colour: look.colour))
        case .paragraph(let text): self.text(text, x: x, width: width, look)
        case .list(let start, let items): list(items, from: start, x: x, width: width, look: look.inItem)
        case .card(let card): self.card(card, x: x, width: width)
        case .table(let header, let rows): table(header, rows, x: x, width: width)
        case .facts(let facts, let header, let rows): self.facts(facts, header, rows, x: x, width: width)
        }
    }

    /// Places a list; each label hangs in the margin of its item.
    mutating func list(
        _ items: [[PrintBlock]], from start: Int?, x: Double, width: Double, look: Look = Look(role: nil),
        gap: Double? = nil
    ) {
        open(.list)
        for (index, item) in items.enumerated() {
            if index > 0 { space(gap ?? Self.itemGap) }
            self.item(item, start.map { $0 + index }, x: x, width: width, look: look)
        }
        close()
    }

    /// Places an item of a list, with its number or a bullet.
    mutating func item(_ item: [PrintBlock], _ number: Int?, x: Double, width: Double, look: Look) {
        let indent = (number == nil ? 0.95 : 1.6) * size * look.scale
        open(.item)
        label(number.map { "\($0)." } ?? "•", x: x, width: indent, look)
        open(.itemBody)
        itemBody(item, x: x + indent, width: width - indent, look)
        close()
        close()
    }

    private mutating func label(_ text: String, x: Double, width: Double, _ look: Look) {
        let top = y
        var bullet = look
        bullet.role = .label
        bullet.weight = max(look.weight, 600)
        bullet.isBalanced = false
        self.text(RichText(text), x: x, width: width, bullet)
        move(to: top)
    }

    private mutating func itemBody(_ blocks: [PrintBlock], x: Double, width: Double, _ look: Look) {
        if blocks.count == 1, case .paragraph(let text) = blocks[0] {
            self.text(text, x: x, width: width, look)
        } else {
            var inner = look
            inner.role = .paragraph
            self.blocks(blocks, x: x, width: width, look: inner)
        }
    }

    /// Places a table as a grid of equal columns.
    private mutating func table(_ header: [RichText], _ rows: [[RichText]], x: Double, width: Double) {
        let columns = max(1, header.count)
        let cell = width / Double(columns)
        open(.table)
        for (number, row) in ([header] + rows).enumerated() {
            let top = y
            var bottom = y
            open(.row)
            for (index, text) in row.enumerated() {
                move(to: top)
                let look = Look(role: number == 0 ? .headerCell : .cell, weight: number == 0 ? 700 : 400)
                self.text(text, x: x + Double(index) * cell, width: cell - size * 0.5, look)
                bottom = max(bottom, y)
            }
            close()
            move(to: bottom + size * 0.3)
        }
        close()
    }
}
