// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomReview
public import LagomText

/// Where every text of a campaign stands: messages by languages, what each waits for, what is due, what is missing.
public struct StatusReport: Sendable {
    /// One text.
    public struct Line: Sendable {
        public let message: String
        public let language: LanguageTag
        /// The language of what it translates; nil for an original.
        let original: LanguageTag?
        public let state: State
        /// What it waits for.
        public let demands: [Demand]
        /// How many readers were asked about the wording, by others than its authors.
        public let readersAsked: Int
        /// That somebody's word on it does not count, where it waits for something.
        public let unheard: Wording?
        public let since: Moment?
        /// The edition that readers have.
        public let edition: EditionNumber?
        /// Why its text is not shown all the same; nil where it is, or where nothing is out.
        public let down: Wording?
        /// What comes out on a day to come; nil where nothing does.
        public let scheduled: ReleasedEdition?
        /// The day on which what is out must be reviewed; nil where nothing is out.
        public let reviewBy: Day?
        public let freshness: Freshness
    }

    /// A waiver that somebody leans on.
    public struct Waiver: Sendable {
        public let message: String
        public let language: LanguageTag
        public let rule: String
        /// The words that it lets pass.
        public let words: String
        public let who: String
        public let until: Day
        public let why: String
    }

    public let lines: [Line]
    public let waivers: [Waiver]
    /// The languages that each message lacks, by the message's id.
    public let gaps: [(message: String, languages: [LanguageTag])]
    /// What waits for its day because a clock was fast.
    public let ahead: [EventProblem]
    public let today: Day
}

extension ReviewDesk {
    /// The state of every text, in the messages' order.
    public func status() async throws -> StatusReport {
        let messages = try await survey()
        let gaps = messages.map { one in
            let missing = campaign.settings.languages.filter { language in
                !one.lines.contains { $0.language == language }
            }
            return (message: one.whole.id.name, languages: missing)
        }
        return StatusReport(
            lines: messages.flatMap(\.lines), waivers: messages.flatMap { waivers($0.whole) },
            gaps: gaps.filter { !$0.languages.isEmpty },
            ahead: messages.flatMap { events.problems(in: $0.whole.history) }.filter(\.fault.isAhead), today: today)
    }

    private func waivers(_ whole: MessageCase) -> [StatusReport.Waiver] {
        whole.variants.flatMap { one in
            one.review.waivers.map { waiver in
                StatusReport.Waiver(
                    message: whole.id.name, language: one.language, rule: waiver.finding.rule,
                    words: one.remark(waiver.finding.fingerprint)?.quote ?? "", who: waiver.event.who.name,
                    until: waiver.until, why: waiver.event.why)
            }
        }
    }
}
