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
        /// The slots that are said of this one, by their places, the outermost first: its heading, the line that ends in
        /// a colon above its list, the first cell of its row.
        public let leads: [Int]
        /// The slots of the list right above a sentence, with the line that leads the list first; empty for others.
        public let listAbove: [Int]
        /// Where it stands among the texts around it.
        public let place: Place

        public init(
            _ role: Role, _ text: LocatedText, leads: [Int] = [], listAbove: [Int] = [], place: Place = .running
        ) {
            self.role = role
            self.text = text
            self.leads = leads
            self.listAbove = listAbove
            self.place = place
        }
    }

    /// Where a text stands in a list or a table.
    public enum Place: Sendable, Hashable {
        /// In neither.
        case running
        case item
        case columnHeading
        /// In a row of a table.
        case cell
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

extension Format {
    /// The formats that a message of a type has: staff messages have no public ones.
    public static func formats(of type: MessageType) -> [Format] {
        switch type {
        case .staff: [.page, .apt]
        case .advice, .questions, .facts: [.page, .poster, .leaflet, .card, .screen, .social]
        }
    }
}

extension FormatText {
    /// What a format carries of a variant: a pure function, so that a check and a drawing never disagree.
    ///
    /// Formats too small for the whole safety net carry the reviewed `safety-short` in its stead.
    public init(_ variant: Variant, as format: Format, catalogue: Catalogue) {
        var writer = SlotWriter(variant, catalogue: catalogue)
        switch format {
        case .page, .apt, .leaflet: writer.addWholeText()
        case .poster: writer.addPoster()
        case .card, .screen: writer.addHeadlineAndPoints(format)
        case .social: writer.addHeadline()
        }
        self.init(format: format, language: variant.language, slots: writer.slots)
    }
}

extension SlotWriter {
    fileprivate mutating func addWholeText() {
        add(.title, variant.frontMatter.title)
        add(.summary, variant.frontMatter.summary)
        add(variant.blocks)
    }

    fileprivate mutating func addPoster() {
        addHeadline(withSafetyShort: false)
        addPoints()
        addCards(of: .poster)
    }

    fileprivate mutating func addHeadlineAndPoints(_ format: Format) {
        addHeadline(withSafetyShort: false)
        addPoints()
        addCards(of: format)
        add(.safetyShort, variant.frontMatter.safetyShort)
    }

    fileprivate mutating func addHeadline(withSafetyShort: Bool = true) {
        let count = slots.count
        add(.headline, variant.frontMatter.poster?.headline ?? variant.frontMatter.title)
        lead(from: last(since: count)) { $0.add(.lead, $0.variant.frontMatter.poster?.lead) }
        if withSafetyShort { add(.safetyShort, variant.frontMatter.safetyShort) }
    }

    private mutating func addPoints() {
        let headline = slots.firstIndex { $0.role == .headline }
        lead(from: headline.map { [$0] } ?? []) { writer in
            for point in writer.variant.frontMatter.poster?.points ?? [] { writer.add(.point, point) }
        }
    }
}
