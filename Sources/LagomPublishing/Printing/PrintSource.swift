// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomPrint
import LagomReview
import LagomText

/// A wording that may be printed, and what all its prints say of themselves.
///
/// A class, because a run has thousands of prints of few wordings.
final class PrintSource: Sendable {
    let variant: Variant
    /// The campaign with the signs and sources that the wording was cleared with.
    let campaign: Campaign
    let digest: WordingDigest
    let edition: Edition

    init(_ variant: Variant, in campaign: Campaign, _ digest: WordingDigest, edition: Edition) {
        self.variant = variant
        self.campaign = campaign
        self.digest = digest
        self.edition = edition
    }

    /// A text as it is being worked on: its prints point to the page of its message, for there is no edition's.
    convenience init(draft variant: Variant, in campaign: Campaign, _ digest: WordingDigest, isPreview: Bool) {
        let number = EditionNumber(message: variant.message.name, language: variant.language, digest: digest)
        let address = campaign.settings.address.map { "\($0)\(variant.language)/\(variant.message)/" }
        self.init(
            variant, in: campaign, digest,
            edition: Edition(
                number: number.text, address: address, validUntil: variant.frontMatter.reviewBy?.value,
                isPreview: isPreview))
    }

    /// A released edition as it was kept: its prints point to the page that tells whether they are current.
    convenience init(_ kept: KeptEdition, reviewBy: Day?) {
        let address = kept.campaign.settings.address.map { $0 + "e/\(kept.number)/" }
        self.init(
            kept.variant, in: kept.campaign, kept.digest,
            edition: Edition(number: kept.number.text, address: address, validUntil: reviewBy, isPreview: false))
    }
}

/// What of a message may be printed today, and what may not.
struct PrintableMessage: Sendable {
    let id: Identifier<Message>
    /// Whether its history says what may be printed.
    var isReviewed = false
    var sources: [PrintSource] = []
    var refusals: [PrintRefusal] = []
    var findings: [Finding] = []
}
