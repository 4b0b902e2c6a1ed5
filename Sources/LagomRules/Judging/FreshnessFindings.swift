// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// What is too old about a variant, or is not kept fresh by anybody.
extension VariantReview {
    func findings(of freshness: Freshness, _ rule: Rule) -> [RuleFinding] {
        switch freshness.subject {
        case .reviewDay: pastReviewDay(freshness.daysPast, rule)
        case .noReviewDay: variant.frontMatter.reviewBy == nil ? [finding(rule, at: titleRange, in: formats)] : []
        case .owner: variant.frontMatter.owner == nil ? [finding(rule, at: titleRange, in: formats)] : []
        case .original: olderThanOriginal(rule)
        }
    }

    private func pastReviewDay(_ days: ClosedRange<Int>, _ rule: Rule) -> [RuleFinding] {
        guard let reviewBy = variant.frontMatter.reviewBy, days.contains(day.number - reviewBy.value.number) else {
            return []
        }
        return [finding(rule, at: reviewBy.range, in: formats)]
    }

    /// The texts of one message are due on one day; where the original's has moved on, it was reviewed alone.
    private func olderThanOriginal(_ rule: Rule) -> [RuleFinding] {
        guard let own = variant.frontMatter.reviewBy, let its = original?.frontMatter.reviewBy, own.value < its.value
        else { return [] }
        return [finding(rule, at: own.range, in: formats, original: [its.value.description])]
    }
}
