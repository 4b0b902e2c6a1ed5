// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

/// Deeds on what a draft lacks: findings, and steps that are not taken.
extension DraftCheck {
    func finding(_ name: String) throws(ReviewRefusal) -> ReviewFinding {
        let open = variant.subject.findings.filter { $0.severity != .note }
        let found = Set(
            open.filter { $0.rule == name || name.count >= 4 && $0.fingerprint.description.hasPrefix(name) })
        guard found.count == 1, let only = found.first else {
            let known = Set(open.map { "\($0.rule) (\($0.shortFingerprint))" }).sorted().joined(separator: ", ")
            throw actor.refuse(
                [
                    Wording(
                        sv: "\(found.count) anmärkningar heter ”\(name)”.",
                        en: "\(found.count) findings are \"\(name)\".")
                ], Wording(sv: "Välj en av: \(known)", en: "Choose one of: \(known)"))
        }
        return only
    }

    func waive(_ name: String, _ until: Day) throws(ReviewRefusal) -> Act {
        let finding = try finding(name)
        guard finding.canBeWaived else {
            throw actor.refuse(
                [Wording(sv: "\(finding.rule) kan inte medges.", en: "\(finding.rule) cannot be waived.")],
                Wording(sv: "Rätta texten.", en: "Mend the text."))
        }
        let latest = desk.today.adding(days: desk.panel.rules.longestWaiver)
        guard until >= desk.today, until <= latest else {
            throw actor.refuse(
                [
                    Wording(
                        sv: "Ett avsteg gäller som längst till \(latest).",
                        en: "A waiver holds until \(latest) at most.")
                ], Wording(sv: "Välj en tidigare dag med --until.", en: "Choose an earlier day with --until."))
        }
        guard Reason.isOfSubstance(why) else {
            throw actor.refuse(
                [Wording(sv: "Skälet säger för lite.", en: "The reason says too little.")],
                Wording(
                    sv: "Skriv varför texten är säker ändå, i en hel mening.",
                    en: "Write why the text is safe all the same, in a whole sentence."))
        }
        try actor.checkNotAmong(variant.review.authors)
        return .waive(finding: finding.fingerprint, until: until)
    }

    func skip(_ step: Role) throws(ReviewRefusal) -> Act {
        let isFixed = step == .language && variant.subject.text.isTranslation
        guard [.patient, .language].contains(step), !isFixed else {
            throw actor.refuse(
                [
                    Wording(
                        sv: "Steget \(step.wording.sv) kan inte hoppas över.",
                        en: "The step \(step.wording.en) cannot be skipped.")
                ],
                Wording(sv: "Be någon med rollen att läsa.", en: "Ask somebody with the role to read."))
        }
        try actor.checkNotAmong(variant.review.authors)
        return .skip(step)
    }

    /// A test that names signs, names those that the text shows: what is misspelt would count for nothing.
}
