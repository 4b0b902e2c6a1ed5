// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension Flow {
    /// Places a card: a field with a head that says how urgent it is, and the card's text.
    mutating func card(_ card: PrintCard, x: Double, width: Double, columns: Int = 1) {
        let look = CardLook(card.kind)
        let top = y
        let padding = 0.8 * size
        var inner = fresh()
        let (lead, rest) = card.leadAndRest
        let left = padding + look.room * size
        inner.head(lead, look, x: left, width: width - padding - left)
        inner.space(0.3)
        inner.cardBody(rest, look, x: left, width: width - padding - left, columns)
        inner.move(to: inner.y + 0.7 * size)
        let frame = Rect(x: x, y: top, width: width, height: inner.y)
        var fill = Fill(
            colour: look.field, radius: 0.5 * size, outline: (look.head, look.outline))
        if look.stripe > 0 { fill.stripe = (look.head, look.stripe * size) }
        fill.border = look.border
        open(.section)
        add(.box(fill), frame)
        place(inner, x: x, y: top)
        close()
        move(to: top + inner.y)
    }

    /// The icon and the sentence that leads: 'Ring 112 om du' says more than a label would.
    private mutating func head(_ lead: RichText, _ look: CardLook, x: Double, width: Double) {
        let style = TextStyle(weight: 700, language: language)
        let line = style.leading * size * look.headScale
        let icon = 1.3 * size * look.headScale
        move(to: 0.6 * size)
        add(.icon(look.icon, look.label), Rect(x: x, y: y + (line - icon) / 2, width: icon, height: icon))
        let indent = icon + 0.45 * size
        let title = Look(role: cardHeading, scale: look.headScale, weight: 700, colour: look.label, isBalanced: true)
        text(lead, x: x + indent, width: width - indent, title)
    }

    /// What columns must save to be worth reading twice from the top, in sizes: half a line.
    private static let leastSaving = 0.6

    /// The card's text; a wide card sets its lists in columns where they are lower so.
    private mutating func cardBody(
        _ blocks: [PrintBlock], _ look: CardLook, x: Double, width: Double, _ columns: Int
    ) {
        let plain = Look(scale: look.textScale, colour: look.text)
        for (index, block) in blocks.enumerated() {
            if index > 0 { space(0.3) }
            if columns > 1, case .list(let start, let items) = block, items.count > 1 {
                var beside = self
                beside.split(items, from: start, x: x, width: width, columns, plain)
                list(items, from: start, x: x, width: width, look: plain.inItem)
                let saves = beside.y + Self.leastSaving * size < y || !fits
                if beside.fits && saves { self = beside }
            } else {
                self.blocks([block], x: x, width: width, look: plain)
            }
        }
    }

    /// Sets a list in columns side by side, about as long as each other.
    private mutating func split(
        _ items: [[PrintBlock]], from start: Int?, x: Double, width: Double, _ columns: Int, _ look: Look
    ) {
        let gap = 1.2 * size
        let column = (width - gap * Double(columns - 1)) / Double(columns)
        let flows = items.enumerated().map { index, item in
            var alone = fresh()
            alone.item(item, start.map { $0 + index }, x: 0, width: column, look: look.inItem)
            return alone
        }
        let top = y
        var bottom = y
        let parts = CardColumns.balanced(flows.map(\.y), columns, Self.itemGap * size)
        for (index, part) in parts.enumerated() {
            move(to: top)
            list(part.map { flows[$0] }, x: x + Double(index) * (column + gap))
            bottom = max(bottom, y)
        }
        move(to: bottom)
    }

    /// Places items of a list that are laid out already.
    private mutating func list(_ items: [Flow], x: Double) {
        open(.list)
        for (index, item) in items.enumerated() {
            if index > 0 { space(Self.itemGap) }
            let top = y
            place(item, x: x, y: top)
            move(to: top + item.y)
        }
        close()
    }
}

extension PrintCard {
    /// The sentence that heads the card, and what follows; a card of numbers is headed by what it is.
    fileprivate var leadAndRest: (lead: RichText, rest: [PrintBlock]) {
        if kind != .fact, case .paragraph(let text)? = blocks.first { return (text, Array(blocks.dropFirst())) }
        return (RichText(label), blocks)
    }
}

/// How a kind of card looks on paper: told apart by icon, words and shape, and not by colour alone.
struct CardLook {
    let icon: IconName
    let head: ColourToken
    let label: ColourToken
    let field: ColourToken
    var text = ColourToken.text
    /// The text's size, in sizes of the flow.
    var textScale = 1.0
    /// The width of the stripe along its side, in sizes.
    var stripe = 0.0
    /// The room that the stripe takes, in sizes.
    var room: Double { 1.5 * stripe }
    var border: ColourToken?
    /// The head's size, in sizes of the text.
    var headScale = 1.08
    /// The width of its edge where it is not filled, in points.
    var outline = 0.75

    init(_ kind: Card.Kind) {
        switch kind {
        case .emergency:
            (icon, head, label, field) = (.emergency, .emergency, .onEmergency, .emergencyField)
            (text, headScale, textScale, outline) = (.onEmergency, 1.8, 1.25, 3)
        case .urgent:
            (icon, head, label, field) = (.urgent, .urgent, .urgent, .urgentSurface)
            (stripe, outline) = (0.3, 2)
        case .contact:
            (icon, head, label, field) = (.contact, .contact, .contact, .contactSurface)
        case .exception:
            (icon, head, label, field) = (.exception, .exception, .exception, .exceptionSurface)
        case .ask: (icon, head, label, field) = (.ask, .ask, .ask, .askSurface)
        case .fact:
            (icon, head, label, field) = (.fact, .fact, .fact, .factSurface)
            border = .line
        }
    }
}
