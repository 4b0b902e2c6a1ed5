// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The editions of a variant: its proper releases, and what was said of them since.
struct EditionShelf {
    /// In the history's order.
    let editions: [ReleasedEdition]
    private let events: VariantEvents

    init(_ judge: WordingJudge) {
        let events = judge.events
        self.events = events
        editions = judge.releases.compactMap { place in
            guard case .release(let release) = events[place].act else { return nil }
            let event = events[place]
            return ReleasedEdition(
                place: place, event: event.id, release: release, digest: event.digest,
                day: max(release.from ?? event.time.day, event.time.day),
                approvals: events.approvals(judge.approvals(of: place) ?? []),
                extendedTo: Self.extended(place, events),
                withdrawn: events.withdrawals[place])
        }
    }

    /// Of the editions that stand and whose day is meant, and that no other one of them has seen, the one with the
    /// greatest id.
    func newest(_ isMeant: (Day) -> Bool) -> ReleasedEdition? {
        let live = editions.filter { $0.withdrawn == nil && isMeant($0.day) }
        let latest = Set(events.history.reach.latest(of: live.map(\.place)))
        return live.filter { latest.contains($0.place) }.max { $0.event < $1.event }
    }

    /// What `extend` moved the review of a release to, or of the same wording before it, if nothing stopped that since.
    private static func extended(_ release: Int, _ events: VariantEvents) -> Day? {
        let places = events.places(.extend).filter { place in
            let isKept =
                events.saw(release, place)
                && !events.stops(of: events[release].digest).contains {
                    events.saw($0, place) && events.saw(release, $0)
                }
            return events[place].digest == events[release].digest && events.counts(place)
                && (isKept || events.saw(place, release))
        }
        return places.compactMap { place -> Day? in
            guard case .extend(let until) = events[place].act else { return nil }
            return until <= events[place].time.day.adding(days: ReviewRules.longestExtension) ? until : nil
        }.max()
    }
}

extension VariantEvents {
    /// What is told of approvals, in the order of roles and days.
    func approvals(_ places: [Int]) -> [ReleasedEdition.Approval] {
        places.map { .init(role: self[$0].role, day: self[$0].time.day) }.sorted {
            ($0.role, $0.day) < ($1.role, $1.day)
        }
    }
}

extension ReviewRules {
    /// Days by which one clinical word may move a review at most.
    public static let longestExtension = 365 * 3
}
