// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import LagomTheme

/// What all pages share in one language and no message holds: the words of the theme, the campaign, its publisher, its
/// accessibility statement and its subjects, and the files of the theme that pages and prints are made with.
///
/// They are reviewed as a message would be, under the name `common`, but are not released: they show while they are
/// approved.
struct CommonVariant: Sendable {
    /// The name by which commands and events speak of them; no message may have it.
    static let id = Identifier<Message>("common")
    /// The folder of their events from the project's root.
    static let folder = "Content/review"
    /// The type that rules of review may ask for.
    static let type = "common"

    let language: LanguageTag
    /// By their names, in the order of these.
    let words: [(name: String, text: String)]
    /// The file in which the theme keeps its part of them.
    let path: String
    /// The files of the theme.
    let files: [SourceFile]
    /// The name under which one digest of those files stands among the words.
    static let themeName = "theme"

    init(_ language: LanguageTag, of campaign: Campaign, in theme: Theme) {
        let strings = theme.strings(for: language)
        var words = Dictionary(uniqueKeysWithValues: strings.words.map { ("theme." + $0.key, $0.value) })
        // Whoever changes a template, a style or a drawing can say anything by it, in every language.
        words[Self.themeName] = theme.digest.description
        for (name, text) in campaign.settings.words(in: language) { words["campaign." + name] = text }
        for (name, text) in campaign.catalogue.subjectWords(in: language) { words["subject." + name] = text }
        self.language = language
        self.words = words.sorted { $0.key < $1.key }.map { (name: $0.key, text: $0.value) }
        path = strings.texts.file.path
        files = theme.sharedFiles
    }

    /// SHA-256 over the language and the words by their names, as one object of JSON without spaces.
    var digest: WordingDigest {
        let members = [("language", JSONDocument.text(language.tag))] + words.map { ($0.name, .text($0.text)) }
        return WordingDigest(.v1, Digest(of: JSONDocument.object(members.map { ($0, Optional($1)) }).compact))
    }

    /// The facts by which rules of review decide.
    func reviewText(isTranslation: Bool) -> ReviewText { Self.reviewText(language, isTranslation: isTranslation) }

    static func reviewText(_ language: LanguageTag, isTranslation: Bool) -> ReviewText {
        ReviewText(language: language, type: type, isTranslation: isTranslation, showsWhileApproved: true)
    }

    /// The words as reviewers read them and comments quote them.
    var text: String { words.map { "\($0.name): \($0.text)\n" }.joined() }
}

extension ReviewDesk {
    /// The texts that all pages share, with all that is known of them but for who wrote them.
    func commonCase() -> MessageCase { commonCase { _, _ in [] } }

    /// The texts that all pages share, with all that is known of them; none where there is no theme to take them from.
    ///
    /// - Parameter editors: who wrote what all pages share in a language.
    func commonCase<Failure: Error>(
        editors: (VariantCase.Content, ReviewHistory) throws(Failure) -> Set<Identifier<Reviewer>>
    ) throws(Failure) -> MessageCase {
        let history = events.history(of: CommonVariant.id, now: horizon)
        let remarks = commonRemarks()
        var cases: [VariantCase] = []
        for language in theme == nil ? [] : campaign.settings.languages {
            guard let theme else { break }
            let common = CommonVariant(language, of: campaign, in: theme)
            let own = remarks.filter { $0.language == language }
            // A sign that waits for a clinician stops the texts that show it, not the words that all pages share.
            let findings = own.map(\.reviewFinding).filter { $0.family != ReviewFinding.signQuestion }
            let subject = ReviewSubject(
                message: CommonVariant.id.name,
                text: common.reviewText(isTranslation: !cases.isEmpty),
                digest: common.digest, editors: try editors(.common(common), history), findings: findings,
                original: cases.first?.asOriginal)
            cases.append(
                VariantCase(
                    content: .common(common), remarks: own,
                    review: VariantReview(subject, in: history, by: panel, on: today)))
        }
        return MessageCase(id: CommonVariant.id, history: history, variants: cases)
    }
}
