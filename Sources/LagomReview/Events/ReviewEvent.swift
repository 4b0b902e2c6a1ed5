// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// One thing that somebody said of one variant: one file, written once and never changed.
public struct ReviewEvent: Sendable, Hashable {
    public let id: EventID
    public let who: Identifier<Reviewer>
    public let role: Role
    public let message: String
    public let variant: LanguageTag
    /// The wording that is spoken of.
    public let digest: WordingDigest
    public let act: Act
    /// The reason, in the words of who gives it. No patient data.
    public let why: String
    /// The events that nobody had answered when this one was made: what it has seen is these and all that they have.
    public let after: [SeenEvent]
    /// Whether it was said in a demonstration: then it counts in no other campaign.
    public let isDemonstration: Bool
    /// SHA-256 over the event's fields: what later events name it by.
    public private(set) var seal = Digest(of: [])

    public init(
        id: EventID, who: Identifier<Reviewer>, role: Role, message: String, variant: LanguageTag,
        digest: WordingDigest, act: Act, why: String, after: [SeenEvent], isDemonstration: Bool
    ) {
        self.id = id
        self.who = who
        self.role = role
        self.message = message
        self.variant = variant
        self.digest = digest
        self.act = act
        self.why = why
        self.after = after
        self.isDemonstration = isDemonstration
        // Told by all that stands above; made once, for it is asked for often.
        seal = Digest(of: body.compact)
    }

    /// The moment at which the event says that it was made.
    public var time: Moment { id.time }

    /// How a later event names this one.
    public var seen: SeenEvent { SeenEvent(id, seal: seal) }
}
