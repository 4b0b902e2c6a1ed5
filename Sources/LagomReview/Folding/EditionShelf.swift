// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The editions of a variant: its proper releases, and what was said of them since.
struct EditionShelf {
    /// In the history's order.
    let editions: [ReleasedEdition]
    /// The places of all releases that replace what they have seen, proper or not, with their first days.
    private let told: [(place: Int, day: Day)]
    private let events: VariantEvents

    init(_ judge: WordingJudge) {
        let events = judge.events
        self.events = events
        told = events.replacing
        editions = judge.releases.compactMap { place in
            guard case .release(let release) = events[place].act else { return nil }
            let event = events[place]
            return ReleasedEdition(
                place: place, event: event.id, release: release, digest: event.digest, day: release.day(of: event),
                approvals: events.approvals(judge.approvals(of: place) ?? []), skipped: judge.skipped(for: place),
                extendedTo: Self.extended(place, events),
                withdrawn: events.withdrawals[place])
        }
    }

    /// The edition that is out on a day: it has seen every other wording that was ever out by then.
    ///
    /// So what a release has replaced stays replaced, whatever becomes of the newer; and of two that had not seen each
    /// other neither is out until somebody has seen both.
    func current(on day: Day) -> ReleasedEdition? {
        let out = told.filter { $0.day <= day }
        return editions.last { $0.withdrawn == nil && $0.day <= day && isLast($0, of: out) }
    }

    /// The edition that is to be out from a later day.
    func scheduled(after day: Day) -> ReleasedEdition? {
        editions.last { $0.withdrawn == nil && $0.day > day && isLast($0, of: told) }
    }

    /// The places of the last releases, where none of them is out on a day though somebody has withdrawn not all.
    func unsettled(on day: Day) -> [Int] {
        guard current(on: day) == nil else { return [] }
        let last = events.history.reach.latest(of: told.filter { $0.day <= day }.map(\.place))
        return last.allSatisfy { events.withdrawals[$0] != nil } ? [] : last
    }

    private func isLast(_ edition: ReleasedEdition, of releases: [(place: Int, day: Day)]) -> Bool {
        releases.allSatisfy { events[$0.place].digest == edition.digest || events.saw(edition.place, $0.place) }
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
        let days = places.reduce(into: [Int: Day]()) { days, place in
            guard case .extend(let until) = events[place].act else { return }
            let isTooLong = until > events[place].time.day.adding(days: ReviewRules.longestExtension)
            if !isTooLong { days[place] = until }
        }
        // The last one counts; of several that had not seen each other, the nearest day.
        return events.history.reach.latest(of: days.keys.sorted()).compactMap { days[$0] }.min()
    }
}

extension VariantEvents {
    /// The releases that replace what they have seen, with their first days: who counts today, and what was merged since,
    /// must not bring back what they replaced.
    ///
    /// Not so a release that had seen no approval of its wording, for no file alone may darken the site, nor one that was
    /// called off before its day.
    fileprivate var replacing: [(place: Int, day: Day)] {
        places(.release).compactMap { place in
            guard case .release(let release) = self[place].act, !isCalledOffInTime(place),
                history.sawApproval(place, among: places(of: self[place].digest))
            else { return nil }
            return (place, release.day(of: self[place]))
        }
    }

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
