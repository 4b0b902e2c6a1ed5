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
        if let other = otherLanguage(of: pieces.whole, pieces.texts, than: variant.language, .text) {
            let severity: Severity = variant.frontMatter.type == .staff ? .answer : .block
            return [.wrongLanguage(other, severity, of: variant, at: pieces.first ?? variant.frontMatter.range)]
        }
        return pieces.texts.compactMap { piece in
            guard let range = piece.text.range,
                let other = otherLanguage(of: piece.count, [piece], than: variant.language, .piece)
            else { return nil }
            return .foreignPiece(other, of: variant, at: range)
        }
    }

    /// The language that texts are in by their words, where that is another than their own.
    private func otherLanguage(
        of count: LanguageCount, _ pieces: [LanguagePieces.Piece], than own: LanguageTag, _ bar: LanguageBar
    ) -> OtherLanguage? {
        if let rival = count.rival(of: own.primary, fewest: bar.fewestCommonWords),
            rival.words >= bar.fewestCommonWords, rival.words > bar.timesOwn * rival.own
        {
            return OtherLanguage(tag: rival.language)
        }
        guard let share = count.share(of: own.primary), share < LanguageBar.ownShare, let judge = judges[own.primary]
        else { return nil }
        let tally = pieces.reduce(into: WordTally()) { $0.add(judge.tally(of: $1.string)) }
        return tally.words >= bar.fewestWords && tally.isForeign ? OtherLanguage(tag: nil) : nil
    }
}

/// What it takes to say of a text that it is in another language; measured on the labelled passages of both languages
/// and on texts in fourteen others.
private struct LanguageBar {
    /// The fewest common words of another language by which a text is told, and how many times its own they must be.
    let fewestCommonWords, timesOwn: Int
    /// The fewest words by which a text is told to be in a language that no list names.
    let fewestWords: Int

    static let text = LanguageBar(fewestCommonWords: 2, timesOwn: 2, fewestWords: 6)
    static let piece = LanguageBar(fewestCommonWords: 4, timesOwn: 3, fewestWords: 8)
    /// Where more of a text's words than this are common ones of its language it is in that language, unless it is in
    /// one near by.
    static let ownShare = 0.15
}

/// Another language than a text is said to be in; without a tag one that no list names.
private struct OtherLanguage {
    let tag: LanguageTag?

    /// What it is called within a sentence.
    var name: Wording { tag?.name ?? Wording(sv: "ett annat språk", en: "another language") }
}

/// The words of a variant's own file piece by piece, without those that it says are in another language.
private struct LanguagePieces {
    struct Piece {
        let text: MappedText
        /// Without the words that are said to be in another language.
        let string: String
        let count: LanguageCount
    }

    private(set) var texts: [Piece] = []
    private(set) var whole: LanguageCount

    init(_ variant: Variant, _ passages: [PassageInFormats], _ teller: LanguageTeller) {
        whole = LanguageCount(teller: teller)
        var foreign: [ByteRange] = []
        for block in variant.blocks {
            block.forEachInline { if case .foreign = $0.kind { foreign.append($0.range) } }
        }
        for text in passages.lazy.map(\.text) where text.path == variant.file.path {
            let string = foreign.isEmpty ? text.text.string : text.text.without(foreign).string
            let piece = Piece(text: text.text, string: string, count: teller.count(string))
            whole += piece.count
            texts.append(piece)
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
        _ other: OtherLanguage, _ severity: Severity, of variant: Variant, at range: ByteRange
    ) -> RuleFinding {
        let (own, other) = (variant.language.name, other.name)
        return language(
            severity, .text(), of: variant, at: range,
            message: Wording(
                sv: "Texten är skriven på \(other.sv) men läses som \(own.sv).",
                en: "The text is written in \(other.en) but read as \(own.en)."),
            suggestion: Wording(
                sv: "Lägg den i en fil som heter efter språket, ange rätt språk, eller översätt den.",
                en: "Put it into a file named after its language, name the right language, or translate it."))
    }

    fileprivate static func foreignPiece(
        _ other: OtherLanguage, of variant: Variant, at range: ByteRange
    ) -> RuleFinding {
        let (own, name, tag) = (variant.language.name, other.name, other.tag?.tag ?? "…")
        return language(
            .answer, .section, of: variant, at: range,
            message: Wording(
                sv: "Det här stycket är skrivet på \(name.sv) i en text på \(own.sv).",
                en: "This piece is written in \(name.en) in a text in \(own.en)."),
            suggestion: Wording(
                sv: "Översätt det, eller märk orden: […]{lang=\(tag)}.",
                en: "Translate it, or mark the words: […]{lang=\(tag)}."))
    }

    private static func language(
        _ severity: Severity, _ basis: Basis, of variant: Variant, at range: ByteRange, message: Wording,
        suggestion: Wording
    ) -> RuleFinding {
        let (rule, place) = ("wrong-language", variant.file.place(range))
        let formats = Format.formats(of: variant.frontMatter.type)
        return RuleFinding(
            rule: rule, family: "language-not-checked", severity: severity,
            formats: Dictionary(uniqueKeysWithValues: formats.map { ($0, severity) }), language: variant.language,
            place: place, quote: variant.file.text(in: range), evidence: [place],
            basis: basis, message: message,
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
        case "da": Wording(sv: "danska", en: "Danish")
        case "no", "nn": Wording(sv: "norska", en: "Norwegian")
        case "de": Wording(sv: "tyska", en: "German")
        case "es": Wording(sv: "spanska", en: "Spanish")
        case "fr": Wording(sv: "franska", en: "French")
        case "pl": Wording(sv: "polska", en: "Polish")
        default: Wording(sv: "språket ”\(tag)”", en: "the language \"\(tag)\"")
        }
    }
}
