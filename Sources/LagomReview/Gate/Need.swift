// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// One thing that is missing before a variant may go out.
public enum Need: Sendable, Hashable {
    /// An event of the message is damaged or lost, and may have been a word of caution.
    case wholeHistory
    /// Nobody has submitted this wording.
    case submission
    /// Changes were asked for, or the text withdrawn, and nobody has submitted any wording of it since.
    case answerToStop([EventID], isWithdrawal: Bool)
    /// So many people have yet to approve.
    case approvals(Seat, count: Int)
    /// The original's wording that this translates is not approved.
    case original
    /// Nobody has read it against the original as that is now.
    case originalChanged
    /// The original is not out on the day on which this translation is to be.
    case originalNotOut
    /// It would call itself fresh for longer than anybody may promise: past this day.
    case nearerReviewDay(latest: Day)
    /// A finding stops it that is neither mended nor waived.
    case blocking(ReviewFinding)
    /// A second clinician, other than the approver, must waive this too.
    case secondWaiver(ReviewFinding)
    case answer(ReviewFinding)
    /// Readers said that they would seek care later.
    case readersWouldWait
    /// Readers of an earlier wording said so, and none has been asked about this one.
    case newReaderTest
    /// It calls itself easy to read, and no reader has been asked.
    case readerTest
}

/// Why the gate did not clear a variant.
public enum Refusal: Error, Sendable, Hashable {
    /// These things are missing.
    case needs([Need])
    /// It has never been released in this wording.
    case notReleased
    /// These editions were released last, and none of them is out: what they replaced does not come back.
    case unsettled([EditionNumber])
    /// It is released from a day to come.
    case notYet(Day)
    /// Somebody has withdrawn it.
    case withdrawn
    /// Somebody has withdrawn the original that it translates.
    case originalWithdrawn
    /// The day of its review has passed, and the time of grace: it may not be printed.
    case stale(since: Day)
    /// No reviewers are named, and the campaign is no demonstration.
    case noReviewers
    /// A finding stops a demonstration that nobody reviews.
    case blockingFinding
}
