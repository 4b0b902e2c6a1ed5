// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Deeds on questions about signs, which are judged once for all texts that show them.
extension DraftCheck {
    /// The sign that a question is about.
    func sign(askedBy finding: ReviewFinding) -> Identifier<Sign>? {
        guard finding.family == ReviewFinding.signQuestion,
            let file = desk.project.read(desk.campaign.catalogue.path).file
        else { return nil }
        let questions = desk.campaign.catalogue.clinicianQuestions(in: file, judged: desk.judgedSigns)
        return questions.first { $0.fingerprint == finding.fingerprint }?.sign
    }

    /// Who judges a sign did not write it, knows the language, and has a profession that some text which shows it fits.
    func checkMayJudge(_ sign: Identifier<Sign>) throws(ReviewRefusal) {
        let reviewer = actor.reviewer
        try actor.checkNotAmong(
            desk.editors(of: sign).reviewers, Wording(sv: "Du har skrivit tecknet.", en: "You wrote the sign."))
        guard reviewer.knows(variant.language) else { throw needsLanguage }
        guard desk.texts(showing: sign, in: variant.language).contains(where: reviewer.mayJudgeSigns) else {
            throw isBeyondProfession
        }
    }

    func requestChanges(_ passage: String?, _ name: String?) throws(ReviewRefusal) -> Act {
        guard let name else { return .requestChanges(try anchor(passage)) }
        let finding = try finding(name)
        guard finding.family == ReviewFinding.signQuestion, whole.id == CommonVariant.id else { throw isNoSign }
        return .requestChanges(try anchor(passage), finding: finding.fingerprint)
    }

    private var needsLanguage: ReviewRefusal {
        actor.refuse(
            [
                Wording(
                    sv: "Tecknets ord på \(variant.language) bedöms av den som kan språket.",
                    en: "The sign's words in \(variant.language) are judged by somebody who knows the language.")
            ],
            Wording(
                sv: "Be någon som kan det, eller skriv dina språk (languages) i Content/reviewers.yaml.",
                en: "Ask somebody who does, or write your languages (languages) in Content/reviewers.yaml."))
    }

    private var isBeyondProfession: ReviewRefusal {
        actor.refuse(
            [
                Wording(
                    sv: "Ingen text i ditt yrkes verksamhet visar tecknet.",
                    en: "No text of your profession's setting shows the sign.")
            ],
            Wording(
                sv: "Be en medicinsk granskare med ett annat yrke.",
                en: "Ask a clinical reviewer of another profession."))
    }

    private var isNoSign: ReviewRefusal {
        actor.refuse(
            [
                Wording(
                    sv: "--finding gäller svar om tecken, som tas tillbaka under ”common”.",
                    en: "--finding is for answers about signs, which are taken back under \"common\".")
            ],
            Wording(
                sv: "Säg vilka ord du menar med --passage.", en: "Say which words you mean by --passage."))
    }
}

extension ReviewDesk {
    /// The texts of an author in which a question about a sign is still open: their own answer does not count there.
    func ownTexts(
        of author: Identifier<Reviewer>, asking question: Digest, about sign: Identifier<Sign>,
        in language: LanguageTag
    ) throws(ReviewRefusal) -> [String] {
        var texts: [String] = []
        for variant in variants(showing: sign, in: language) {
            let whole = try messageCase(variant.message) { (content, history) throws(ReviewRefusal) in
                content.language == language ? try editors(of: content, history).reviewers : []
            }
            guard let review = whole[language]?.review, review.authors.contains(author),
                review.needs.contains(where: { $0.asksOfSign(question) })
            else { continue }
            texts.append(whole.target(language).name)
        }
        return texts
    }

    /// Each text that shows a sign; where none does, one that is of no kind of care.
    fileprivate func texts(showing sign: Identifier<Sign>, in language: LanguageTag) -> [ReviewText] {
        let variants = variants(showing: sign, in: language)
        guard !variants.isEmpty else { return [ReviewText(language: language, type: CommonVariant.type)] }
        return variants.map {
            $0.reviewText(
                isTranslation: language != campaign.settings.mainLanguage, in: campaign.catalogue, project)
        }
    }

    private func variants(showing sign: Identifier<Sign>, in language: LanguageTag) -> [Variant] {
        let reader = MessageReader(campaign, project: project, messages: ids)
        return ids.compactMap { reader.read($0).message?[language] }.filter { $0.shown.signs.contains(sign) }
    }
}

extension Need {
    fileprivate func asksOfSign(_ question: Digest) -> Bool { asksOfSign && finding?.fingerprint == question }
}
