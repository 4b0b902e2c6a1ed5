// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

extension [Identifier<Source>: Source] {
    /// The sources as editions cite them, those of the newest edition before others, over those of today.
    func asCited(in editions: some Sequence<PlannedVariant>) -> Self {
        let shown = editions.compactMap { one in one.clearance?.edition.map { ($0.event, one.sources) } }
        return shown.sorted { $0.0 < $1.0 }.flatMap(\.1).reduce(into: self) { $0[$1.id] = $1 }
    }
}

extension Finding {
    /// What is not shown although nobody withdrew it, so that no page goes away unseen.
    static func takenDown(_ planned: PlannedVariant, of id: Identifier<Message>) -> Finding? {
        guard planned.isDown, planned.edition?.withdrawn == nil, let refusal = planned.printRefusal else { return nil }
        let why = refusal.wordings.first ?? Wording(sv: "", en: "")
        let name = "\(id)/\(planned.language)"
        return Finding(
            "taken-down", .answer, at: SourcePlace(path: KeptEdition.folder(id, planned.number)),
            message: Wording(
                sv: "\(name) är publicerad men visas inte. \(why.sv)",
                en: "\(name) is released but not shown. \(why.en)"),
            remedy: Wording(
                sv: "Åtgärda det, och gå igenom granskningen om texten måste ändras: lagom review log \(name)",
                en: "Mend that, and go through review if the text must change: lagom review log \(name)"))
    }
}
