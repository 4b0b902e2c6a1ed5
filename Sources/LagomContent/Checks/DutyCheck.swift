// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Holds the cards of a variant against what the catalogue demands of its subjects.
///
/// A missing sign, or one shown below its level, can cost a life; both block, in each language. A sign counts as shown
/// where it stands alone: within a sentence, the sentence might deny it.
struct DutyCheck {
    let variant: Variant
    let campaign: Campaign

    private var catalogue: Catalogue { campaign.catalogue }

    func findings() -> [Finding] {
        guard variant.frontMatter.type.owesSafetyNet else { return [] }
        let uses = variant.signUses(known: campaign.signsByWording[variant.language] ?? [:])
        return variant.frontMatter.subjects.flatMap { subject in
            catalogue.subjects[subject.value].map { missing(for: $0, at: subject.range, uses: uses) } ?? []
        } + uses.compactMap(lowered)
    }

    private func missing(for subject: Subject, at range: ByteRange, uses: [SignUse]) -> [Finding] {
        let alone = uses.filter(\.standsAlone)
        let shown = Set(alone.map(\.id))
        let shownAsException = Set(alone.filter { $0.card == .exception }.map(\.id))
        let signs = subject.signs.filter { !shown.contains($0) }.compactMap { catalogue.signs[$0] }
        let exceptions = subject.exceptions.filter { !shownAsException.contains($0) }
        return signs.map { missing($0, for: subject, at: range) }
            + exceptions.map { missingException($0, for: subject, at: range) }
    }

    private func missing(_ sign: Sign, for subject: Subject, at range: ByteRange) -> Finding {
        let card = sign.level.card.rawValue
        return Finding(
            "required-sign-missing", at: variant.file.place(range),
            message: Wording(
                sv: "Varningstecknet ”\(words(sign.id))” saknas. Ämnet ”\(subject.id)” kräver det.",
                en: "The warning sign \"\(words(sign.id))\" is missing. The subject \"\(subject.id)\" requires it."),
            remedy: Wording(
                sv: "Lägg till raden ”> - [!\(sign.id)]” i en ruta [!\(card)].",
                en: "Add the line \"> - [!\(sign.id)]\" to a card [!\(card)]."))
    }

    private func missingException(_ id: Identifier<Sign>, for subject: Subject, at range: ByteRange) -> Finding {
        Finding(
            "required-exception-missing", at: variant.file.place(range),
            message: Wording(
                sv: "Undantaget ”\(words(id))” saknas. Ämnet ”\(subject.id)” kräver det.",
                en: "The exception \"\(words(id))\" is missing. The subject \"\(subject.id)\" requires it."),
            remedy: Wording(
                sv: "Lägg till raden ”> - [!\(id)]” i en ruta [!EXCEPTION].",
                en: "Add the line \"> - [!\(id)]\" to a card [!EXCEPTION]."))
    }

    private func lowered(_ use: SignUse) -> Finding? {
        guard let sign = catalogue.signs[use.id], !use.card.carries(sign.level) else { return nil }
        let card = sign.level.card.rawValue
        return Finding(
            "sign-lowered", at: variant.file.place(use.range),
            message: Wording(
                sv:
                    "Varningstecknet ”\(words(use.id))” står i en ruta [!\(use.card.rawValue)], men dess nivå är \(card).",
                en:
                    "The warning sign \"\(words(use.id))\" stands in a card [!\(use.card.rawValue)], but its level is \(card)."
            ),
            remedy: Wording(
                sv: "Flytta det till en ruta [!\(card)].", en: "Move it to a card [!\(card)]."))
    }

    private func words(_ id: Identifier<Sign>) -> String {
        catalogue.wording(of: id, in: variant.language)?.text.string ?? id.name
    }
}

extension MessageType {
    /// Whether a message of this type tells the public what to do or think about a subject.
    fileprivate var owesSafetyNet: Bool {
        switch self {
        case .advice, .facts, .questions: true
        case .staff: false
        }
    }
}

extension Card.Kind {
    /// Whether a sign of a level may stand in this card: in its own, or in a more urgent one.
    fileprivate func carries(_ level: Sign.Level) -> Bool {
        switch self {
        case .emergency: true
        case .urgent: level <= .urgent
        case .contact: level == .contact
        case .exception, .ask, .fact: false
        }
    }
}
