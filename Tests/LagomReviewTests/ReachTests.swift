// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomReview

struct ReachTests {
    @Test func whatHasBeenSeenIsAllThatLeadsThere() {
        for seed in UInt64(0)..<40 {
            let story = RandomStory(seed: seed, length: 80, clones: 4)
            let files = story.events.map { EventFile(name: $0.id.name + ".json", bytes: $0.file) }
            let history = ReviewHistory(of: "halsont", files, now: RandomStory.now)
            let plain = PlainReading(history.events)
            for later in history.events.indices {
                for earlier in history.events.indices {
                    let saw = plain.saw(history.events[later], history.events[earlier])
                    #expect(history.reach.saw(later, earlier) == saw, "seed \(seed), \(later), \(earlier)")
                }
            }
        }
    }

    @Test func theLatestAreThoseThatNobodyElseHasSeen() {
        // 0 was seen by 1 and 2, which do not know of each other; 3 has seen 2.
        let reach = Reach([[], [0], [0], [2]])
        #expect(reach.latest(of: [0, 1, 2]) == [2, 1])
        #expect(reach.latest(of: [0, 1, 2, 3]) == [3, 1])
        #expect(reach.latest(of: []) == [])
    }
}
