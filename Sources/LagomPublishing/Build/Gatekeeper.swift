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
    func clear(_ message: Message, _ findings: [Finding]) -> (ClearedMessage?, [Finding]) {
        var clearances: [Clearance] = []
        var refusals: [Finding] = []
        for variant in message.variants {
            do {
                clearances.append(try Gate.clear(subject(variant, findings)))
            } catch {
                refusals += finding(error, variant).map { [$0] } ?? []
            }
        }
        return (ClearedMessage(message, clearances: clearances), refusals)
    }

    /// The pages of a message that nothing was found wrong with, as cleared; nil where the gate refuses a wording.
    func clear(
        _ pages: [Page], of message: Identifier<Message>, _ wordings: [(language: LanguageTag, digest: Digest)]
    ) -> ClearedPages? {
        let clearances = wordings.compactMap { wording in
            try? Gate.clear(
                ReviewSubject(
                    message: message.name, language: wording.language, digest: wording.digest,
                    isDemonstration: campaign.settings.isDemonstration, hasBlockingFinding: false))
        }
        return ClearedPages(pages, of: message, wordings, clearances: clearances)
    }

    /// A finding in any file of the message counts: a picture belongs to all variants that show it.
    private func subject(_ variant: Variant, _ findings: [Finding]) -> ReviewSubject {
        ReviewSubject(
            message: variant.message.name, language: variant.language, digest: variant.digest,
            isDemonstration: campaign.settings.isDemonstration, hasBlockingFinding: findings.block)
    }

    private func finding(_ refusal: Refusal, _ variant: Variant) -> Finding? {
        switch refusal {
        case .blockingFinding: nil
        case .notApproved:
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
