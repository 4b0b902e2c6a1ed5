// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// A message with all that is known of its drafts, and what of it readers have.
struct SurveyedMessage: Sendable {
    let whole: MessageCase
    let planned: [PlannedVariant]
    /// What is said of each of its texts, in the order of the campaign's languages.
    let lines: [StatusReport.Line]
}

extension ReviewDesk {
    /// All that is reviewed, as many messages at once as there are cores.
    func survey() async throws -> [SurveyedMessage] {
        let planner = EditionPlanner(desk: self)
        let chunks = try await ParallelChunks.map(reviewed, size: 4) { chunk in
            chunk.map { id in
                let whole = messageCase(id)
                let planned = planner.plan(id, whole.history)
                let coming = planner.coming(id, whole.history)
                let lines = campaign.settings.languages.compactMap { line($0, of: whole, planned, coming) }
                return SurveyedMessage(whole: whole, planned: planned, lines: lines)
            }
        }
        return Array(chunks.joined())
    }

    /// What is said of a text: of its draft, and of what readers have of it, whatever has become of the draft.
    private func line(
        _ language: LanguageTag, of whole: MessageCase, _ planned: [PlannedVariant], _ coming: [VariantReview]
    ) -> StatusReport.Line? {
        let (one, out) = (whole[language], planned.first { $0.language == language })
        let draft = one?.review
        let kept = out.flatMap { $0.digest == draft?.subject.digest || draft == nil ? $0.review : nil }
        let next = coming.first { $0.subject.language == language }
        guard let review = kept ?? draft ?? next else { return nil }
        let isOut = out?.edition != nil && out?.isWithdrawn == false
        let isReleased = review.state == .released
        let down = review.state == .withdrawn ? nil : out?.down ?? (out == nil ? whole.lost(language, on: today) : nil)
        let reviewBy = isOut ? out?.reviewBy : nil
        let freshness = Freshness(reviewBy: reviewBy, on: today, panel.rules)
        let needs = kept.flatMap { _ in out?.needs } ?? (isReleased ? [] : needs(of: one, in: whole))
        let earlier = needs.isEmpty ? [:] : earlierAnswers(in: whole.history, of: one)
        var demands = needs.map { Demand($0, of: one, answered: earlier) }
        if review.state == .approved, needs.isEmpty, whole.id != CommonVariant.id { demands.append(Demand(.release)) }
        demands += review.waiverEnds.map { Demand($0, in: one?.remarks ?? []) }
        if let reviewBy, freshness != .fresh, down == nil { demands.append(Demand(.review(by: reviewBy, freshness))) }
        return StatusReport.Line(
            message: whole.id.name, language: language,
            original: whole.variants.first.flatMap { $0.language == language ? nil : $0.language },
            state: isReleased && down != nil ? .underReviewAgain : review.state, demands: demands,
            readersAsked: review.readersAsked,
            unheard: needs.isEmpty ? nil : review.unheardWording, since: review.since,
            edition: isOut ? out?.number : draft?.current?.number,
            down: down, scheduled: next?.scheduled, reviewBy: reviewBy, freshness: freshness)
    }

    /// What a draft waits for; of an approved one what keeps it from being out today.
    private func needs(of one: VariantCase?, in whole: MessageCase) -> [Need] {
        guard let one else { return [] }
        guard one.review.state == .approved else { return one.review.needs }
        do throws(Refusal) {
            _ = try Gate.clearForRelease(one.subject, in: whole.history, by: panel, on: today)
            return []
        } catch {
            return error.needs
        }
    }
}

extension PlannedVariant {
    /// Why nothing of a text is shown; nil where it is.
    fileprivate var down: Wording? { isDown ? reason : nil }

    /// What must be met before it is shown again; nil where it is shown, or must be released anew.
    fileprivate var needs: [Need]? {
        switch printRefusal {
        case .needs(let needs) where isDown: needs
        case .originalWithdrawn: [.originalChanged]
        default: nil
        }
    }
}

extension Refusal {
    fileprivate var needs: [Need] { if case .needs(let needs) = self { needs } else { [] } }
}

extension MessageCase {
    /// That nothing is left of what was released of a text; nil where nothing is out.
    fileprivate func lost(_ language: LanguageTag, on today: Day) -> Wording? {
        let isOut = history.releases(of: language).contains { !$0.isToCome(on: today) && $0.withdrawn == nil }
        return isOut ? EventFault.editionMissing.wording : nil
    }
}
