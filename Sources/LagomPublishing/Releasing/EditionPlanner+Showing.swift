// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// How an edition is shown today, and whether it is printed.
extension EditionPlanner {
    func printRefusal(of kept: KeptEdition, _ clearance: Clearance) -> Refusal? {
        do throws(Refusal) {
            let reviewBy = kept.variant.frontMatter.reviewBy?.value
            try Gate.allowPrint(of: clearance, reviewBy: reviewBy, by: desk.panel.rules, on: desk.today)
            return nil
        } catch {
            return error
        }
    }

    func day(of kept: KeptEdition, _ edition: ReleasedEdition) -> Day? {
        edition.extendedTo ?? kept.variant.frontMatter.reviewBy?.value
    }

    func freshness(of kept: KeptEdition, _ edition: ReleasedEdition) -> Freshness {
        Freshness(reviewBy: day(of: kept, edition), on: desk.today, desk.panel.rules)
    }

    func banners(of kept: KeptEdition, _ edition: ReleasedEdition, _ review: VariantReview) -> [Banner] {
        switch freshness(of: kept, edition) {
        case .stale: return [.stale(since: day(of: kept, edition) ?? desk.today)]
        case .grace: return [.underReview]
        case .fresh, .due: return review.state == .underReviewAgain ? [.underReview] : []
        }
    }

    /// What became of the prints of each edition.
    func prints(
        _ review: VariantReview, current: EditionNumber?
    ) -> [(number: EditionNumber, banner: Banner?)] {
        var seen: Set<EditionNumber> = []
        return review.editions.reversed().filter { seen.insert($0.number).inserted && $0.day <= desk.today }.map {
            edition in
            let number = edition.number
            guard let current else { return (number, .printWithdrawn(number.text)) }
            if number == current { return (number, .printCurrent(number.text)) }
            return (number, .printReplaced(number.text, by: current.text))
        }
    }
}
