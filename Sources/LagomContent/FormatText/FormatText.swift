// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// All text that one format carries of one variant, in reading order, with the places it came from.
///
/// Rules judge it, Site and Print draw it, and tests find each slot again in what was drawn.
public struct FormatText: Sendable, Hashable {
    /// One piece of text and the duty it has in the format.
    public struct Slot: Sendable, Hashable {
        public let role: Role
        public let text: LocatedText

        public init(_ role: Role, _ text: LocatedText) {
            self.role = role
            self.text = text
        }
    }

    /// What a slot is for.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case title, summary, headline, lead, point
        case heading, body, cell, alternativeText, caption
        case emergency, urgent, contact, exception, ask, fact
        case safetyShort
    }

    public let format: Format
    public let language: LanguageTag
    public let slots: [Slot]

    public init(format: Format, language: LanguageTag, slots: [Slot]) {
        self.format = format
        self.language = language
        self.slots = slots
    }
}
