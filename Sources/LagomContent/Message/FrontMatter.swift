// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A field of front matter together with where its value stands.
public struct Field<Value: Sendable & Hashable>: Sendable, Hashable {
    public let value: Value
    public let range: ByteRange

    public init(_ value: Value, range: ByteRange) {
        self.value = value
        self.range = range
    }
}

/// The YAML between the `---` lines at the top of a message file.
public struct FrontMatter: Sendable, Hashable {
    public let title: MappedText
    public let summary: MappedText
    public let type: MessageType
    public let subjects: [Field<Identifier<Subject>>]
    public let concerns: [Field<Concern>]
    public let audience: [Field<String>]
    public let settings: [Field<String>]
    public let owner: Field<String>?
    public let reviewBy: Field<Day>?
    public let poster: PosterCopy?
    /// The safety net in one line, for formats too small for the whole.
    public let safetyShort: MappedText?
    public let translation: Translation?
    /// The bytes from the first `---` to the end of the last.
    public let range: ByteRange

    public init(
        title: MappedText, summary: MappedText, type: MessageType, subjects: [Field<Identifier<Subject>>],
        concerns: [Field<Concern>], audience: [Field<String>], settings: [Field<String>], owner: Field<String>?,
        reviewBy: Field<Day>?, poster: PosterCopy?, safetyShort: MappedText?, translation: Translation?,
        range: ByteRange
    ) {
        self.title = title
        self.summary = summary
        self.type = type
        self.subjects = subjects
        self.concerns = concerns
        self.audience = audience
        self.settings = settings
        self.owner = owner
        self.reviewBy = reviewBy
        self.poster = poster
        self.safetyShort = safetyShort
        self.translation = translation
        self.range = range
    }
}

/// What a message is for; it decides which cards it owes its reader.
public enum MessageType: String, Sendable, Hashable, CaseIterable {
    /// Advice on a subject.
    case advice
    /// Questions to ask in a visit.
    case questions
    /// Facts to weigh, without advice.
    case facts
    /// For staff; it has no public formats.
    case staff
}

/// What a message is about, for staff and statistics, never for navigation (perspektiv).
public enum Concern: String, Sendable, Hashable, CaseIterable {
    case overtreatment, undertreatment, overdiagnosis, overmedicalisation, environment
}

/// What a poster says instead of the page's title and body.
public struct PosterCopy: Sendable, Hashable {
    public let headline: MappedText
    public let lead: MappedText?
    public let points: [MappedText]

    public init(headline: MappedText, lead: MappedText?, points: [MappedText]) {
        self.headline = headline
        self.lead = lead
        self.points = points
    }
}

/// How a translation was made.
public struct Translation: Sendable, Hashable {
    public enum Maker: String, Sendable, Hashable, CaseIterable {
        case human, machine
    }

    public let by: Maker

    public init(by: Maker) {
        self.by = by
    }
}
