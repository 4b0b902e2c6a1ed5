// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// The day as somebody is told it, held against what a campaign has recorded.
struct CampaignClock {
    /// The name of what it finds.
    static let rule = "clock-behind"

    /// The day, given a time zone.
    let today: @Sendable (_ timeZone: String) -> Day

    /// That the clock is slow: on a day before the last release, every text would seem to be to come, or lost.
    ///
    /// Events are dated in universal time, whose day may be ahead of the campaign's.
    func findings(_ last: ReviewEvent?, in campaign: Campaign) -> [Finding] {
        let now = max(today(campaign.settings.timeZone), today("UTC"))
        guard let last, last.time.day > now else { return [] }
        let path = EventStore.folder(of: Identifier(last.message)) + "/\(last.id).json"
        return [
            Finding(
                Self.rule, at: SourcePlace(path: path),
                message: Wording(
                    sv: "\(last.message)/\(last.variant) publicerades \(last.time.day), men i dag sägs vara \(now).",
                    en: "\(last.message)/\(last.variant) was released on \(last.time.day), but today is said to be "
                        + "\(now)."),
                remedy: Wording(
                    sv: "Ställ datorns klocka, eller utelämna --now. Är händelsens dag fel: se lagom review verify.",
                    en: "Set the computer's clock, or leave out --now. If the event's day is wrong: see lagom review "
                        + "verify."))
        ]
    }
}
