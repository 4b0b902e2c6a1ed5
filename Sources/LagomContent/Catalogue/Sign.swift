// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// One warning sign of the catalogue `Content/signs.yaml`.
public struct Sign: Sendable, Hashable {
    /// Where a sign sends its reader, most urgent last.
    public enum Level: String, Sendable, Hashable, Comparable, CaseIterable {
        /// Contact care within a time.
        case contact
        /// Seek care now or the same day.
        case urgent
        /// Ring 112.
        case emergency

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .contact: 0
            case .urgent: 1
            case .emergency: 2
            }
        }

        /// The card that a sign of this level stands in.
        public var card: Card.Kind {
            switch self {
            case .contact: .contact
            case .urgent: .urgent
            case .emergency: .emergency
            }
        }
    }

    /// Whom the wording speaks of: it completes 'Seek care if you …', 'if the child …', 'if somebody near you …'.
    public enum Person: String, Sendable, Hashable, CaseIterable {
        case you, child, other
    }

    public let id: Identifier<Sign>
    public let level: Level
    public let who: Person
    /// Within what time to act, where the source says so, in the catalogue's words.
    public let within: String?
    /// Where to turn, in the catalogue's words.
    public let place: String?
    public let wording: [LanguageTag: MappedText]
    public let sources: [Identifier<Source>]
    /// Set where the draft of the catalogue asks a clinician to judge level or wording; review asks about it.
    public let needsClinician: Bool
    public let range: ByteRange

    public init(
        id: Identifier<Sign>, level: Level, who: Person, within: String?, place: String?,
        wording: [LanguageTag: MappedText], sources: [Identifier<Source>], needsClinician: Bool, range: ByteRange
    ) {
        self.id = id
        self.level = level
        self.who = who
        self.within = within
        self.place = place
        self.wording = wording
        self.sources = sources
        self.needsClinician = needsClinician
        self.range = range
    }
}
