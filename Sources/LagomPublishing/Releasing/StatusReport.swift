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
        public let state: State
        public let needs: [Need]
        public let since: Moment?
        /// The edition that readers have.
        public let edition: EditionNumber?
        /// Why its text is not shown all the same; nil where it is, or where nothing is out.
        public let down: Wording?
        /// The day on which what is out must be reviewed; nil where nothing is out.
        public let reviewBy: Day?
        public let freshness: Freshness
    }

    /// A waiver that somebody leans on.
    public struct Waiver: Sendable {
        public let message: String
        public let language: LanguageTag
        public let rule: String
        public let who: String
        public let until: Day
        public let why: String
    }

    public let lines: [Line]
    public let waivers: [Waiver]
    /// The languages that each message lacks, by the message's id.
    public let gaps: [(message: String, languages: [LanguageTag])]
    public let today: Day
}

extension ReviewDesk {
    /// The state of every text, in the messages' order.
    public func status() async throws -> StatusReport {
        let chunks = try await ParallelChunks.map(reviewed, size: 4) { chunk in chunk.map { messageCase($0) } }
        let cases = Array(chunks.joined())
        let languages = campaign.settings.languages
        let gaps = cases.map { whole in
            (message: whole.id.name, languages: languages.filter { whole[$0] == nil })
        }
        return StatusReport(
            lines: cases.flatMap(lines), waivers: cases.flatMap(waivers), gaps: gaps.filter { !$0.languages.isEmpty },
            today: today)
    }

    private func lines(_ whole: MessageCase) -> [StatusReport.Line] {
        let isOut = whole.variants.contains { $0.review.current != nil }
        let planned = isOut ? EditionPlanner(desk: self).plan(whole.id, whole.history) : []
        return whole.variants.map { one in
            let day = one.review.current.flatMap { reviewDay(of: $0, whole.id, one.language) }
            let down = one.review.current == nil ? nil : planned.down(one.language)
            let isReleased = one.review.state == .released
            return StatusReport.Line(
                message: whole.id.name, language: one.language,
                state: isReleased && down != nil ? .underReviewAgain : one.review.state,
                needs: isReleased ? [] : one.review.needs, since: one.review.since,
                edition: one.review.current?.number, down: down, reviewBy: day,
                freshness: Freshness(reviewBy: day, on: today, panel.rules))
        }
    }

    /// The day on which an edition must be reviewed: what was kept says it, or a clinician has moved it.
    func reviewDay(of edition: ReleasedEdition, _ message: Identifier<Message>, _ language: LanguageTag) -> Day {
        let path = KeptEdition.folder(message, edition.number) + "/\(language).md"
        let file = project.read(path).file
        return edition.reviewDay(file.flatMap { FrontMatter.read($0).frontMatter?.reviewBy?.value })
    }

    private func waivers(_ whole: MessageCase) -> [StatusReport.Waiver] {
        whole.variants.flatMap { one in
            one.review.waivers.map { waiver in
                StatusReport.Waiver(
                    message: whole.id.name, language: one.language, rule: waiver.finding.rule,
                    who: waiver.event.who.name, until: waiver.until, why: waiver.event.why)
            }
        }
    }
}

extension [PlannedVariant] {
    /// Why nothing of a text is shown; nil where it is.
    fileprivate func down(_ language: LanguageTag) -> Wording? {
        guard let one = first(where: { $0.language == language }) else { return EventFault.editionMissing.wording }
        guard one.isDown else { return nil }
        return one.printRefusal?.wordings.first ?? EventFault.editionAltered.wording
    }
}
