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
        let chunks = try await ParallelChunks.map(reviewed, size: 4) { chunk in chunk.map { messageCase($0) } }
        let cases = Array(chunks.joined())
        let planner = EditionPlanner(desk: self)
        let texts = cases.map { whole in
            (whole, planner.plan(whole.id, whole.history), planner.coming(whole.id, whole.history))
        }
        let languages = campaign.settings.languages
        let gaps = texts.map { whole, planned, coming in
            let missing = languages.filter { language in
                whole[language] == nil && !planned.contains { $0.language == language }
                    && !coming.contains { $0.subject.language == language }
            }
            return (message: whole.id.name, languages: missing)
        }
        return StatusReport(
            lines: texts.flatMap { whole, planned, coming in
                languages.compactMap { line($0, of: whole, planned, coming) }
            },
            waivers: cases.flatMap(waivers), gaps: gaps.filter { !$0.languages.isEmpty },
            ahead: cases.flatMap { events.problems(in: $0.history) }.filter(\.fault.isAhead), today: today)
    }

    /// What is said of a text: of its draft, and of what readers have of it, whatever has become of the draft.
    private func line(
        _ language: LanguageTag, of whole: MessageCase, _ planned: [PlannedVariant], _ coming: [VariantReview]
    ) -> StatusReport.Line? {
        let (draft, out) = (whole[language]?.review, planned.first { $0.language == language })
        let kept = out.flatMap { $0.digest == draft?.subject.digest || draft == nil ? $0.review : nil }
        let next = coming.first { $0.subject.language == language }
        guard let review = kept ?? draft ?? next else { return nil }
        let isOut = out?.edition != nil && out?.isWithdrawn == false
        let down = review.state == .withdrawn ? nil : out?.down ?? (out == nil ? whole.lost(language, on: today) : nil)
        let isReleased = review.state == .released
        let reviewBy = isOut ? out?.reviewBy : nil
        return StatusReport.Line(
            message: whole.id.name, language: language,
            state: isReleased && down != nil ? .underReviewAgain : review.state,
            needs: isReleased ? [] : draft?.needs ?? [], since: review.since,
            edition: isOut ? out?.number : draft?.current?.number, down: down, scheduled: next?.scheduled,
            reviewBy: reviewBy,
            freshness: Freshness(reviewBy: reviewBy, on: today, panel.rules))
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

extension PlannedVariant {
    /// Why nothing of a text is shown; nil where it is.
    fileprivate var down: Wording? {
        isDown ? printRefusal?.wordings.first ?? EventFault.editionAltered.wording : nil
    }
}

extension MessageCase {
    /// That nothing is left of what was released of a text; nil where nothing is out.
    fileprivate func lost(_ language: LanguageTag, on today: Day) -> Wording? {
        let isOut = history.releases(of: language).contains { $0.day <= today && $0.withdrawn == nil }
        return isOut ? EventFault.editionMissing.wording : nil
    }
}
