// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
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
