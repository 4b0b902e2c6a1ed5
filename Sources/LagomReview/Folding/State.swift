// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// How far a variant has come on its way to readers.
public enum State: String, Sendable, Hashable, CaseIterable {
    case draft, submitted, approved, scheduled, released, withdrawn
    case changesRequested = "changes-requested"
    case underReviewAgain = "under-review-again"

    public var wording: Wording {
        switch self {
        case .draft: Wording(sv: "utkast", en: "draft")
        case .submitted: Wording(sv: "inskickad", en: "submitted")
        case .changesRequested: Wording(sv: "ändring begärd", en: "changes requested")
        case .approved: Wording(sv: "godkänd", en: "approved")
        case .scheduled: Wording(sv: "schemalagd", en: "scheduled")
        case .released: Wording(sv: "publicerad", en: "released")
        case .underReviewAgain: Wording(sv: "omprövas", en: "under review again")
        case .withdrawn: Wording(sv: "tillbakadragen", en: "withdrawn")
        }
    }
}
