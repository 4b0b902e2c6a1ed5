// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Judges the wordings of a variant, a translation beside the wordings of its original, and knows its proper releases.
struct VariantJudge {
    private(set) var wordings: WordingJudge
    /// The judge of the original; nil for an original.
    private let original: WordingJudge?
    private let isTranslation: Bool

    var events: VariantEvents { wordings.events }

    init(_ history: ReviewHistory, _ panel: ReviewPanel, _ text: ReviewText, original: ReviewText?) {
        wordings = WordingJudge(history, panel, text)
        self.original = original.map { VariantJudge(history, panel, $0, original: nil).wordings }
        isTranslation = text.isTranslation
        let releasing: Act.Word = text.showsWhileApproved ? .approve : .release
        for place in events.places(releasing) where events.counts(place) && !events.isCalledOff(place) {
            // A release had all it needed when it was made, or is none: what came later does not mend it. What shows
            // while it is approved is as good as released by the last approval.
            let view = Viewpoint(history, at: place, itself: text.showsWhileApproved)
            let judgement = judge(events[place].digest, from: view)
            if judgement.needs.isEmpty { wordings.uphold(place, judgement) }
        }
    }

    /// What is missing for a wording, findings apart.
    ///
    /// - Parameter editors: ids of editors known from elsewhere.
    func judge(
        _ digest: WordingDigest, from view: Viewpoint, editors: Set<Identifier<Reviewer>> = []
    ) -> WordingJudge.Judgement {
        guard isTranslation else { return wordings.judge(digest, rendering: nil, from: view, editors: editors) }
        var best = WordingJudge.Judgement(needs: [.original, wordings.submission(of: digest, from: view)])
        for (number, original) in meantOriginals(of: digest).enumerated() {
            var judgement = wordings.judge(digest, rendering: original, from: view, editors: editors)
            if !isApproved(original: original, from: view) { judgement.needs.append(.original) }
            if judgement.needs.isEmpty { return judgement }
            if number == 0 || judgement.needs.count < best.needs.count { best = judgement }
        }
        return best
    }

    /// The original's wordings that somebody has said a wording renders.
    func meantOriginals(of digest: WordingDigest) -> [WordingDigest] {
        let meant = events.places(of: digest).compactMap { events[$0].act.original }
        return Set(meant).sorted { $0.description < $1.description }
    }

    /// Whether an edition of the original is out on a day; so for an original.
    func isOriginalOut(on day: Day) -> Bool {
        original.map { EditionShelf($0).current(on: day) != nil } ?? true
    }

    /// Whether the original's wording has its own approvals.
    func isApproved(original digest: WordingDigest, from view: Viewpoint) -> Bool {
        original?.judge(digest, rendering: nil, from: view, editors: []).needs.isEmpty ?? false
    }
}

extension VariantEvents {
    /// Whether somebody asked for changes between a release and the later day on which it was to be out.
    fileprivate func isCalledOff(_ release: Int) -> Bool {
        callsOff(release) { history.isStop($0, before: $1) }
    }

    /// Whether somebody did so by a clock that can be believed; else the release may have been out.
    func isCalledOffInTime(_ release: Int) -> Bool {
        callsOff(release) { self[$0].time.day < $1 }
    }

    private func callsOff(_ release: Int, _ isBefore: (Int, Day) -> Bool) -> Bool {
        guard case .release(let act) = self[release].act, let day = act.from else { return false }
        return places(.requestChanges).contains { saw($0, release) && isBefore($0, day) }
    }
}

extension Act {
    /// The original's wording that is said to be rendered.
    var original: WordingDigest? {
        switch self {
        case .submit(_, let original), .approve(_, let original): original
        default: nil
        }
    }
}
