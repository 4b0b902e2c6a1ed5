// SPDX-License-Identifier: EUPL-1.2

/// What can be too old about a variant, or is not kept fresh by anybody.
struct Freshness: Sendable {
    enum Subject: String, Sendable, CaseIterable {
        /// The day by which it is to be reviewed has passed.
        case reviewDay = "review-day"
        /// No such day is set.
        case noReviewDay = "no-review-day"
        /// Nobody answers for it.
        case owner
        /// It translates a text that has been reviewed since.
        case original
    }

    let subject: Subject
    /// How many days past the review day the rule speaks.
    let daysPast: ClosedRange<Int>

    init(of subject: Subject, daysPast: ClosedRange<Int>) {
        self.subject = subject
        self.daysPast = daysPast
    }
}
