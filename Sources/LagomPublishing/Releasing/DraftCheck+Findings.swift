// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Deeds on what a draft lacks: findings, and steps that are not taken.
extension DraftCheck {
    /// The finding that a name means: a rule's, or the start of a fingerprint.
    func finding(_ name: String) throws(ReviewRefusal) -> ReviewFinding {
        let open = variant.remarks.filter { $0.severity != .note }
        let found = open.filter { remark in
            remark.rule == name || name.count >= 4 && remark.fingerprint.description.hasPrefix(name)
        }
        let named = Set(found.map(\.reviewFinding))
        guard named.count == 1, let only = named.first else {
            throw found.isEmpty ? unknown(name, open) : several(name, found)
        }
        return only
    }

    private func unknown(_ name: String, _ open: [Remark]) -> ReviewRefusal {
        let message = Wording(sv: "Ingen anmärkning heter ”\(name)”.", en: "No finding is \"\(name)\".")
        guard !open.isEmpty else {
            return actor.refuse(
                [message], Wording(sv: "Texten har inga att svara på.", en: "The text has none to speak to."))
        }
        return actor.refuse([message], .chooseFinding, choices: open.choices)
    }

    private func several(_ name: String, _ found: [Remark]) -> ReviewRefusal {
        actor.refuse(
            [
                Wording(
                    sv: "Flera anmärkningar heter ”\(name)”.", en: "There are several findings of \"\(name)\".")
            ], .chooseFinding, choices: found.choices)
    }

    func answer(_ name: String) throws(ReviewRefusal) -> Act {
        let finding = try finding(name)
        guard finding.family != ReviewFinding.signQuestion || whole.id == CommonVariant.id else {
            throw isForAllTexts(finding)
        }
        guard finding.answerers.contains(actor.role) else { throw isForOthers(finding) }
        guard Reason.isOfSubstance(why) else { throw saysTooLittle(.whySafe) }
        let sign = sign(askedBy: finding)
        // A sign is not its language's common words: it has authors of its own.
        if let sign { try checkMayJudge(sign) } else { try actor.checkNotAmong(variant.review.authors) }
        return .answer(finding: finding.fingerprint, sign: sign?.name, rule: sign == nil ? finding.rule : nil)
    }

    private func isForAllTexts(_ finding: ReviewFinding) -> ReviewRefusal {
        let command =
            "lagom review answer \(CommonVariant.id)/\(variant.language) --finding \(finding.shortFingerprint)"
        return actor.refuse(
            [
                Wording(
                    sv: "Ett tecken bedöms en gång för alla texter som visar det.",
                    en: "A sign is judged once for all texts that show it.")
            ], Wording(sv: "Svara där: \(command)", en: "Answer there: \(command)"))
    }

    private func isForOthers(_ finding: ReviewFinding) -> ReviewRefusal {
        let roles = finding.answerers.sorted().map(\.wording)
        return actor.refuse(
            [
                Wording(
                    sv: "\(finding.rule) kräver svar av \(roles.map(\.sv).joined(separator: " eller ")).",
                    en: "\(finding.rule) takes an answer by a \(roles.map(\.en).joined(separator: " or ")).")
            ],
            Wording(
                sv: "Be någon med rollen, eller ange den med --role om du har den.",
                en: "Ask somebody with the role, or name it with --role if you hold it."))
    }

    private func saysTooLittle(_ remedy: Wording) -> ReviewRefusal {
        actor.refuse([Wording(sv: "Skälet säger för lite.", en: "The reason says too little.")], remedy)
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
        guard Reason.isOfSubstance(why) else { throw saysTooLittle(.whySafe) }
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
                        en: "The step of the \(step.wording.en) cannot be skipped.")
                ],
                Wording(
                    sv: "Bara patient kan hoppas över, och language i ett original. Be någon med rollen att läsa.",
                    en: "Only patient can be skipped, and language in an original. Ask somebody with the role to read."
                ))
        }
        guard Reason.isOfSubstance(why) else { throw saysTooLittle(.whyNoStep) }
        try actor.checkNotAmong(variant.review.authors)
        try checkHasNotApproved()
        return .skip(step)
    }
}

extension Wording {
    fileprivate static let whySafe = Wording(
        sv: "Skriv varför texten är säker ändå, i en hel mening.",
        en: "Write why the text is safe all the same, in a whole sentence.")
    fileprivate static let whyNoStep = Wording(
        sv: "Skriv varför steget inte togs, i en hel mening.",
        en: "Write why the step was not taken, in a whole sentence.")
}

extension [Remark] {
    /// What to choose from: each with the start of its fingerprint, its rule, its line and its words.
    fileprivate var choices: [Wording] {
        map { one in
            let name = "\(one.reviewFinding.shortFingerprint): \(one.rule)"
            let (line, words) = (one.place.start.line, one.quote.onOneLine)
            return Wording(sv: "\(name), rad \(line), ”\(words)”", en: "\(name), line \(line), ”\(words)”")
        }
    }
}

extension Wording {
    fileprivate static let chooseFinding = Wording(
        sv: "Välj en med --finding och det som står först:", en: "Choose one with --finding and what stands first:")
}
