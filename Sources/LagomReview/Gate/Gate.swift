// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The proof that a variant may be released (klartecken). Only the gate, in this file, can make one.
public struct Clearance: Sendable, Hashable {
    public let message: String
    public let language: LanguageTag
    /// The digest of the wording that was cleared; who writes compares it once more.
    public let digest: WordingDigest
    /// The edition that is out in this wording; nil for a new release, and for a demonstration that nobody reviews.
    public let edition: ReleasedEdition?

    fileprivate init(of subject: ReviewSubject, edition: ReleasedEdition? = nil) {
        message = subject.message
        language = subject.language
        digest = subject.digest
        self.edition = edition
    }
}

/// The one place where it is decided whether a variant may go out.
public enum Gate {
    /// Clears a wording for a new release, where nothing is missing.
    ///
    /// - Parameter day: the first day on which it is to be out.
    /// - Throws: all that is missing.
    public static func clearForRelease(
        _ subject: ReviewSubject, in history: ReviewHistory, by panel: ReviewPanel, on day: Day
    ) throws(Refusal) -> Clearance {
        let fold = VariantFold(subject, history, panel, day)
        let needs = fold.needs + (subject.text.showsWhileApproved ? [] : fold.releaseNeeds)
        guard needs.isEmpty else { throw .needs(needs) }
        return Clearance(of: subject)
    }

    /// Clears the kept wording of the edition that readers have today.
    ///
    /// - Parameter subject: the wording as it was kept, with the findings that it has today.
    /// - Throws: `.withdrawn`, `.originalWithdrawn`, `.notReleased`, `.unsettled` or `.notYet` where there is no such
    ///   edition; `.needs` where a finding that blocks, a reader test or a damaged history takes it down.
    public static func clearEdition(
        _ subject: ReviewSubject, in history: ReviewHistory, by panel: ReviewPanel, on today: Day
    ) throws(Refusal) -> Clearance {
        let fold = VariantFold(subject, history, panel, today)
        guard !history.hidesSomething else { throw .needs([.wholeHistory]) }
        guard let edition = fold.current else {
            if !fold.unsettled.isEmpty { throw .unsettled(fold.unsettledNumbers) }
            if let scheduled = fold.scheduled { throw .notYet(scheduled.day) }
            throw fold.editions.contains { $0.withdrawn != nil } ? .withdrawn : .notReleased
        }
        guard edition.digest == subject.digest else { throw .notReleased }
        if fold.isOriginalWithdrawn(since: edition) { throw .originalWithdrawn }
        let down = fold.findingNeeds(of: edition).filter(\.takesDown)
        guard down.isEmpty else { throw .needs(down) }
        return Clearance(of: subject, edition: edition)
    }

    /// Lets a cleared edition be printed, unless the day of its review has passed, and the time of grace.
    ///
    /// A page says that it is too old; a print on a wall cannot.
    ///
    /// - Parameter reviewBy: the last day on which the kept text calls itself fresh: see `ReleasedEdition.reviewDay`.
    /// - Throws: `.stale`, with the day by which it should have been reviewed.
    public static func allowPrint(
        of clearance: Clearance, reviewBy: Day?, by rules: ReviewRules, on today: Day
    ) throws(Refusal) {
        guard let day = clearance.edition?.reviewDay(reviewBy) ?? reviewBy,
            Freshness(reviewBy: day, on: today, rules) == .stale
        else { return }
        throw .stale(since: day)
    }

    /// Clears a variant of a demonstration that names no reviewers and that no finding blocks.
    ///
    /// Every page of a demonstration says that no clinician has reviewed it. Nothing else is ever cleared without review.
    public static func clearUnreviewed(_ subject: ReviewSubject, isDemonstration: Bool) throws(Refusal) -> Clearance {
        guard isDemonstration else { throw .noReviewers }
        guard !subject.findings.contains(where: { $0.severity == .block }) else { throw .blockingFinding }
        return Clearance(of: subject)
    }
}

extension Need {
    /// Whether it takes down what is out; the rest only puts it under review again.
    var takesDown: Bool {
        switch self {
        case .wholeHistory, .blocking, .secondWaiver, .readersWouldWait: true
        case .submission, .answerToStop, .approvals, .original, .originalChanged, .originalNotOut, .nearerReviewDay,
            .answer, .newReaderTest, .readerTest:
            false
        }
    }
}
