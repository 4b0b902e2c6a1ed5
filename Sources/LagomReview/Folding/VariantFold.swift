// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The working of `VariantReview`: what the history makes of a variant today.
struct VariantFold {
    let subject: ReviewSubject
    let panel: ReviewPanel
    let today: Day
    let judge: VariantJudge
    let judgement: WordingJudge.Judgement
    /// Who has had a hand in the text, and may not judge it.
    let authors: Set<Identifier<Reviewer>>
    /// Every proper release, in the history's order.
    let editions: [ReleasedEdition]
    /// The edition that is out.
    let current: ReleasedEdition?
    /// What is released from a day to come.
    let scheduled: ReleasedEdition?
    /// The places of the last releases, where none of them is out.
    let unsettled: [Int]

    var history: ReviewHistory { events.history }
    var events: VariantEvents { judge.events }

    init(_ subject: ReviewSubject, _ history: ReviewHistory, _ panel: ReviewPanel, _ today: Day) {
        self.subject = subject
        self.panel = panel
        self.today = today
        judge = VariantJudge(history, panel, subject.text, original: subject.original?.text)
        let now = Viewpoint(history)
        judgement = judge.judge(subject.digest, from: now, editors: subject.editors)
        authors = judge.wordings.authors(of: subject.digest, from: now, subject.editors)
        let shelf = EditionShelf(judge.wordings)
        editions = shelf.editions
        current = shelf.current(on: today)
        scheduled = shelf.scheduled(after: today)
        unsettled = shelf.unsettled(on: today)
    }

    /// What the wording at hand needs to be released now.
    var needs: [Need] {
        let damage: [Need] = history.hidesSomething ? [.wholeHistory] : []
        return damage + originalNeeds + judgement.needs.filter { $0 != .original } + findingNeeds()
    }

    /// What is missing of the original that a translation renders: approvals of it, or a look at its present wording.
    private var originalNeeds: [Need] {
        guard let original = subject.original else { return [] }
        if judgement.needs.isEmpty { return isRendered(by: judgement.approvals) ? [] : [.originalChanged] }
        guard judgement.needs.contains(.original) else { return [] }
        let meant = judge.meantOriginals(of: subject.digest)
        if !meant.isEmpty { return original.digests.isDisjoint(with: meant) ? [.originalChanged] : [.original] }
        // What nobody has submitted waits for that; of the original only if there is none to submit it against.
        let now = Viewpoint(history)
        return original.digests.contains { judge.isApproved(original: $0, from: now) } ? [] : [.original]
    }

    /// What the wording needs besides, to be out from today on.
    var releaseNeeds: [Need] {
        let latest = today.adding(days: ReviewRules.longestExtension)
        let isTooFar = subject.text.reviewBy.map { $0 > latest } ?? false
        return (judge.isOriginalOut(on: today) ? [] : [.originalNotOut])
            + (isTooFar ? [.nearerReviewDay(latest: latest)] : [])
    }

    /// What findings and tests with readers demand of the wording, whoever approved it.
    ///
    /// - Parameter edition: what is out in this wording: stops that came after it are met by withdrawing it, or not.
    func findingNeeds(of edition: ReleasedEdition? = nil) -> [Need] {
        answers(since: edition).needs(of: subject) + readerNeeds(edition.map(authors(of:)) ?? authors)
    }

    /// The waivers that the wording at hand leans on.
    var waivers: [HeldWaiver] { ownAnswers.waivers(of: subject) }

    /// Those among them whose end is near and stops the text.
    var waiverEnds: [WaiverEnd] { ownAnswers.waiverEnds(of: subject) }

    private var ownAnswers: FindingAnswers {
        answers(since: current.flatMap { $0.digest == subject.digest ? $0 : nil })
    }

    private func answers(since edition: ReleasedEdition?) -> FindingAnswers {
        let stops = events.stops(of: subject.digest).filter { stop in edition.map { events.saw($0.place, stop) } ?? true
        }
        // Who works on the next wording has not thereby judged their own in the one that is out.
        return FindingAnswers(
            events, panel: panel, today: today, authors: edition.map(authors(of:)) ?? authors,
            approvers: clinicalApprovers, stops: stops)
    }

    /// Who spoke of the wording in a role that the panel does not know them in.
    var unheard: Set<Identifier<Reviewer>> {
        Set(events.places(of: subject.digest).map { events[$0] }.filter { !panel.knows($0) }.map(\.who))
    }

    /// The editions that wait for a new release, in the order of their numbers.
    var unsettledNumbers: [EditionNumber] {
        let numbers = unsettled.compactMap { place in
            if case .release(let release) = events[place].act { release.edition } else { nil }
        }
        return Set(numbers).sorted()
    }

    /// Who fills a seat of the wording at hand.
    var approvers: Set<Identifier<Reviewer>> { Set(judgement.approvals.map { events[$0].who }) }

    var approvals: [ReleasedEdition.Approval] { events.approvals(judgement.approvals) }

    /// All approvals of the wording at hand that count.
    var given: [ReviewEvent] { judgement.given.map { events[$0] } }

    /// Whether approvals of a translation speak of a wording of the original that may be meant today.
    func isRendered(by approvals: [Int]) -> Bool {
        guard let original = subject.original else { return true }
        return !original.digests.isDisjoint(with: approvals.compactMap { events[$0].act.original })
    }

    private var clinicalApprovers: Set<Identifier<Reviewer>> {
        let places = events.places(of: subject.digest).filter { place in
            events[place].role == .clinical && events[place].act.word == .approve && events.counts(place)
        }
        return Set(places.map { events[$0].who })
    }

    /// How many readers were asked about the wording at hand.
    var readersAsked: Int { tests.asked(subject.digest, authors: authors) }

    private func readerNeeds(_ authors: Set<Identifier<Reviewer>>) -> [Need] {
        let needs = tests.needs(of: subject.digest, authors: authors)
        let isClaimed = subject.text.claimsEasyReading && tests.asked(subject.digest, authors: authors) == 0
        return needs + (isClaimed ? [.readerTest] : [])
    }

    private var tests: ReaderTests {
        ReaderTests(events, calmSigns: subject.text.calmSigns, editions: editions, authors: authors(of:))
    }

    /// Who had a hand in the wording of an edition when it was released.
    private func authors(of edition: ReleasedEdition) -> Set<Identifier<Reviewer>> {
        judge.wordings.authors(of: edition.digest, from: Viewpoint(history, at: edition.place), [])
    }
}
