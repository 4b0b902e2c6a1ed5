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
    /// When the variant came to its state, as far as events tell.
    public let since: Moment?
    /// The roles whose approvals of the wording at hand count, with their days.
    public let approvals: [ReleasedEdition.Approval]
    /// Who has submitted or edited the text since the last edition, and may not judge it.
    public let authors: Set<Identifier<Reviewer>>

    public init(_ subject: ReviewSubject, in history: ReviewHistory, by panel: ReviewPanel, on today: Day) {
        let fold = VariantFold(subject, history, panel, today)
        self.subject = subject
        editions = fold.editions
        current = fold.current
        scheduled = fold.scheduled
        needs = fold.needs
        approvals = fold.approvals
        authors = fold.authors
        state = fold.state
        since = fold.since
    }
}

/// The working of `VariantReview`.
struct VariantFold {
    let subject: ReviewSubject
    let history: ReviewHistory
    let panel: ReviewPanel
    let today: Day
    private let judge: WordingJudge
    /// The approvals that each proper release leans on, by its place.
    private let proper: [Int: [Int]]
    private let judgement: WordingJudge.Judgement
    let authors: Set<Identifier<Reviewer>>
    /// Every proper release, in the history's order.
    private(set) var editions: [ReleasedEdition] = []
    /// The newest edition that is out: of those that no other one has seen, the one with the greatest id.
    private(set) var current: ReleasedEdition?
    /// What is released from a day to come.
    private(set) var scheduled: ReleasedEdition?

    init(_ subject: ReviewSubject, _ history: ReviewHistory, _ panel: ReviewPanel, _ today: Day) {
        self.subject = subject
        self.history = history
        self.panel = panel
        self.today = today
        judge = WordingJudge(
            history: history, panel: panel, text: subject.text, originalText: subject.original?.text)
        proper = judge.properReleases()
        let all = ReviewHistory.Marks(repeating: true, count: history.events.count)
        let view = WordingJudge.View(
            heard: all, heeded: all, releases: judge.marks(Array(proper.keys)), editors: subject.editors)
        judgement = judge.judge(subject.digest, view)
        authors = judge.authors(view)
        editions = proper.keys.sorted().compactMap(edition)
        current = newest { $0 <= today }
        let next = newest { $0 > today }
        scheduled = next.flatMap { next in current.map { $0.event > next.event } ?? false ? nil : next }
    }

    /// What the wording at hand needs to be released now.
    var needs: [Need] {
        var needs: [Need] = history.hidesSomething ? [.wholeHistory] : []
        needs += judgement.needs
        if let original = subject.original, judgement.needs.isEmpty, original.digests.isDisjoint(with: rendered) {
            needs.append(.original)
        }
        return needs + findingNeeds
    }

    /// What findings and tests with readers demand of the wording, whoever approved it.
    var findingNeeds: [Need] {
        FindingAnswers(history: history, panel: panel, today: today, authors: authors, approvers: clinicalApprovers)
            .needs(of: subject) + readerNeeds
    }

    var approvals: [ReleasedEdition.Approval] { approvals(judgement.approvals) }

    /// The original's wordings that the approvals speak of.
    private var rendered: Set<WordingDigest> {
        Set(
            judgement.approvals.compactMap { index in
                if case .approve(_, let original) = history.events[index].act { original } else { nil }
            })
    }

    private var clinicalApprovers: Set<Identifier<Reviewer>> {
        let places = judge.places {
            $0.role == .clinical && $0.act.word == .approve && $0.digest == subject.digest && panel.counts($0)
        }
        return Set(places.map { history.events[$0].who })
    }

    private var readerNeeds: [Need] {
        let tests = judge.places { $0.digest == subject.digest }.compactMap { index -> (ReaderTest, Bool)? in
            guard case .test(let test) = history.events[index].act else { return nil }
            return (test, panel.counts(history.events[index]))
        }
        var needs: [Need] = []
        if tests.contains(where: { $0.0.wouldWait(for: subject.text.alarmSigns) }) { needs.append(.readersWouldWait) }
        if subject.text.claimsEasyReading, !tests.contains(where: \.1) { needs.append(.readerTest) }
        return needs
    }

    private func approvals(_ places: [Int]) -> [ReleasedEdition.Approval] {
        places.map { .init(role: history.events[$0].role, day: history.events[$0].time.day) }.sorted {
            ($0.role, $0.day) < ($1.role, $1.day)
        }
    }
}

extension VariantFold {
    private func newest(_ isMeant: (Day) -> Bool) -> ReleasedEdition? {
        let live = editions.filter { $0.withdrawn == nil && isMeant($0.day) }
        let ids = Set(live.map(\.event))
        let last = Set(history.unseen(by: history.marks { ids.contains($0.id) }).map { history.events[$0].id })
        return live.filter { last.contains($0.event) }.max { $0.event < $1.event }
    }

