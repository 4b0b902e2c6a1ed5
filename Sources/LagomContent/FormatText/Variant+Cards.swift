// SPDX-License-Identifier: EUPL-1.2

extension Variant {
    /// The cards that a format shows, in reading order, each as far as the format shows it.
    ///
    /// Posters and screens show numbers as one picture: of the first card of numbers its table, without the text
    /// around it, which is on the page that their code leads to. Small formats show `safety-short` instead of signs.
    public func cards(shownBy format: Format) -> [Card] {
        switch format {
        case .page, .leaflet, .apt: return cards
        case .poster:
            // Questions to ask fill a leaflet; on a wall they would take the room that the signs need.
            let asks = frontMatter.type == .questions
            return cards.filter { $0.kind != .fact && (asks || $0.kind != .ask) || isFirstFact($0) }.map(\.shortened)
        case .screen: return cards.filter(isFirstFact).map(\.shortened)
        case .card, .social: return []
        }
    }

    private func isFirstFact(_ card: Card) -> Bool {
        card.kind == .fact && card.markerRange == cards.first { $0.kind == .fact }?.markerRange
    }
}

extension Card {
    /// A card of numbers without the text around its table; every other card whole.
    fileprivate var shortened: Card {
        guard kind == .fact else { return self }
        let tables = blocks.filter { block in
            if case .table = block.kind { true } else { false }
        }
        return Card(kind: kind, attributes: attributes, blocks: tables, markerRange: markerRange)
    }
}
