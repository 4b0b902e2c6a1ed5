// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

extension EditionPlanner {
    /// What the history says of the kept wordings of a message that has releases to come, whatever has become of drafts:
    /// what was kept comes out on its day.
    func coming(_ id: Identifier<Message>, _ history: ReviewHistory) -> [VariantReview] {
        guard history.releases.contains(where: { $0.withdrawn == nil && $0.day > desk.today }) else { return [] }
        var reviews: [VariantReview] = []
        var original: Original?
        for language in desk.campaign.settings.languages {
            guard let kept = newest(language, of: id, history) else { continue }
            let review = VariantReview(subject(kept, id, original), in: history, by: desk.panel, on: desk.today)
            if original == nil { original = Original(kept, review) }
            reviews.append(review)
        }
        return reviews.filter { $0.scheduled != nil }
    }
}
