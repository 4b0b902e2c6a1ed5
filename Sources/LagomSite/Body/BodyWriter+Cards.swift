// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension BodyWriter {
    /// A card as a section of its own: icon, heading, where and when to turn, and what the author wrote.
    mutating func write(_ card: Card) {
        cards += 1
        let outer = (level, highest)
        level = min(level + 1, 6)
        highest = level + 1
        html.raw("<section class=\"card ")
        html.markup(card.kind.look.className)
        if landmarks.insert(card.kind).inserted {
            html.raw("\" aria-labelledby=\"card-")
            html.number(cards)
        }
        html.raw("\">\n")
        writeTitle(of: card)
        html.raw("<div class=\"card-body\">\n")
        if card.kind == .fact { writeFacts(card.blocks) } else { write(card.blocks) }
        html.raw("</div>\n</section>\n")
        (level, highest) = outer
    }

    private mutating func writeTitle(of card: Card) {
        html.raw("<div class=\"card-head\">")
        html.markup(site.theme.icon(card.kind.look.icon))
        html.raw("<h")
        html.number(level)
        html.raw(" class=\"card-title\" id=\"card-")
        html.number(cards)
        html.raw("\">")
        html.text(kit.strings[card.kind.look.title])
        html.raw("</h")
        html.number(level)
        html.raw(">")
        if card.kind == .emergency { writeCall() } else { writeTurn(TurnTo(card, kit.strings)) }
        html.raw("</div>\n")
    }

    /// The one number to ring, at a glance and under the thumb.
    private mutating func writeCall() {
        html.raw("<p class=\"call\"><a href=\"tel:112\">")
        html.text(kit.strings[.call112])
        html.raw("</a></p>")
    }

    private mutating func writeTurn(_ turn: TurnTo) {
        guard turn.place != nil || turn.time != nil else { return }
        html.raw("<p class=\"turn\">")
        if let place = turn.place {
            html.raw("<span>")
            html.text(place)
            html.raw("</span>")
        }
        if let time = turn.time {
            html.raw(turn.place == nil ? "<span>" : " <span>")
            html.text(time)
            html.raw("</span>")
        }
        html.raw("</p>")
    }
}

extension Card.Kind {
    /// How a kind of card is drawn and headed.
    struct Look {
        let className: String
        let icon: IconName
        let title: StringKey
    }

    var look: Look {
        switch self {
        case .emergency: Look(className: "emergency", icon: .emergency, title: .cardEmergency)
        case .urgent: Look(className: "urgent", icon: .urgent, title: .cardUrgent)
        case .contact: Look(className: "contact", icon: .contact, title: .cardContact)
        case .exception: Look(className: "exception", icon: .exception, title: .cardException)
        case .ask: Look(className: "ask", icon: .ask, title: .cardAsk)
        case .fact: Look(className: "fact", icon: .fact, title: .cardFact)
        }
    }
}
