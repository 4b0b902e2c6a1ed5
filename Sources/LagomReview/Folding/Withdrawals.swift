// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The releases of a variant and what took them down, by their places in the history, in rising order.
struct Withdrawals {
    private let history: ReviewHistory
    let releases: [Int]
    private let places: [Int]

    init(_ history: ReviewHistory, of language: LanguageTag) {
        self.history = history
        let own = history.events.indices.filter { history.events[$0].variant == language }
        releases = own.filter { history.events[$0].act.word == .release }
        places = own.filter { history.events[$0].act.word == .withdraw }
    }

    /// How a release was withdrawn: when it first was, with every correction given before a later release.
    subscript(release: Int) -> WithdrawnEdition? {
        end(of: release).map { history.withdrawn(by: $0.first, told: $0.own) }
    }

    /// The withdrawal that took a release down, and those that are about it.
    func end(of release: Int) -> (first: Int, own: [Int])? {
        let seen = places.filter { takesDown($0, release) }
        guard let first = history.earliest(seen) else { return nil }
        let later = releases.filter { history.reach.saw($0, first) }
        let own = seen.filter { place in
            // Which edition it is about it says, or it is about the last.
            history.events[place].act.narrowed.map { $0 == history.events[release].act.released }
                ?? !later.contains { history.reach.saw(place, $0) }
        }
        return (first, own)
    }

    /// Whether a withdrawal takes a release down: it has seen it, and is about all, or about it or a later one; or it
    /// names it where the release was lost.
    func takesDown(_ withdrawal: Int, _ release: Int) -> Bool {
        let (events, reach) = (history.events, history.reach)
        let narrowed = events[withdrawal].act.narrowed
        guard reach.saw(withdrawal, release) else {
            return narrowed != nil && narrowed == events[release].act.released && !reach.saw(release, withdrawal)
        }
        guard let narrowed else { return true }
        return releases.contains { place in
            events[place].act.released == narrowed && (place == release || reach.saw(place, release))
        }
    }
}
