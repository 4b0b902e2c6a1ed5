// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

/// Held over histories that seeds make: what no path of events, merges and clocks may do.
struct HistoryPropertyTests {
    static let seeds: Range<UInt64> = 0..<400
    private let day = Day("2026-11-23")!

    private func history(_ events: some Sequence<ReviewEvent>) -> ReviewHistory {
        let files = events.map { EventFile(name: $0.id.name + ".json", bytes: $0.file) }
        return ReviewHistory(of: "halsont", files, now: RandomStory.now)
    }

    private func clearance(_ word: String, _ history: ReviewHistory, _ findings: ReviewFinding...) -> Clearance? {
        try? Gate.clearForRelease(Story.subject(word, findings: findings), in: history, by: Story.panel, on: day)
    }

    private func edition(_ word: String, _ history: ReviewHistory, _ findings: ReviewFinding...) -> Clearance? {
        try? Gate.clearEdition(Story.subject(word, findings: findings), in: history, by: Story.panel, on: day)
    }

    @Test func nothingGoesOutThatLacksAnApprovalOfItsExactWording() throws {
        var (released, cleared) = (0, 0)
        for seed in Self.seeds {
            let history = history(RandomStory(seed: seed).events)
            let plain = PlainReading(history.events)
            for word in ["a", "b"] {
                if clearance(word, history) != nil {
                    cleared += 1
                    #expect(plain.mayBeOut(Story.digest(word), by: nil), "seed \(seed), \(word), anew")
                }
                if let edition = edition(word, history)?.edition {
                    released += 1
                    let release = try #require(history.events.first { $0.id == edition.event })
                    #expect(plain.mayBeOut(Story.digest(word), by: release), "seed \(seed), \(word), edition")
                    #expect(release.digest == Story.digest(word))
                    let withdrawals = history.events.filter { $0.act.word == .withdraw }
                    #expect(withdrawals.allSatisfy { plain.leaves($0, release) }, "seed \(seed), \(word), withdrawn")
                }
            }
        }
        // A property that is never put to the test holds nothing.
        #expect(cleared > 20 && released > 10, "\(cleared) cleared, \(released) released")
    }

