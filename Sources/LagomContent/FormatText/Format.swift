// SPDX-License-Identifier: EUPL-1.2

/// A shape in which a message reaches a reader (format).
public enum Format: String, Sendable, Hashable, CaseIterable {
    /// The web page.
    case page
    /// A4 and A3 for a waiting-room wall.
    case poster
    /// A4, two sides, folded to A5.
    case leaflet
    /// A6, four to an A4.
    case card
    /// One to three pictures of 1920 × 1080 for a waiting-room screen.
    case screen
    /// One picture of 1200 × 630, also the page's Open Graph picture.
    case social
    /// A4, two sides, for a 15-minute workplace meeting.
    case apt
}
