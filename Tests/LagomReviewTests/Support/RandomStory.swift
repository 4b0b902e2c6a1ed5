// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

/// Numbers that follow from a seed (SplitMix64), so that a failing history can be told again.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A history of a message that people on some clones write without order, seeing what their clone has, with wrong clocks.
struct RandomStory {
    private(set) var events: [ReviewEvent] = []
    private var clones: [[ReviewEvent]]
    private var numbers: SeededNumbers
    private let start: Moment
    /// What is waived, where anything is: one finding as it stands beside either of two guards.
    static let guarded = ["Ring 1177 om du blir sämre.", "Sök vård om det inte går över."].map(finding)
    /// The same where its guard was removed.
    static let bare = finding(beside: "")
    static let findings = guarded + [bare]

    private static func finding(beside guarding: String) -> ReviewFinding {
        ReviewFinding(
            rule: "r", family: "burden-guilt", severity: .block,
            fingerprint: Digest(of: "Du kan vänta. \(guarding)".utf8), isWaivable: true)
    }

    static let now = Moment("2026-11-23T08:00:00Z")!

    /// - Parameter beginning: what was said before; of it the first clone has all, and the others have a part.
    init(seed: UInt64, length: Int = 24, clones count: Int = 2, after beginning: [ReviewEvent] = []) {
        var drawn = SeededNumbers(state: seed)
        start = beginning.last.map { Moment(seconds: $0.id.time.seconds + 3600) } ?? Moment("2026-11-20T08:00:00Z")!
        clones = (0..<count).map { clone in
            clone == 0 || beginning.isEmpty
                ? beginning : Array(beginning.prefix(Int.random(in: 1...beginning.count, using: &drawn)))
        }
        events = beginning
        numbers = drawn
        for step in 0..<length {
            let clone = Int.random(in: 0..<count, using: &numbers)
            if Int.random(in: 0..<5, using: &numbers) == 0 {
                let other = Int.random(in: 0..<count, using: &numbers)
                let merged = Set(clones[clone] + clones[other])
                clones[clone] = merged.sorted { $0.id < $1.id }
            } else {
                let event = event(step, seeing: clones[clone])
                clones[clone].append(event)
                events.append(event)
            }
        }
    }

    private mutating func event(_ step: Int, seeing seen: [ReviewEvent]) -> ReviewEvent {
        let named = Set(seen.flatMap { $0.after.map(\.id) })
        let heads = seen.filter { !named.contains($0.id) }.map(\.seen)
        let reviewer = Story.reviewers.randomElement(using: &numbers)!
        let word = ["a", "a", "a", "b"].randomElement(using: &numbers)!
        let (role, act) = numbers.next() % 8 == 0 ? deed(word, any: 0..<20) : deed(word, any: Self.way[step % 5])
        // Now and then somebody claims a role that they do not hold.
        let who = reviewer.roles.contains(role) || numbers.next() % 8 == 0 ? reviewer : holder(of: role)
        // Clocks go wrong by hours, now and then by days.
        let wrong = numbers.next() % 12 == 0 ? Int.random(in: -100_000...400_000, using: &numbers) : 0
        let time = Moment(seconds: start.seconds + step * 3600 + wrong)
        let random = Array(Digest(of: "\(step) \(numbers.next())".utf8).bytes)
        return ReviewEvent(
            id: EventID(time, random: random), who: who.id, role: role, message: "halsont", variant: Story.sv,
            digest: Story.digest(word), act: act, why: "Ett skäl med fler än fyra ord i sig.", after: heads,
            isDemonstration: numbers.next() % 30 == 0)
    }

    private mutating func holder(of role: Role) -> Reviewer {
        Story.reviewers.filter { $0.roles.contains(role) }.randomElement(using: &numbers)!
    }

    /// The way that a text should go, so that histories come near to a release often enough.
    private static let way = [0..<4, 4..<8, 8..<11, 11..<14, 17..<20]

    private mutating func deed(_ word: String, any range: Range<Int>) -> (Role, Act) {
        var answers = Story.yes
        if numbers.next() % 10 == 0 { answers[.wouldWait] = true }
        let number = EditionNumber(message: "halsont", language: Story.sv, digest: Story.digest(word))
        switch Int.random(in: range, using: &numbers) {
        case 0...2: return (.author, .submit(editors: [], original: nil))
        case 3:
            let waived = Self.findings[Int(numbers.state % UInt64(Self.findings.count))]
            return (.clinical, .waive(finding: waived.fingerprint, until: Day("2027-01-01")!))
        case 4...7: return (.clinical, .approve(answers: answers, original: nil))
        case 8...10: return (.language, .approve(answers: answers, original: nil))
        case 11...13: return (.patient, .approve(answers: answers, original: nil))
        case 14: return (.editor, .skip([.patient, .language, .clinical].randomElement(using: &numbers)!))
        case 15: return (.clinical, .requestChanges(nil))
        case 16:
            let isNarrow = Bool.random(using: &numbers)
            return (.editor, .withdraw(Withdrawal(correction: nil, edition: isNarrow ? number : nil)))
        case 17: return (.clinical, .extend(until: Day("2028-01-01")!))
        default: return (.editor, .release(Release(edition: number)))
        }
    }
}
