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
        let unchecked = judge?.pack.judgesSentences == true ? [] : [Self.notChecked(variant)]
        guard let judge else { return unchecked }
        let review = VariantReview(
            variant, original: original, catalogue: catalogue, catalogueFile: catalogueFile, day: day,
            formats: formats, judge: judge)
        return unchecked + review.findings()
    }

    /// A language without sentence rules looks checked and is not.
    private static func notChecked(_ variant: Variant) -> RuleFinding {
        let range = variant.frontMatter.title.range ?? variant.frontMatter.range
        let place = variant.file.place(range)
        let formats = Format.formats(of: variant.frontMatter.type)
        return RuleFinding(
            rule: "language-not-checked", family: "language-not-checked", severity: .answer,
            formats: Dictionary(uniqueKeysWithValues: formats.map { ($0, .answer) }), language: variant.language,
            place: place, quote: variant.file.text(in: range), evidence: [place],
            fingerprint: RuleFinding.fingerprint(
                "language-not-checked", .answer, [Digest(of: variant.file.bytes).description]),
            message: Wording(
                sv: "Inga regler läser meningarna på språket ”\(variant.language)”.",
                en: "No rules read the sentences in the language \"\(variant.language)\"."),
            why: Wording(
                sv: "Texten ser granskad ut men är det inte.", en: "The text looks checked and is not."),
            suggestion: Wording(
                sv: "Låt någon som kan språket läsa hela texten och svara.",
                en: "Have somebody who knows the language read the whole text and answer."),
            replacement: nil)
    }
}
