// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// An edition as the history tells of it.
public struct ReleasedEdition: Sendable, Hashable {
    /// Somebody's approval that the edition leans on.
    public struct Approval: Sendable, Hashable {
        public let role: Role
        public let day: Day
    }

    /// The place of its release in the history.
    let place: Int
    public let event: EventID
    public let release: Release
    public let digest: WordingDigest
    /// The first day on which it is out.
    public let day: Day
    public let approvals: [Approval]
    /// The roles in which nobody has approved it, for their step was skipped, in their order.
    public let skipped: [Role]
    /// What `extend` moved its next review to; nil where the text's own `review-by` holds.
    public let extendedTo: Day?
    /// When and why it was withdrawn, where it was.
    public let withdrawn: WithdrawnEdition?

    public var number: EditionNumber { release.edition }

    /// The last day on which it is fresh: what `extend` says, else what its text says, but three years after its first
    /// day at the latest.
    ///
    /// - Parameter reviewBy: what its kept text says; nil where that says nothing.
    public func reviewDay(_ reviewBy: Day?) -> Day {
        let latest = day.adding(days: ReviewRules.longestExtension)
        return extendedTo ?? min(reviewBy ?? latest, latest)
    }
}

/// How an edition came down.
public struct WithdrawnEdition: Sendable, Hashable {
    public let event: EventID
    public let day: Day
    public let why: String
    /// All that readers were ever told, the newest first: a later correction takes none back.
    public let corrections: [ToldCorrection]
}

/// What readers were told was wrong, and by which event.
public struct ToldCorrection: Sendable, Hashable {
    public let event: EventID
    public let correction: Withdrawal.Correction
}
