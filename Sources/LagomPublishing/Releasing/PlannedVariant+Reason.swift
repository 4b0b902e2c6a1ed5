// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

extension PlannedVariant {
    /// Why its text is not shown.
    var reason: Wording {
        guard edition == nil else { return printRefusal?.wordings.first ?? EventFault.editionAltered.wording }
        let unheard = review.unheardWording
        guard printRefusal != .notReleased, let why = printRefusal?.wordings.first else {
            return unheard
                ?? Wording(
                    sv: "Inget står bakom utgivningen: se ”lagom review verify”.",
                    en: "Nothing upholds its release: see \"lagom review verify\".")
        }
        return unheard.map { Wording(sv: $0.sv + " " + why.sv, en: $0.en + " " + why.en) } ?? why
    }
}

extension VariantReview {
    /// That somebody's word on the wording does not count, and what to do; nil where all count.
    var unheardWording: Wording? {
        guard !unheard.isEmpty else { return nil }
        let names = unheard.sorted().map(\.name).joined(separator: ", ")
        return Wording(
            sv: "Ord som inte räknas: \(names) saknas i Content/reviewers.yaml, eller hade inte rollen den dagen. "
                + "Har någon slutat, skriv left: och dagen de slutade i stället för att ta bort personen.",
            en: "Words that do not count: \(names) is not in Content/reviewers.yaml, or did not hold the role that "
                + "day. If somebody left, set left: to the day they left instead of deleting the person.")
    }
}
