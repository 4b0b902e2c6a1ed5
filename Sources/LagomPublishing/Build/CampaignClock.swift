// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// The day as somebody is told it, held against the days on which reviewers say that they spoke.
///
/// Whoever speaks has a clock. Where one person's is ahead of this computer's, theirs may be wrong: what they say waits
/// for its day, and all else goes on. Where two people's are, this computer's is slow: on a day before their releases
/// every text would seem to be to come, or lost.
struct CampaignClock {
    /// The day to go by: where the clock is slow, the last one that is known of.
    let day: Day
    /// That the clock is slow.
    let findings: [Finding]

    var isSlow: Bool { !findings.isEmpty }

    /// - Parameters:
    ///   - today: the day, given a time zone.
    ///   - messages: all that somebody may have spoken of.
    ///   - lastBuild: the day of the site that stands; nil where there is none.
    init(
        _ today: (_ timeZone: String) -> Day, in timeZone: String, _ events: EventStore,
        _ messages: [Identifier<Message>], lastBuild: Day?
    ) {
        // Events are dated in universal time, whose day may be ahead of the campaign's.
        let (here, now) = (today(timeZone), max(today(timeZone), today("UTC")))
        let ahead = messages.flatMap { events.events(of: $0) { $0.time.day > now } }
        let people = ahead.lastWords
        guard ahead.contains(where: { $0.act.word == .release }), people.count > 1 else {
            (day, findings) = (here, [])
            return
        }
        day = max(people[1].time.day, lastBuild ?? here)
        findings = [.slow(people[1], people[0], now)]
    }
}

extension [ReviewEvent] {
    /// The last that each person said by their own clock, the latest first.
    ///
    /// An event is dated no earlier than what it has seen: one of the same moment says nothing of its writer's clock.
    fileprivate var lastWords: [ReviewEvent] {
        let own = filter { event in event.after.allSatisfy { $0.id.time < event.time } }
        return Dictionary(grouping: own, by: \.who).values.compactMap { $0.max { $0.id < $1.id } }
            .sorted { $0.id > $1.id }
    }
}

extension Finding {
    fileprivate static func slow(_ one: ReviewEvent, _ other: ReviewEvent, _ now: Day) -> Finding {
        Finding(
            "clock-behind", at: SourcePlace(path: EventStore.path(of: one)),
            message: Wording(
                sv: "\(one.who) skrev \(one.time.day) och \(other.who) \(other.time.day), men i dag sägs vara \(now).",
                en: "\(one.who) spoke on \(one.time.day) and \(other.who) on \(other.time.day), but today is said to "
                    + "be \(now)."),
            remedy: Wording(
                sv: "Ställ datorns klocka, eller utelämna --now. Är det händelserna som har fel dag: se lagom review "
                    + "verify.",
                en: "Set the computer's clock, or leave out --now. If it is the events whose day is wrong: see lagom "
                    + "review verify."))
    }
}
