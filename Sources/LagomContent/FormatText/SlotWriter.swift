// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Collects the slots of one format while the blocks of a variant are walked in reading order.
///
/// Recursion is bounded: the parser refuses text nested deeper than its limit.
struct SlotWriter {
    let variant: Variant
    let catalogue: Catalogue
    private(set) var slots: [FormatText.Slot] = []

    init(_ variant: Variant, catalogue: Catalogue) {
        self.variant = variant
        self.catalogue = catalogue
    }

    /// Adds a text of the variant's own file; an empty one is no slot.
    mutating func add(_ role: FormatText.Role, _ text: MappedText?) {
        guard let text, !text.isEmpty else { return }
        slots.append(FormatText.Slot(role, LocatedText(text, path: variant.file.path)))
    }

    mutating func add(_ blocks: [Block], as role: FormatText.Role = .body) {
        for block in blocks { add(block, as: role) }
    }

    /// Adds the cards that a format shows.
    mutating func addCards(of format: Format) {
        for card in variant.cards(shownBy: format) { add(card) }
    }

    private mutating func add(_ block: Block, as role: FormatText.Role) {
        switch block.kind {
        case .paragraph(let content): add(content, as: role)
        case .heading(_, let content, _): add(content, as: role == .body ? .heading : role)
        case .list(let list): for item in list.items { add(item.blocks, as: role) }
        case .quote(let blocks): add(blocks, as: role)
        case .card(let card): add(card)
        case .table(let table): add(table, as: role)
        case .code, .thematicBreak: break
        }
    }

    private mutating func add(_ card: Card) {
        add(card.blocks, as: FormatText.Role(card.kind))
    }

    private mutating func add(_ table: Table, as role: FormatText.Role) {
        for cell in table.header + table.rows.joined() { add(cell.content, as: role == .body ? .cell : role) }
    }

    /// Adds a run of text; a sign in it is a slot of its own, since its words stand in another file.
    private mutating func add(_ inlines: [Inline], as role: FormatText.Role) {
        var run: [Inline] = []
        for inline in inlines {
            switch inline.kind {
            case .sign(let id):
                add(role, run.plainText.trimmed)
                run = []
                addSign(id, as: role)
            case .picture(let picture):
                add(.alternativeText, picture.alternativeText)
                add(.caption, picture.caption)
            default: run.append(inline)
            }
        }
        add(role, run.plainText.trimmed)
    }

    private mutating func addSign(_ id: Identifier<Sign>, as role: FormatText.Role) {
        guard let wording = catalogue.wording(of: id, in: variant.language) else { return }
        slots.append(FormatText.Slot(role, wording))
    }
}

extension FormatText.Role {
    fileprivate init(_ card: Card.Kind) {
        switch card {
        case .emergency: self = .emergency
        case .urgent: self = .urgent
        case .contact: self = .contact
        case .exception: self = .exception
        case .ask: self = .ask
        case .fact: self = .fact
        }
    }
}
