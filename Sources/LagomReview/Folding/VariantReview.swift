// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What the history says of one variant today: its state, what it waits for, and what of it is out.
///
/// It is a function of the events, the text at hand, the panel and the day, whatever order files came in.
public struct VariantReview: Sendable {
    public let subject: ReviewSubject
    public let state: State
    /// What is missing before the wording at hand may be released; empty where nothing is.
    public let needs: [Need]
    /// Every edition that was properly released, the oldest first, withdrawn ones too.
    public let editions: [ReleasedEdition]
    /// The edition that readers have today, unless a finding or a date takes it down.
    public let current: ReleasedEdition?
    /// The edition that is released from a day to come.
    public let scheduled: ReleasedEdition?
    /// The editions that were released last and are not out, for want of what they need or because they had not seen each
    /// other: one of them must be released again. Empty where one is out.
    public let unsettled: [EditionNumber]
    /// When the variant came to its state, as far as events tell.
    public let since: Moment?
    /// The roles whose approvals of the wording at hand count, with their days.
    public let approvals: [ReleasedEdition.Approval]
    /// Who gave them: one person fills one seat.
    public let approvers: Set<Identifier<Reviewer>>
    /// All approvals of the wording at hand that count, those too that no seat is left for; in the history's order.
    public let given: [ReviewEvent]
    /// Who has skipped a step of the wording at hand, and fills no seat of it.
    public let skippers: Set<Identifier<Reviewer>>
    /// The waivers that the wording at hand leans on.
    public let waivers: [HeldWaiver]
    /// Those whose end is near and stops the text, the soonest first.
    public let waiverEnds: [WaiverEnd]
    /// How many readers were asked about the wording at hand, by others than its authors.
    public let readersAsked: Int
    /// Who has submitted or edited the text since the last edition, and may not judge it.
    public let authors: Set<Identifier<Reviewer>>
    /// Who spoke of the wording in a role that the panel does not know them in: their word counts for nothing.
    public let unheard: Set<Identifier<Reviewer>>

    public init(_ subject: ReviewSubject, in history: ReviewHistory, by panel: ReviewPanel, on today: Day) {
        let fold = VariantFold(subject, history, panel, today)
        self.subject = subject
        editions = fold.editions
        current = fold.current
        scheduled = fold.scheduled
        unsettled = fold.unsettledNumbers
        needs = fold.needs
        approvals = fold.approvals
        given = fold.given
        approvers = fold.approvers
        skippers = fold.judgement.skippers
        waivers = fold.waivers
        waiverEnds = fold.waiverEnds
        readersAsked = fold.readersAsked
        authors = fold.authors
        unheard = fold.unheard
        state = fold.state
        since = fold.since
    }
}
