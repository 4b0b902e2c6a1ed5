// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Judges whether what was said of one wording is enough, seen from some point of the history.
struct WordingJudge {
    let history: ReviewHistory
    let panel: ReviewPanel
    let text: ReviewText
    let originalText: ReviewText?

    /// Where a judgement stands in the history.
    struct View {
        /// The events whose yes counts.
        var heard: ReviewHistory.Marks
        /// The events whose no counts: those heard, and those that could not know of them.
        var heeded: ReviewHistory.Marks
        /// The releases before it that were proper.
        var releases: ReviewHistory.Marks
        /// Ids of editors known from elsewhere.
        var editors: Set<Identifier<Reviewer>> = []
    }

    struct Judgement {
        var needs: [Need]
        /// The places of the approvals that fill the seats.
        var approvals: [Int] = []
    }

    /// What is missing for a wording, findings apart.
    func judge(_ digest: WordingDigest, _ view: View) -> Judgement {
        guard text.isTranslation else { return judge(digest, original: nil, view) }
        let meant = Set(history.events.compactMap { event in meantOriginal(event, digest) })
        var best = Judgement(needs: [.original, .submission])
        for original in meant.sorted(by: { $0.description < $1.description }) {
            var judgement = judge(digest, original: original, view)
            if !isApproved(original, view) { judgement.needs.append(.original) }
            if judgement.needs.isEmpty { return judgement }
            if judgement.needs.count < best.needs.count || best.needs.contains(.submission) { best = judgement }
        }
        return best
    }

    private func meantOriginal(_ event: ReviewEvent, _ digest: WordingDigest) -> WordingDigest? {
        guard event.variant == text.language, event.digest == digest else { return nil }
        switch event.act {
        case .submit(_, let original), .approve(_, let original): return original
        default: return nil
        }
    }

    /// Whether the original's wording has its own approvals.
    private func isApproved(_ original: WordingDigest, _ view: View) -> Bool {
        guard let originalText else { return false }
        let judge = WordingJudge(history: history, panel: panel, text: originalText, originalText: nil)
        var view = view
        view.releases = judge.marks(Array(judge.properReleases(before: view).keys))
        view.editors = []
        return judge.judge(original, original: nil, view).needs.isEmpty
    }

    private func judge(_ digest: WordingDigest, original: WordingDigest?, _ view: View) -> Judgement {
        let stops = places { event in event.act.isStop }.filter { view.heeded[$0] }
        let saw = history.sawAll(of: marks(stops))
        let submitted = places { $0.digest == digest && $0.act.word == .submit && panel.counts($0) }
            .filter { view.heard[$0] }
        let valid = submitted.filter { saw[$0] }
        guard !valid.isEmpty else { return Judgement(needs: [need(submitted, stops)]) }
        let since = history.descendants(of: marks(valid))
        let said = places { $0.digest == digest && panel.counts($0) }.filter { view.heard[$0] && since[$0] }
        let authors = authors(view)
        let seats = seats(said, authors)
        let approvals = said.filter { isYes(history.events[$0], original) && !authors.contains(history.events[$0].who) }
        let (filled, open) = Seating(history, panel, approvals).fill(seats)
        return Judgement(needs: open, approvals: filled)
    }

    private func need(_ submitted: [Int], _ stops: [Int]) -> Need {
        if submitted.isEmpty, stops.isEmpty { return .submission }
        return stops.isEmpty ? .submission : .answerToStop(stops.map { history.events[$0].id })
    }

    /// The seats but for those whose step was skipped; the languages of a machine's translation cannot be.
    private func seats(_ said: [Int], _ authors: Set<Identifier<Reviewer>>) -> [Seat] {
        let skipped = said.compactMap { index -> Role? in
            guard case .skip(let role) = history.events[index].act, !authors.contains(history.events[index].who) else {
                return nil
            }
            return role == .patient || role == .language && !text.isMachineTranslated ? role : nil
        }
        return panel.rules.seats(for: text).filter { !skipped.contains($0.role) }
    }

    private func isYes(_ event: ReviewEvent, _ original: WordingDigest?) -> Bool {
        guard case .approve(let answers, let seen) = event.act, seen == original else { return false }
        return Question.allCases.allSatisfy { answers[$0] == $0.approving }
    }

    /// Who submitted or edited the variant since the last proper release: nobody judges their own work.
    func authors(_ view: View) -> Set<Identifier<Reviewer>> {
        let before = history.ancestors(of: view.releases)
        var authors = view.editors
        for index in places({ $0.act.word == .submit }) where view.heeded[index] && !before[index] {
            let event = history.events[index]
            authors.insert(event.who)
            if case .submit(let editors, _) = event.act { authors.formUnion(editors) }
        }
        return authors
    }

    /// The releases of the variant that had all they needed when they were made, each judged without what came later.
    ///
    /// - Returns: by the place of each, the places of the approvals that it leans on.
    func properReleases(before view: View? = nil) -> [Int: [Int]] {
        var proper: [Int: [Int]] = [:]
        for index in places({ $0.act.word == .release && panel.counts($0) }) where view?.heard[index] ?? true {
            let alone = marks([index])
            var heard = history.ancestors(of: alone)
            heard[index] = false
            let later = history.descendants(of: alone)
            let before = marks(proper.keys.filter { heard[$0] })
            let view = View(heard: heard, heeded: later.map { !$0 }, releases: before)
            let judgement = judge(history.events[index].digest, view)
            if judgement.needs.isEmpty { proper[index] = judgement.approvals }
        }
        return proper
    }

    /// The places of the variant's own events of which something is true.
    func places(_ holds: (ReviewEvent) -> Bool) -> [Int] {
        history.events.indices.filter { history.events[$0].variant == text.language && holds(history.events[$0]) }
    }

    func marks(_ places: [Int]) -> ReviewHistory.Marks {
        var marks = ReviewHistory.Marks(repeating: false, count: history.events.count)
        for place in places { marks[place] = true }
        return marks
    }
}
