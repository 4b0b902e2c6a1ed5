// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// How a variant is shown where it is not shown as it is being worked on: with what was kept of it, and what is said first.
public struct Showing: Sendable {
    /// The signs and sources as the edition shows them.
    public let catalogue: Catalogue
    public let sources: [Identifier<Source>: Source]
    public let review: ReviewStatement
    /// What the page says before its text.
    public let banners: [Banner]
    /// Whether the text itself is left out, its title and summary too: they may be what was wrong.
    public let isDown: Bool

    public init(
        catalogue: Catalogue, sources: [Identifier<Source>: Source], review: ReviewStatement, banners: [Banner],
        isDown: Bool
    ) {
        self.catalogue = catalogue
        self.sources = sources
        self.review = review
        self.banners = banners
        self.isDown = isDown
    }

    /// The same with what is said of a print before all else; it says itself that the text is too old.
    public func saying(_ print: Banner) -> Showing {
        let others = banners.filter { banner in
            if case (.printStale, .stale) = (print, banner) { false } else { true }
        }
        return Showing(
            catalogue: catalogue, sources: sources, review: review, banners: [print] + others, isDown: isDown)
    }
}

/// What a page says before its text of the edition that it shows.
public enum Banner: Sendable, Hashable {
    /// The day of the next review has passed, or something was found: it is being reviewed.
    case underReview
    /// The day passed so long ago that nobody should lean on the text.
    case stale(since: Day)
    /// The text is not shown while it is being reviewed.
    case takenDown
    case withdrawn(Day)
    /// What was wrong, and what a reader should do now.
    case correction(wrong: String, advice: String)
    /// The original that the text is a translation of was corrected: what follows says how.
    case originalCorrected(LanguageTag)
    /// What was wrong in the original and what a reader should do now, in the original's words.
    case correctionOfOriginal(LanguageTag, wrong: String, advice: String)
    /// A print with this number is current.
    case printCurrent(String)
    /// A print with this number should come down, for nobody should lean on the text any more.
    case printStale(String, since: Day)
    /// A print with this number was replaced by another.
    case printReplaced(String, by: String)
    /// A print with this number should come down.
    case printWithdrawn(String)

    /// Whether it says that nobody should lean on a text that is shown.
    var isStale: Bool {
        switch self {
        case .stale, .printStale: true
        case .underReview, .takenDown, .withdrawn, .correction, .originalCorrected, .correctionOfOriginal,
            .printCurrent, .printReplaced, .printWithdrawn:
            false
        }
    }

    /// Whether it tells what was wrong.
    public var isCorrection: Bool {
        switch self {
        case .correction, .originalCorrected, .correctionOfOriginal: true
        case .underReview, .stale, .takenDown, .withdrawn, .printCurrent, .printStale, .printReplaced, .printWithdrawn:
            false
        }
    }
}
