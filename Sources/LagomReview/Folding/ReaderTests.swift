// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What tests with readers say of a variant's wordings.
struct ReaderTests {
    private let events: VariantEvents
    /// The places of tests in which somebody would wait, whoever recorded them.
    private let alarming: [Int]
    /// The places of tests in which nobody would, recorded by those who may.
    private let reassuring: [Int]
    private let editions: [ReleasedEdition]
    /// Who has had a hand in a wording, as its edition was released.
    private let authors: (ReleasedEdition) -> Set<Identifier<Reviewer>>

    init(
        _ events: VariantEvents, calmSigns: Set<String>, editions: [ReleasedEdition],
        authors: @escaping (ReleasedEdition) -> Set<Identifier<Reviewer>>
    ) {
        self.events = events
        self.editions = editions
        self.authors = authors
        let tests = events.places(.test).compactMap { place -> (place: Int, alarms: Bool)? in
            guard case .test(let test) = events[place].act else { return nil }
            return (place, test.wouldWait(calmSigns: calmSigns))
        }
        alarming = tests.filter(\.alarms).map(\.place)
        reassuring = tests.filter { !$0.alarms && events.counts($0.place) }.map(\.place)
    }

    /// How many readers were asked about a wording, by others than its authors.
    func asked(_ digest: WordingDigest, authors: Set<Identifier<Reviewer>>) -> Int {
        (alarming + reassuring).filter { isTest($0, of: digest, authors) && events.counts($0) }.reduce(0) {
            sum, place in
            if case .test(let test) = events[place].act { sum + test.asked } else { sum }
        }
    }

    /// What a wording still needs: to be rewritten where readers would wait; after that, any wording to be tested.
    func needs(of digest: WordingDigest, authors: Set<Identifier<Reviewer>>) -> [Need] {
        if alarming.contains(where: { events[$0].digest == digest }) { return [.readersWouldWait] }
        if reassuring.contains(where: { isTest($0, of: digest, authors) }) { return [] }
        return alarming.contains { !wasOut(digest, before: $0) && !isSettled($0) } ? [.newReaderTest] : []
    }

    private func isTest(_ test: Int, of digest: WordingDigest, _ authors: Set<Identifier<Reviewer>>) -> Bool {
        events[test].digest == digest && !authors.contains(events[test].who)
    }

    /// Whether a wording was released without a test in sight.
    private func wasOut(_ digest: WordingDigest, before test: Int) -> Bool {
        editions.contains { $0.digest == digest && !events.saw($0.place, test) }
    }

    /// Whether a wording has been released since that was tested well.
    private func isSettled(_ test: Int) -> Bool {
        editions.contains { edition in
            let own = reassuring.filter { events[$0].digest == edition.digest && events.saw(edition.place, $0) }
            guard events.saw(edition.place, test), !own.isEmpty else { return false }
            return !authors(edition).isSuperset(of: own.map { events[$0].who })
        }
    }
}

extension ReaderTest {
    /// Whether somebody would seek care later for a sign of alarm, as is feared of all whom no calm sign accounts for.
    fileprivate func wouldWait(calmSigns: Set<String>) -> Bool {
        let calm = laterBySign.filter { calmSigns.contains($0.key) }
        return laterBySign.contains { $0.value > 0 && calm[$0.key] == nil } || later > calm.values.reduce(0, +)
    }
}
