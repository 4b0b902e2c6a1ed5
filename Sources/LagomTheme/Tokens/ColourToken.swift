// SPDX-License-Identifier: EUPL-1.2

/// The part that a colour plays on a page; a theme gives each a colour for light and for dark.
///
/// In CSS a token is a custom property of its name: `var(--text)`.
public enum ColourToken: String, Sendable, Hashable, CaseIterable {
    /// The page, and what is written on it.
    case background, text
    case textSoft = "text-soft"
    case link
    /// What lies on the page: lists, tables, plain panels.
    case surface
    /// Hairlines that only decorate, and edges that carry meaning.
    case line, edge
    /// The campaign's own colour as a field, and text on it.
    case brand
    case onBrand = "on-brand"
    /// A quiet field in the campaign's colour.
    case tint
    case focus
    case emergency
    /// The field behind an emergency card's heading.
    case emergencyField = "emergency-field"
    case onEmergency = "on-emergency"
    case emergencySurface = "emergency-surface"
    case urgent
    case onUrgent = "on-urgent"
    case urgentSurface = "urgent-surface"
    case contact
    case onContact = "on-contact"
    case contactSurface = "contact-surface"
    case exception
    case exceptionSurface = "exception-surface"
    case ask
    case askSurface = "ask-surface"
    case fact
    case factSurface = "fact-surface"
    case notice
    case noticeSurface = "notice-surface"
    /// The tones of illustrations, which decorate and carry no meaning.
    case artInk = "art-ink"
    case artMain = "art-main"
    case artWarm = "art-warm"
    case artPale = "art-pale"
    case artPaper = "art-paper"
}

/// Two tokens that meet on a page, and the contrast they owe the reader.
public struct TokenPair: Sendable, Hashable {
    public let foreground: ColourToken
    public let background: ColourToken
    /// The least contrast ratio, as in `Colour.contrast(with:)`.
    public let least: Double

    /// Every pair that the theme's styles make; text is held to WCAG 2.2 AAA.
    public static let all: [TokenPair] = texts + graphics

    private static let cards: [(ColourToken, ColourToken)] = [
        (.emergency, .emergencySurface), (.urgent, .urgentSurface), (.contact, .contactSurface),
        (.exception, .exceptionSurface), (.ask, .askSurface), (.fact, .factSurface), (.notice, .noticeSurface),
    ]

    private static let texts: [TokenPair] = {
        let fields: [ColourToken] = [.background, .surface, .tint] + cards.map(\.1)
        let running = fields.flatMap { field in [(ColourToken.text, field), (.textSoft, field), (.link, field)] }
        let headings: [(ColourToken, ColourToken)] = [
            (.onBrand, .brand), (.onEmergency, .emergencyField), (.onUrgent, .urgent), (.onContact, .contact),
            (.brand, .background), (.brand, .surface), (.brand, .tint),
        ]
        return (running + cards + headings).map { TokenPair(foreground: $0.0, background: $0.1, least: 7) }
    }()

    private static let graphics: [TokenPair] = {
        let edges: [(ColourToken, ColourToken)] = [
            (.edge, .background), (.edge, .surface), (.edge, .factSurface), (.focus, .background),
            (.focus, .surface), (.focus, .tint), (.focus, .emergencySurface),
        ]
        return edges.map { TokenPair(foreground: $0.0, background: $0.1, least: 3) }
    }()
}
