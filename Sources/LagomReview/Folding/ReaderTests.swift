// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What tests with readers say of a variant's wordings.
struct ReaderTests {
    private let events: VariantEvents
    /// The places of tests in which somebody would wait, whoever recorded them.
    private let alarming: [Int]
    /// The places of tests in which nobody would, recorded by those who may.
    private let reassuring: [Int]

    init(_ events: VariantEvents, calmSigns: Set<String>) {
        self.events = events
        let tests = events.places(.test).compactMap { place -> (place: Int, alarms: Bool)? in
            guard case .test(let test) = events[place].act else { return nil }
            return (place, test.wouldWait(calmSigns: calmSigns))
        }
        alarming = tests.filter(\.alarms).map(\.place)
        reassuring = tests.filter { !$0.alarms && events.counts($0.place) }.map(\.place)
    }

    /// Whether readers were asked about a wording.
    func isTested(_ digest: WordingDigest) -> Bool {
        (alarming + reassuring).contains { events[$0].digest == digest && events.counts($0) }
    }

    /// What a wording still needs: to be rewritten where readers would wait; to be tested where it is the rewriting.
    func needs(of digest: WordingDigest) -> [Need] {
        if alarming.contains(where: { events[$0].digest == digest }) { return [.readersWouldWait] }
        if reassuring.contains(where: { events[$0].digest == digest }) { return [] }
        return alarming.contains { isRewritten($0, as: digest) && !isSettled($0) } ? [.newReaderTest] : []
    }

    /// Whether a wording was first submitted after a test of another.
    private func isRewritten(_ test: Int, as digest: WordingDigest) -> Bool {
        let submissions = events.places(of: digest).filter { events[$0].act.word == .submit }
        return submissions.allSatisfy { events.saw($0, test) }
    }

    /// Whether a later test of another wording went well.
    private func isSettled(_ test: Int) -> Bool {
        reassuring.contains { events.saw($0, test) && events[$0].digest != events[test].digest }
    }
}

extension ReaderTest {
    /// Whether somebody would seek care later for a sign of alarm, as is feared of all whom no calm sign accounts for.
    fileprivate func wouldWait(calmSigns: Set<String>) -> Bool {
        let calm = laterBySign.filter { calmSigns.contains($0.key) }
        return laterBySign.contains { $0.value > 0 && calm[$0.key] == nil } || later > calm.values.reduce(0, +)
    }
}
