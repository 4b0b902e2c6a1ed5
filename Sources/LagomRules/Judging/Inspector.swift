// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// Judges variants in any language by the packs of a rule book; a worker's own, not to be shared.
public final class Inspector {
    private let book: RuleBook
    let judges: [String: Judge]

    public init(_ book: RuleBook) {
        self.book = book
        judges = book.packs.mapValues(Judge.init)
    }

    /// Everything that the rules find in a variant, in reading order.
    ///
    /// - Parameters:
    ///   - original: the variant that this one translates; nil where it is the original.
    ///   - catalogueFile: the file of the signs, so that findings in their wording have a place.
    ///   - day: today, in the campaign's time zone.
    ///   - formats: the formats that the variant is to have; nil for all of its type.
    public func findings(
        in variant: Variant, original: Variant?, catalogue: Catalogue, catalogueFile: SourceFile? = nil, day: Day,
        formats: Set<Format>? = nil
    ) -> [RuleFinding] {
        let judge = judges[variant.language.primary]
        let unchecked = judgesSentences(in: variant.language) ? [] : [Self.notChecked(variant)]
        guard let judge else { return unchecked }
        let review = VariantReview(
            variant, original: original, catalogue: catalogue, catalogueFile: catalogueFile, day: day,
            formats: formats, judge: judge)
        return unchecked + languageFindings(in: variant, review.passages) + review.findings()
    }

    var teller: LanguageTeller { book.teller }

    func judgesSentences(in language: LanguageTag) -> Bool {
        judges[language.primary]?.pack.judgesSentences ?? false
    }

    private static func notChecked(_ variant: Variant) -> RuleFinding {
        let range = variant.frontMatter.title.range ?? variant.frontMatter.range
        return .notChecked(
            variant.language, at: range, in: variant.file, formats: Format.formats(of: variant.frontMatter.type))
    }
}

extension RuleFinding {
    /// A language without sentence rules looks checked and is not.
    static func notChecked(
        _ language: LanguageTag, at range: ByteRange, in file: SourceFile, formats: some Sequence<Format>
    ) -> RuleFinding {
        let place = file.place(range)
        return RuleFinding(
            rule: "language-not-checked", family: "language-not-checked", severity: .answer,
            formats: Dictionary(formats.map { ($0, .answer) }) { first, _ in first }, language: language,
            place: place, quote: file.text(in: range), evidence: [place],
            basis: .text(),
            message: Wording(
                sv: "Inga regler läser meningarna på språket ”\(language)”.",
                en: "No rules read the sentences in the language \"\(language)\"."),
            why: Wording(
                sv: "Texten ser granskad ut men är det inte.", en: "The text looks checked and is not."),
            suggestion: Wording(
                sv: "Låt någon som kan språket läsa hela texten och svara.",
                en: "Have somebody who knows the language read the whole text and answer."),
            replacement: nil)
    }
}
