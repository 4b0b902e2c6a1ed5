// SPDX-License-Identifier: EUPL-1.2
import LagomContent

extension Card.Kind {
    /// The slot that takes the cards of this kind and no others.
    var slot: SlotName {
        switch self {
        case .emergency: .emergency
        case .urgent: .urgent
        case .contact: .contact
        case .exception: .exception
        case .ask: .ask
        case .fact: .fact
        }
    }
}

extension [Artboard] {
    /// The kinds of cards that have a slot of their own on one of a format's pages: `cards` takes the others.
    var kindsApart: Set<Card.Kind> {
        let names = Set(flatMap(\.slots).map(\.name))
        return Set(Card.Kind.allCases.filter { names.contains($0.slot) })
    }

    /// The kinds of cards that a format may show and that have no place on any of its pages.
    func kindsLost(of format: Format) -> [Card.Kind] {
        let takesAll = contains { $0[.cards] != nil }
        return takesAll ? [] : format.kindsOfCards.filter { !kindsApart.contains($0) }
    }
}

extension Format {
    /// The kinds of cards that `FormatText` gives the format outside its running text.
    fileprivate var kindsOfCards: [Card.Kind] {
        switch self {
        case .poster: Card.Kind.allCases
        case .screen: [.fact]
        case .page, .leaflet, .card, .social, .apt: []
        }
    }
}
