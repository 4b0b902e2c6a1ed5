// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// Brings messages before the gate and says in findings what it refuses.
struct Gatekeeper {
    private let campaign: Campaign

    init(_ campaign: Campaign) {
        self.campaign = campaign
    }

    /// The message as cleared in all its languages, or why it is not.
    func clear(
        _ message: Message, _ digests: [LanguageTag: WordingDigest], _ findings: [Finding]
    ) -> (ClearedMessage?, [Finding]) {
        var clearances: [Clearance] = []
        var refusals: [Finding] = []
        for variant in message.variants {
            guard let digest = digests[variant.language] else { continue }
            do {
                clearances.append(try clear(message.id, variant.language, digest, findings))
            } catch {
                refusals += finding(error, variant).map { [$0] } ?? []
            }
        }
        return (ClearedMessage(message, digests, clearances: clearances), refusals)
    }

    /// The pages of a message that nothing was found wrong with, as cleared; nil where the gate refuses a wording.
    func clear(
        _ pages: [Page], of message: Identifier<Message>, _ wordings: [LanguageTag: WordingDigest]
    ) -> ClearedPages? {
        let clearances = wordings.compactMap { try? clear(message, $0.key, $0.value, []) }
        return ClearedPages(pages, of: message, wordings, clearances: clearances)
    }

    /// A finding in any file of the message counts: a picture belongs to all variants that show it.
    private func clear(
        _ message: Identifier<Message>, _ language: LanguageTag, _ digest: WordingDigest, _ findings: [Finding]
    ) throws(Refusal) -> Clearance {
        let subject = ReviewSubject(
            message: message.name, text: ReviewText(language: language, type: ""), digest: digest,
            findings: findings.map { Remark($0).reviewFinding })
        return try Gate.clearUnreviewed(subject, isDemonstration: campaign.settings.isDemonstration)
    }

    private func finding(_ refusal: Refusal, _ variant: Variant) -> Finding? {
        switch refusal {
        case .blockingFinding, .needs, .notReleased, .unsettled, .notYet, .stale, .withdrawn, .originalWithdrawn: nil
        case .noReviewers:
            Finding(
                "not-approved", at: SourcePlace(path: variant.file.path),
                message: Wording(
                    sv: "Texten är inte godkänd för att släppas.", en: "The text is not approved for release."),
                remedy: Wording(
                    sv: "Läs den i en förhandsvisning med ”lagom build --preview”. Bara kampanjer med "
                        + "”demonstration: true” släpps utan godkännande.",
                    en: "Read it in a preview with \"lagom build --preview\". Only campaigns with "
                        + "\"demonstration: true\" are released without approval."))
        }
    }
}
