// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

/// What must be so wherever the gate says yes, read off the events in the plainest way: no passes, no cleverness.
struct PlainReading {
    let events: [ReviewEvent]
    private let seen: [EventID: Set<EventID>]

    init(_ events: [ReviewEvent]) {
        self.events = events
        let byID = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0) })
        var seen: [EventID: Set<EventID>] = [:]
        for event in events {
            var found: Set<EventID> = []
            var waiting = event.after.map(\.id)
            while let id = waiting.popLast() {
                if found.insert(id).inserted { waiting += byID[id]?.after.map(\.id) ?? [] }
            }
            seen[event.id] = found
        }
        self.seen = seen
    }

    func saw(_ later: ReviewEvent, _ earlier: ReviewEvent) -> Bool { seen[later.id]?.contains(earlier.id) ?? false }

    /// The events that could know nothing of a release, or that it has seen; all where there is none.
    private func heeded(_ release: ReviewEvent?) -> [ReviewEvent] {
        guard let release else { return events }
        return events.filter { $0 != release && !saw($0, release) }
    }

    /// Whether a wording may be out: by whom, and after what.
    func mayBeOut(_ digest: WordingDigest, by release: ReviewEvent?) -> Bool {
        let heard = release.map { release in events.filter { saw(release, $0) } } ?? events
        let stops = Set(stops(digest)).intersection(heeded(release))
        let fresh = heard.filter { event in
            event.digest == digest && !event.isDemonstration && holds(event) && stops.allSatisfy { saw(event, $0) }
        }
        let submissions = fresh.filter { $0.act.word == .submit }
        let words = fresh.filter { event in submissions.contains { saw(event, $0) } }
        let yes = words.filter(isYes)
        let authors = authors(digest, heard)
        let skipsPatient = words.contains { if case .skip(.patient) = $0.act { true } else { false } }
        let skipsLanguage = words.contains { if case .skip(.language) = $0.act { true } else { false } }
        func people(_ role: Role) -> [String] {
            Set(yes.filter { $0.role == role && !authors.contains($0.who) }.map(\.who.name)).sorted()
        }
        return people(.clinical).contains { clinician in
            (skipsLanguage ? ["-"] : people(.language)).contains { linguist in
                (skipsPatient ? ["+"] : people(.patient)).contains { patient in
                    Set([clinician, linguist, patient]).count == 3
                }
            }
        }
    }

    /// Whether a withdrawal leaves a release alone: the release knew of it, or it is of another that did not know it.
    func leaves(_ withdrawal: ReviewEvent, _ release: ReviewEvent) -> Bool {
        saw(release, withdrawal) || editions(of: withdrawal).map { !$0.contains(release) } ?? false
    }

    /// The releases that a withdrawal is about which names an edition: those of it, and those before them.
    private func editions(of withdrawal: ReviewEvent) -> [ReviewEvent]? {
        guard case .withdraw(let act) = withdrawal.act, let number = act.edition else { return nil }
        let seen = events.filter { $0.act.word == .release && saw(withdrawal, $0) }
        let meant = events.filter { if case .release(let one) = $0.act { one.edition == number } else { false } }
        return seen.filter { one in meant.contains { $0 == one || saw($0, one) } }
    }

    /// The events that stop a wording.
    func stops(_ digest: WordingDigest) -> [ReviewEvent] {
        events.filter { stop in
            stop.act.isStop && editions(of: stop).map { $0.contains { $0.digest == digest } } ?? true
        }
    }

    /// Whether a finding may pass: a clinician waived it, knowing of every stop, or of those that an edition knew of.
    func mayPass(_ finding: ReviewFinding, on digest: WordingDigest, in edition: ReviewEvent?) -> Bool {
        let stops = stops(digest).filter { stop in edition.map { saw($0, stop) } ?? true }
        return events.contains { event in
            guard case .waive(let waived, _) = event.act, waived == finding.fingerprint else { return false }
            return holds(event) && !event.isDemonstration && stops.allSatisfy { saw(event, $0) }
        }
    }

    /// Whether a release's review may have been moved: a clinician did, for this wording, and no stop came between.
    func mayBeExtended(_ release: ReviewEvent) -> Bool {
        events.contains { event in
            guard case .extend = event.act, event.digest == release.digest, holds(event) else { return false }
            let stops = stops(release.digest).filter { saw($0, event) && saw(release, $0) }
            return saw(event, release) || saw(release, event) && stops.isEmpty
        }
    }

    /// Those who submitted this very wording and nothing has been released since: the least that may not approve.
    private func authors(_ digest: WordingDigest, _ heard: [ReviewEvent]) -> Set<Identifier<Reviewer>> {
        let releases = heard.filter { $0.act.word == .release }
        let open = heard.filter { event in
            event.act.word == .submit && event.digest == digest && !releases.contains { saw($0, event) }
        }
        return Set(open.map(\.who))
    }

    private func holds(_ event: ReviewEvent) -> Bool {
        Story.reviewers.contains { $0.id == event.who && $0.roles.contains(event.role) }
    }

    private func isYes(_ event: ReviewEvent) -> Bool {
        if case .approve(let answers, _) = event.act { answers == Story.yes } else { false }
    }
}