    private func edition(_ index: Int) -> ReleasedEdition? {
        let event = history.events[index]
        guard case .release(let release) = event.act else { return nil }
        let later = history.descendants(of: judge.marks([index]))
        return ReleasedEdition(
            event: event.id, release: release, digest: event.digest,
            day: max(release.from ?? event.time.day, event.time.day), approvals: approvals(proper[index] ?? []),
            extendedTo: extended(event.digest, later), withdrawn: withdrawn(later))
    }

    private func withdrawn(_ later: ReviewHistory.Marks) -> WithdrawnEdition? {
        let places = judge.places { $0.act.word == .withdraw }.filter { later[$0] }
        return places.map { history.events[$0] }.max { $0.id < $1.id }.flatMap { event in
            guard case .withdraw(let withdrawal) = event.act else { return nil }
            return WithdrawnEdition(
                event: event.id, day: event.time.day, why: event.why, correction: withdrawal.correction)
        }
    }

    private func extended(_ digest: WordingDigest, _ later: ReviewHistory.Marks) -> Day? {
        judge.places { $0.digest == digest && panel.counts($0) }.filter { later[$0] }.compactMap { index -> Day? in
            guard case .extend(let until) = history.events[index].act else { return nil }
            let latest = history.events[index].time.day.adding(days: ReviewRules.longestExtension)
            return until <= latest ? until : nil
        }.max()
    }
}

extension VariantFold {
    var state: State {
        if let current {
            if current.digest == subject.digest { return isDoubted(current) ? .underReviewAgain : .released }
            if !workIsNew { return .underReviewAgain }
        }
        if let scheduled, scheduled.digest == subject.digest { return .scheduled }
        return current == nil && !workIsNew && editions.contains { $0.withdrawn != nil } ? .withdrawn : workState
    }

    /// The state of a wording that is not out.
    private var workState: State {
        if needs.isEmpty { return .approved }
        if judgement.needs.contains(where: { if case .answerToStop = $0 { true } else { false } }) {
            return .changesRequested
        }
        return judgement.needs.contains(.submission) ? .draft : .submitted
    }

    /// Whether anything has been said since the last edition, or the text has moved on from it.
    private var workIsNew: Bool {
        guard let last = editions.last else { return true }
        return last.digest != subject.digest || last.withdrawn != nil && judgement.needs.allSatisfy { !$0.isStop }
    }

    /// Whether what is out must be looked at anew: a finding nobody answered, a demand for changes, a newer original.
    private func isDoubted(_ edition: ReleasedEdition) -> Bool {
        guard !history.hidesSomething, findingNeeds.isEmpty, let index = place(of: edition) else { return true }
        let later = history.descendants(of: judge.marks([index]))
        let asked = judge.places { $0.act.word == .requestChanges && $0.digest == edition.digest }
        let isOld = subject.original.map { $0.digests.isDisjoint(with: rendered(before: index)) } ?? false
        return isOld || asked.contains { later[$0] && !isAnswered($0, later) }
    }

    private func rendered(before index: Int) -> Set<WordingDigest> {
        Set(
            (proper[index] ?? []).compactMap { index in
                if case .approve(_, let original) = history.events[index].act { original } else { nil }
            })
    }

    /// Whether somebody has submitted the text again since.
    private func isAnswered(_ index: Int, _ later: ReviewHistory.Marks) -> Bool {
        let since = history.descendants(of: judge.marks([index]))
        return judge.places { $0.act.word == .submit && panel.counts($0) }.contains { since[$0] }
    }

    /// Whether the original of a translation was withdrawn without the translation's release knowing of it.
    func isOriginalWithdrawn(since edition: ReleasedEdition) -> Bool {
        guard let original = subject.original, let index = place(of: edition) else { return false }
        let heard = history.ancestors(of: judge.marks([index]))
        return history.events.indices.contains { place in
            history.events[place].variant == original.text.language && history.events[place].act.word == .withdraw
                && !heard[place]
        }
    }

    private func place(of edition: ReleasedEdition) -> Int? {
        history.events.firstIndex { $0.id == edition.event }
    }

    /// The moment of the newest event that speaks of the wording, or of any where none does.
    var since: Moment? {
        let own = judge.places { $0.digest == subject.digest && $0.act.word != .comment }
        let places = own.isEmpty ? judge.places { $0.act.isStop || $0.act.word == .release } : own
        return places.map { history.events[$0].time }.max()
    }
}

extension Need {
    var isStop: Bool { if case .answerToStop = self { true } else { false } }
}

extension ReviewRules {
    /// Days by which one clinical word may move a review at most.
    static let longestExtension = 365 * 3
}

extension ReaderTest {
    /// Whether somebody would seek care later for a sign of alarm; a 'later' that no sign is named for counts as one.
    func wouldWait(for alarmSigns: Set<String>) -> Bool {
        if laterBySign.contains(where: { $0.value > 0 && alarmSigns.contains($0.key) }) { return true }
        return later > 0 && laterBySign.isEmpty && !alarmSigns.isEmpty
    }
}
