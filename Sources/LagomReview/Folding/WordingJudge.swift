// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Judges whether what was said of one wording of a variant fills its seats, seen from some point of the history.
struct WordingJudge {
    let events: VariantEvents
    private let panel: ReviewPanel
    private let text: ReviewText
    /// The places of the variant's proper releases, in rising order; of what shows while it is approved, those of the
    /// approvals that made it so.
    private(set) var releases: [Int] = []
    private var releasesByWording: [WordingDigest: [Int]] = [:]
    /// By place the first proper release of a submission's own wording that had seen it; -1 where there is none.
    ///
    /// It settles nearly all submissions without a closer look, of which there is one for each release and submission.
    private var firstReleases: [Int]
    /// By the place of each proper release what it leans on.
    private var leanings: [Int: Judgement] = [:]

    init(_ history: ReviewHistory, _ panel: ReviewPanel, _ text: ReviewText) {
        events = VariantEvents(history, text.language, panel)
        self.panel = panel
        self.text = text
        firstReleases = [Int](repeating: -1, count: history.events.count)
    }

    /// The approvals that a release leans on; nil where it is not proper.
    func approvals(of release: Int) -> [Int]? { leanings[release]?.approvals }

    /// The roles that nobody read a proper release in, for their step was skipped.
    func skipped(for release: Int) -> [Role] { leanings[release]?.skipped.sorted() ?? [] }

    /// Takes in a release that had all it needed; releases come in rising order.
    mutating func uphold(_ release: Int, _ judgement: Judgement) {
        releases.append(release)
        let wording = events[release].digest
        releasesByWording[wording, default: []].append(release)
        for place in events.places(of: wording) where firstReleases[place] < 0 && events.saw(release, place) {
            firstReleases[place] = release
        }
        leanings[release] = judgement
    }

    struct Judgement {
        var needs: [Need]
        /// The places of the approvals that fill the seats.
        var approvals: [Int] = []
        /// The places of all approvals that count, those too that no seat is left for.
        var given: [Int] = []
        /// Who skipped a step; they fill no seat.
        var skippers: Set<Identifier<Reviewer>> = []
        /// The roles with a seat that was skipped, in which nobody has approved.
        var skipped: Set<Role> = []
    }

    /// What is missing for a wording, findings apart.
    ///
    /// - Parameter original: the wording that approvals must say it renders; nil for an original.
    func judge(
        _ digest: WordingDigest, rendering original: WordingDigest?, from view: Viewpoint,
        editors: Set<Identifier<Reviewer>>
    ) -> Judgement {
        let spoken = events.places(of: digest).filter { events.counts($0) && view.hears($0) }
        let stops = events.stops(of: digest).filter(view.heeds)
        let submitted = spoken.filter { events[$0].act.word == .submit }
        let valid = submitted.filter { submission in stops.allSatisfy { events.saw(submission, $0) } }
        guard !valid.isEmpty else { return Judgement(needs: [submission(of: digest, from: view)]) }
        let said = spoken.filter { word in valid.contains { events.saw(word, $0) } }
        let authors = authors(of: digest, from: view, editors)
        let skips = skips(said, authors)
        let skippers = Set(skips.map(\.who))
        let absent = authors.union(skippers)
        let approvals = said.filter { isYes(events[$0], original) && !absent.contains(events[$0].who) }
        let seats = panel.rules.seats(for: text)
        let skipped = Set(skips.map(\.step)).intersection(seats.map(\.role))
        let (filled, open) = Seating(events.history, panel, text, approvals).fill(
            seats.filter { !skipped.contains($0.role) })
        return Judgement(
            needs: open, approvals: filled, given: approvals, skippers: skippers,
            skipped: skipped.subtracting(approvals.map { events[$0].role }))
    }

    /// That nobody has submitted a wording: at all, or since it was stopped and no other wording was submitted either.
    func submission(of digest: WordingDigest, from view: Viewpoint) -> Need {
        let submissions = events.places(.submit).filter { events.counts($0) && view.hears($0) }
        let open = events.stops(of: digest).filter { stop in
            view.heeds(stop) && !submissions.contains { events.saw($0, stop) }
        }
        guard !open.isEmpty else { return .submission }
        return .answerToStop(
            open.map { events[$0].id }, isWithdrawal: open.contains { events[$0].act.word == .withdraw })
    }

    /// The steps that were skipped, and by whom; a translation's language cannot be, for it is all that is read.
    private func skips(
        _ said: [Int], _ authors: Set<Identifier<Reviewer>>
    ) -> [(step: Role, who: Identifier<Reviewer>)] {
        said.compactMap { place in
            let event = events[place]
            guard case .skip(let step) = event.act, !authors.contains(event.who), Reason.isOfSubstance(event.why)
            else { return nil }
            return step == .patient || step == .language && !text.isTranslation ? (step, event.who) : nil
        }
    }

    private func isYes(_ event: ReviewEvent, _ original: WordingDigest?) -> Bool {
        guard case .approve(let answers, let seen) = event.act, seen == original else { return false }
        return Question.allCases.allSatisfy { answers[$0] == $0.approving }
    }

    /// Who has had a hand in a wording: nobody judges their own work.
    ///
    /// Who submitted this very wording has, until it is itself released; who submitted another, until an edition is out
    /// that was submitted with theirs in sight.
    func authors(
        of digest: WordingDigest, from view: Viewpoint, _ editors: Set<Identifier<Reviewer>>
    ) -> Set<Identifier<Reviewer>> {
        let last = events.history.reach.latest(of: releases.filter(view.hears))
        var authors = editors
        for place in events.places(.submit) where !isFirstReleased(place, from: view) && view.heeds(place) {
            let isSettled =
                isReleased(place, from: view)
                || events[place].digest != digest && last.contains { built($0, on: place) }
            if isSettled { continue }
            authors.insert(events[place].who)
            if case .submit(let editors, _) = events[place].act { authors.formUnion(editors) }
        }
        return authors
    }

    private func isFirstReleased(_ submission: Int, from view: Viewpoint) -> Bool {
        firstReleases[submission] >= 0 && view.hears(firstReleases[submission])
    }

    /// Whether the wording of a submission has itself been released since.
    private func isReleased(_ submission: Int, from view: Viewpoint) -> Bool {
        let own = releasesByWording[events[submission].digest] ?? []
        return own.reversed().contains { view.hears($0) && events.saw($0, submission) }
    }

    /// Whether a released wording was submitted by somebody who had seen a submission of another.
    private func built(_ release: Int, on submission: Int) -> Bool {
        events.saw(release, submission)
            && events.places(of: events[release].digest).reversed().contains {
                events[$0].act.word == .submit && events.saw($0, submission)
            }
    }
}
