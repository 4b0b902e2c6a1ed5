// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
import LagomText

/// Texts that are visibly in another language than the one whose rules read them: those rules find nothing in them.
extension Inspector {
    /// One finding for a text that is in another language as a whole, else one for each such piece of it.
    public func languageFindings(in variant: Variant) -> [RuleFinding] {
        let text = FormatText(variant, as: .page, catalogue: Catalogue(path: ""))
        return languageFindings(in: variant, PassageInFormats.all(of: [text]))
    }

    /// - Parameter passages: the texts of the variant.
    func languageFindings(in variant: Variant, _ passages: [PassageInFormats]) -> [RuleFinding] {
        let pieces = LanguagePieces(variant, passages, teller)
        let own = variant.language
        guard let all = pieces.whole[own.primary] else { return [] }
        if let other = pieces.whole.leader, pieces.whole[other.primary]! > max(1, 2 * all) {
            let severity: Severity = variant.frontMatter.type == .staff ? .answer : .block
            return [.wrongLanguage(other, severity, of: variant, at: pieces.first ?? variant.frontMatter.range)]
        }
        return pieces.texts.compactMap { text, count in
            guard let other = count.leader, other.primary != own.primary, let range = text.range,
                count[other.primary]! >= Self.fewestWords, count[other.primary]! > 3 * count[own.primary]!
            else { return nil }
            return .foreignPiece(other, of: variant, at: range)
        }
    }

    /// The fewest common words by which a single paragraph is told.
    private static let fewestWords = 4
}

/// The words of a variant's own file piece by piece, without those that it says are in another language.
private struct LanguagePieces {
    private(set) var texts: [(text: MappedText, count: LanguageCount)] = []
    private(set) var whole: LanguageCount

    init(_ variant: Variant, _ passages: [PassageInFormats], _ teller: LanguageTeller) {
        whole = LanguageCount(teller: teller)
        var foreign: [ByteRange] = []
        for block in variant.blocks {
            block.forEachInline { if case .foreign = $0.kind { foreign.append($0.range) } }
        }
        for text in passages.lazy.map(\.text) where text.path == variant.file.path {
            let text = text.text
            let count = teller.count(foreign.isEmpty ? text.string : text.without(foreign).string)
            whole += count
            texts.append((text, count))
        }
    }

    /// Where the first words stand.
    var first: ByteRange? { texts.first?.text.range }
}

extension MappedText {
    fileprivate func without(_ ranges: [ByteRange]) -> MappedText {
        segments.filter { segment in !ranges.contains { $0.overlaps(segment.source) } }
            .reduce(into: MappedText()) { kept, segment in kept.append(slice(segment.text)) }
    }
}

extension RuleFinding {
    fileprivate static func wrongLanguage(
        _ other: LanguageTag, _ severity: Severity, of variant: Variant, at range: ByteRange
    ) -> RuleFinding {
        let (own, other) = (variant.language.name, other.name)
        return language(
            severity, of: variant, at: range,
            message: Wording(
                sv: "Texten är skriven på \(other.sv) men läses som \(own.sv).",
                en: "The text is written in \(other.en) but read as \(own.en)."),
            suggestion: Wording(
                sv: "Lägg den i en fil som heter efter språket, ange rätt språk, eller översätt den.",
                en: "Put it into a file named after its language, name the right language, or translate it."))
    }

    fileprivate static func foreignPiece(
        _ other: LanguageTag, of variant: Variant, at range: ByteRange
    ) -> RuleFinding {
        let (own, name) = (variant.language.name, other.name)
        return language(
            .answer, of: variant, at: range,
            message: Wording(
                sv: "Det här stycket är skrivet på \(name.sv) i en text på \(own.sv).",
                en: "This piece is written in \(name.en) in a text in \(own.en)."),
            suggestion: Wording(
                sv: "Översätt det, eller märk orden: […]{lang=\(other)}.",
                en: "Translate it, or mark the words: […]{lang=\(other)}."))
    }

    private static func language(
        _ severity: Severity, of variant: Variant, at range: ByteRange, message: Wording, suggestion: Wording
    ) -> RuleFinding {
        let (rule, place) = ("wrong-language", variant.file.place(range))
        let formats = Format.formats(of: variant.frontMatter.type)
        return RuleFinding(
            rule: rule, family: "language-not-checked", severity: severity,
            formats: Dictionary(uniqueKeysWithValues: formats.map { ($0, severity) }), language: variant.language,
            place: place, quote: variant.file.text(in: range), evidence: [place],
            fingerprint: fingerprint(rule, severity, [variant.file.text(in: range)]), message: message,
            why: Wording(
                sv: "Reglerna för ett språk finner inget i ett annat, så risker i texten syns inte.",
                en: "The rules of one language find nothing in another, so risks in the text stay unseen."),
            suggestion: suggestion, replacement: nil)
    }
}

extension LanguageTag {
    /// What the language is called within a sentence; its tag where Lagom does not know it.
    var name: Wording {
        switch primary {
        case "sv": Wording(sv: "svenska", en: "Swedish")
        case "en": Wording(sv: "engelska", en: "English")
        case "ar": Wording(sv: "arabiska", en: "Arabic")
        case "fi": Wording(sv: "finska", en: "Finnish")
        default: Wording(sv: "språket ”\(tag)”", en: "the language \"\(tag)\"")
        }
    }
}
