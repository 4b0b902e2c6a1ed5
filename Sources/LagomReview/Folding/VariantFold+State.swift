// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension VariantFold {
    var state: State {
        if let current, current.digest == subject.digest {
            return isDoubted(current) ? .underReviewAgain : .released
        }
        if let scheduled, scheduled.digest == subject.digest { return .scheduled }
        let isUnsettled = unsettled.contains { events[$0].digest == subject.digest }
        if isUnsettled, workState != .withdrawn { return .underReviewAgain }
        if current != nil, !workIsNew { return .underReviewAgain }
        return current == nil && !workIsNew && editions.contains { $0.withdrawn != nil } ? .withdrawn : workState
    }

    /// The state of a wording that is not out.
    private var workState: State {
        if needs.isEmpty { return .approved }
        for case .answerToStop(_, let isWithdrawal) in judgement.needs {
            return isWithdrawal ? .withdrawn : .changesRequested
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
        guard !history.hidesSomething, findingNeeds(of: edition).isEmpty else { return true }
        guard isRendered(by: judge.wordings.approvals(of: edition.place) ?? []) else { return true }
        let asked = events.places(of: edition.digest).filter { events[$0].act.word == .requestChanges }
        return asked.contains { events.saw($0, edition.place) && !isAnswered($0) }
    }

    /// Whether somebody has submitted the text again since.
    private func isAnswered(_ request: Int) -> Bool {
        events.places(.submit).contains { events.counts($0) && events.saw($0, request) }
    }

    /// Whether the original of a translation was withdrawn without the translation's release knowing of it.
    func isOriginalWithdrawn(since edition: ReleasedEdition) -> Bool {
        guard let original = subject.original else { return false }
        let own = history.events.indices.filter { history.events[$0].variant == original.text.language }
        let withdrawals = Withdrawals(history, of: original.text.language)
        let rendered = Set((judge.wordings.approvals(of: edition.place) ?? []).compactMap { events[$0].act.original })
        return own.contains { place in
            guard history.events[place].act.word == .withdraw, !events.saw(edition.place, place) else { return false }
            return history.events[place].act.narrowed == nil
                || withdrawals.releases.contains {
                    rendered.contains(history.events[$0].digest) && withdrawals.takesDown(place, $0)
                }
        }
    }

    /// The moment of the newest event that speaks of the wording, or of any where none does.
    var since: Moment? {
        let own = events.places(of: subject.digest).filter { events[$0].act.word != .comment }
        let places = own.isEmpty ? events.stops + events.places(.release) : own
        return places.map { events[$0].time }.max()
    }
}

extension Need {
    fileprivate var isStop: Bool { if case .answerToStop = self { true } else { false } }
}