    @Test func noFindingPassesThatAStopBroughtBack() throws {
        var (cleared, out, held) = (0, 0, 0)
        for seed in Self.seeds {
            let history = history(RandomStory(seed: seed).events)
            let plain = PlainReading(history.events)
            for (word, finding) in ["a", "b"].flatMap({ word in RandomStory.findings.map { (word, $0) } }) {
                if clearance(word, history, finding) != nil {
                    cleared += 1
                    #expect(plain.mayPass(finding, on: Story.digest(word), in: nil), "seed \(seed), \(word), anew")
                } else if clearance(word, history) != nil {
                    held += 1
                }
                guard let edition = edition(word, history, finding)?.edition else { continue }
                out += 1
                let release = try #require(history.events.first { $0.id == edition.event })
                #expect(
                    plain.mayPass(finding, on: Story.digest(word), in: release), "seed \(seed), \(word), edition")
            }
        }
        #expect(cleared > 10 && out > 3 && held > 10, "\(cleared) cleared, \(out) out, \(held) held back")
    }

    @Test func removingAGuardEndsTheWaiverThatLeanedOnIt() {
        var (ended, waived) = (0, 0)
        for seed in Self.seeds {
            let history = history(RandomStory(seed: seed).events)
            let plain = PlainReading(history.events)
            for word in ["a", "b"] {
                let leaning = RandomStory.guarded.filter { clearance(word, history, $0) != nil }
                guard !leaning.isEmpty else { continue }
                if clearance(word, history, RandomStory.bare) == nil {
                    ended += 1
                } else {
                    waived += 1
                    #expect(plain.mayPass(RandomStory.bare, on: Story.digest(word), in: nil), "seed \(seed), \(word)")
                }
            }
        }
        #expect(ended > 10 && waived > 0, "\(ended) ended, \(waived) were waived without a guard too")
    }

    @Test func noReviewIsMovedPastAStop() throws {
        var moved = 0
        for seed in Self.seeds {
            let history = history(RandomStory(seed: seed).events)
            let plain = PlainReading(history.events)
            for edition in review("a", history).editions where edition.extendedTo != nil {
                moved += 1
                let release = try #require(history.events.first { $0.id == edition.event })
                #expect(plain.mayBeExtended(release), "seed \(seed)")
            }
        }
        #expect(moved > 5, "\(moved) reviews moved")
    }

    @Test func theOrderOfFilesChangesNothing() {
        for seed in Self.seeds.prefix(120) {
            var numbers = SeededNumbers(state: seed)
            let events = RandomStory(seed: seed).events
            let (one, other) = (history(events), history(events.shuffled(using: &numbers)))
            #expect(one.events == other.events && one.damage == other.damage)
            for word in ["a", "b"] {
                let (left, right) = (review(word, one), review(word, other))
                #expect(left.state == right.state && left.needs == right.needs && left.editions == right.editions)
            }
        }
    }

    @Test func mergingLosesNothingAndNoCautiousWord() {
        var stopped = 0
        for seed in Self.seeds {
            let story = RandomStory(seed: seed)
            let all = history(story.events)
            #expect(Set(all.events + unbelieved(story, all)) == Set(story.events))
            // One clone has all but what came after some event; the merge knows every stop that either knew.
            let part = PlainReading(story.events)
            guard let stop = story.events.last(where: \.act.isStop) else { continue }
            stopped += 1
            let without = story.events.filter { $0 != stop && !part.saw($0, stop) }
            let merged = history(without + [stop])
            for word in ["a", "b"] where edition(word, merged) != nil {
                #expect(edition(word, history(without)) != nil, "seed \(seed): a stop let out \(word)")
            }
            let meant = PlainReading(merged.events)
            for word in ["a", "b"] where meant.stops(Story.digest(word)).contains(stop) {
                #expect(clearance(word, merged) == nil, "seed \(seed): a stop cleared \(word)")
            }
        }
        #expect(stopped > 50, "\(stopped) stories with a stop")
    }

    @Test func anEditTakesEveryClearanceAway() {
        let seats: [(who: String, role: Role)] = [("cecilia", .clinical), ("eva", .language), ("fred", .patient)]
        var (held, cleared) = (0, 0)
        for seed in Self.seeds {
            var story = Story()
            story.events = RandomStory(seed: seed).events
            guard ["a", "b"].contains(where: { clearance($0, story.history) != nil }) else { continue }
            held += 1
            // The last minutes before now.
            story.second = 86_000
            story.submit("anna", "c")
            for missing in seats.indices {
                var edited = story
                for seat in seats.indices where seat != missing {
                    edited.approve(seats[seat].who, seats[seat].role, "c")
                }
                edited.release("c")
                let history = edited.history
                #expect(clearance("c", history) == nil && edition("c", history) == nil, "seed \(seed)")
            }
            story.approveAll("c")
            cleared += clearance("c", story.history) == nil ? 0 : 1
        }
        #expect(held > 20 && cleared > 20, "\(held) stories with something cleared, \(cleared) of them anew")
    }

    @Test func theDayAloneReleasesNothing() {
        for seed in Self.seeds.prefix(120) {
            let history = history(RandomStory(seed: seed).events)
            for word in ["a", "b"] where edition(word, history) == nil {
                let later = Day("2029-11-22")!
                let subject = Story.subject(word)
                #expect((try? Gate.clearEdition(subject, in: history, by: Story.panel, on: later)) == nil)
            }
        }
    }

    @Test func noEventNoMergeAndNoChangeOfReviewersMakesAReplacedWordingCurrentAgain() throws {
        var beginning = Story()
        for word in ["a", "b"] {
            beginning.submit("anna", word)
            beginning.approveAll(word)
            beginning.release(word)
        }
        let (replaced, newer) = (beginning.events[4].id, beginning.events[9].id)
        var (fell, stood) = (0, 0)
        for seed in Self.seeds.prefix(150) {
            var numbers = SeededNumbers(state: seed)
            let events = RandomStory(seed: seed, length: 12, after: beginning.events).events
            for count in beginning.events.count...events.count {
                let people = Story.reviewers.filter { _ in numbers.next() % 20 != 0 }
                let panel = ReviewPanel(reviewers: people, rules: .standard, isDemonstration: false)
                let history = history(events.prefix(count))
                let review = VariantReview(Story.subject(), in: history, by: panel, on: day)
                #expect(review.current?.event != replaced, "seed \(seed), \(count) events")
                fell += review.current == nil && !review.unsettled.isEmpty ? 1 : 0
                stood += review.current?.event == newer ? 1 : 0
            }
        }
        #expect(fell > 200 && stood > 200, "\(fell) came down, \(stood) stood")
    }

    private func review(_ word: String, _ history: ReviewHistory) -> VariantReview {
        VariantReview(Story.subject(word), in: history, by: Story.panel, on: day)
    }

    private func unbelieved(_ story: RandomStory, _ history: ReviewHistory) -> [ReviewEvent] {
        story.events.filter { event in
            history.damage.contains { $0.file == event.id.name + ".json" } && !history.events.contains(event)
        }
    }
}
