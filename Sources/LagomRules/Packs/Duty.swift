// SPDX-License-Identifier: EUPL-1.2
import LagomContent

/// If this, then that must stand in the variant, in each format that owes it.
struct Duty: Sendable {
    /// What calls for it; none where the type of message alone does.
    let when: [Atom]
    /// Where the call must stand to count; everywhere where empty.
    let whenRoles: Set<FormatText.Role>
    /// It is owed only by messages with a card of one of these kinds; by all where empty.
    let whenCards: Set<Card.Kind>
    let types: Set<MessageType>
    let formats: Set<Format>
    /// One of these must stand in a slot of `needsRoles`.
    let needs: [Atom]
    let needsRoles: Set<FormatText.Role>
    /// Or a slot of one of these roles must be there, whatever it says.
    let orRoles: Set<FormatText.Role>
    /// Or a card must have one of these attributes: `where`, `within`.
    let orAttributes: Set<String>
    /// Each card of these kinds owes it, in a paragraph or an attribute of its own.
    let cards: Set<Card.Kind>
    /// Enough in a message that is written without any cards.
    let proseNeeds: [Atom]
    /// Whether what is needed must come before what calls for it.
    let comesFirst: Bool
    /// Whether the paragraph that calls for it must cite a source.
    let citation: Bool
}
