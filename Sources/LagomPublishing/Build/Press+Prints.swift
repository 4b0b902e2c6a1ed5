// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

extension Press {
    /// The prints of a message in all its languages: the files beside its pages, and what each page offers.
    func prints(
        of message: Message, _ prints: PagePrints
    ) -> (pages: [Page], offers: [LanguageTag: [PrintOffer]], findings: [Finding]) {
        let digests = message.digests(in: plan.campaign, from: project)
        var (pages, findings): ([Page], [Finding]) = ([], [])
        var offers: [LanguageTag: [PrintOffer]] = [:]
        for variant in message.variants {
            guard let digest = digests[variant.language] else { continue }
            let isPreview = if case .preview = order.destination { true } else { false }
            let made = prints.prints(
                of: PrintSource(draft: variant, in: plan.campaign, digest, isPreview: isPreview))
            pages += made.pages
            findings += made.findings
            offers[variant.language] = made.offers
        }
        return (pages, offers, findings)
    }
}
