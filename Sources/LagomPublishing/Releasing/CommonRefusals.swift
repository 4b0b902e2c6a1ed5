// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

extension ReviewDesk {
    /// Why common texts may not go out as they stand; in a demonstration, whose every page warns, only what
    /// the rules block stops the build.
    func commonRefusals() -> [Finding] {
        let whole = commonCase()
        return whole.variants.compactMap { one in
            guard case .common(let common) = one.content else { return nil }
            do throws(Refusal) {
                _ = try Gate.clearForRelease(one.subject, in: whole.history, by: panel, on: today)
                return nil
            } catch {
                let isHarmless = panel.isDemonstration && error.blocking == nil
                return .commonNotApproved(
                    common, error, changes(of: common, in: whole.history), isHarmless ? .answer : .block)
            }
        }
    }
}

extension Refusal {
    /// What is wrong besides that somebody has not spoken yet.
    fileprivate var blocking: Need? {
        if case .needs(let needs) = self { needs.first(where: \.isBlocking) } else { nil }
    }
}

extension Finding {
    fileprivate static func commonNotApproved(
        _ common: CommonVariant, _ refusal: Refusal, _ changes: [CommonVariant.Part], _ severity: Severity
    ) -> Finding {
        let missing = refusal.blocking?.wording ?? refusal.wordings.first ?? Wording(sv: "", en: "")
        let changed = changes.isEmpty ? Wording(sv: "", en: "") : .changed(changes.map(\.name))
        let name = "\(CommonVariant.id)/\(common.language)"
        return Finding(
            "common-not-approved", severity, at: SourcePlace(path: changes.first?.path ?? "Content/campaign.yaml"),
            message: Wording(
                sv: "Orden som alla sidor delar på språket \(common.language) är inte godkända som de står. "
                    + changed.sv + missing.sv,
                en: "The words that all pages share in \(common.language) are not approved as they stand. "
                    + changed.en + missing.en),
            remedy: Wording(
                sv: "Låt granska dem (lagom review submit \(name)), eller hämta tillbaka de godkända orden ur Git.",
                en: "Have them reviewed (lagom review submit \(name)), or restore the approved words from Git."))
    }

    /// A message has the name of the common texts.
    static let messageNamedCommon = Finding(
        "reserved-name", at: SourcePlace(path: "Content/messages/\(CommonVariant.id)"),
        message: Wording(
            sv: "Namnet ”\(CommonVariant.id)” betyder de ord som alla sidor delar.",
            en: "The name \"\(CommonVariant.id)\" means the words that all pages share."),
        remedy: Wording(sv: "Ge budskapets mapp ett annat namn.", en: "Give the message's folder another name."))
}

extension Wording {
    /// The first few names of what has changed, and how many more there are.
    fileprivate static func changed(_ names: [String]) -> Wording {
        let (some, rest) = (names.prefix(3).joined(separator: ", "), names.count - 3)
        return Wording(
            sv: "Ändrat sedan de godkändes: \(some)\(rest > 0 ? " och \(rest) till" : ""). ",
            en: "Changed since they were approved: \(some)\(rest > 0 ? " and \(rest) more" : ""). ")
    }
}
