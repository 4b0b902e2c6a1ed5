// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What a page says of the review of its text; nothing is said that is not given.
public struct ReviewStatement: Sendable, Hashable {
    /// The edition's number, such as `HALS-sv-7K2Q`.
    public let edition: String?
    /// The day of release.
    public let released: Day?
    /// The day of the last approval.
    public let reviewed: Day?
    /// The reviewers' roles, by the names of `Role` in review: `clinical`, `language`, `patient`.
    public let reviewers: [String]
    /// The roles in which nobody read the text, for their step was skipped, by the same names.
    public let skipped: [String]
    /// The day of the next review.
    public let next: Day?

    public init(
        edition: String? = nil, released: Day? = nil, reviewed: Day? = nil, reviewers: [String] = [],
        skipped: [String] = [], next: Day? = nil
    ) {
        self.edition = edition
        self.released = released
        self.reviewed = reviewed
        self.reviewers = reviewers
        self.skipped = skipped
        self.next = next
    }
}
