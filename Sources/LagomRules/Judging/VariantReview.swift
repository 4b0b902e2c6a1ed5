// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// Judges one variant, in every format that carries it, by the pack of its language.
public struct VariantReview {
    let variant: Variant
    let original: Variant?
    let day: Day
    let texts: [FormatText]
    let passages: [PassageInFormats]
    let readings: [Reading]
    private let across: [LedPassages.Finding]
    let pack: Pack
    let cards: [Card]
    /// The files that texts stand in, by path: the variant's own and the catalogue.
    private let files: [String: SourceFile]

    /// Reads a variant with a judge of its language.
    ///
    /// - Parameters:
    ///   - original: the variant that this one translates; nil where it is the original.
    ///   - day: today, in the campaign's time zone.
    ///   - catalogueFile: the file of the signs, for places in it.
    ///   - formats: the formats that the variant is to have; nil for all of its type.
    public init(
        _ variant: Variant, original: Variant?, catalogue: Catalogue, catalogueFile: SourceFile?, day: Day,
        formats: Set<Format>? = nil, judge: Judge
    ) {
        self.variant = variant
        self.original = original
        self.day = day
        pack = judge.pack
        cards = variant.cards
        texts = Format.formats(of: variant.frontMatter.type).filter { formats?.contains($0) ?? true }.map {
            FormatText(variant, as: $0, catalogue: catalogue)
        }
        passages = PassageInFormats.all(of: texts)
        let led = passages.map { passage in
            LedTexts.Text(
                string: passage.text.text.string, leads: passage.leads, listAbove: passage.listAbove,
                goesOn: passage.goesOn, place: passage.place)
        }
        var judged = LedPassages(LedTexts(led), judge: judge, isInMessage: true)
        readings = passages.indices.map { judged.reading(of: $0) }
        across = passages.indices.flatMap { judged.findings(in: $0) }
        files = [variant.file.path: variant.file].merging(
            catalogueFile.map { [$0.path: $0] } ?? [:]
        ) { first, _ in first }
    }

    /// Everything that the rules found, in reading order.
    public func findings() -> [RuleFinding] {
        // The catalogue's wording is judged where the catalogue is, not again in every message that shows it.
        let own = passages.indices.filter { passages[$0].text.path == variant.file.path }
        let sentences = own.flatMap { index in
            readings[index].sightings.compactMap { finding($0, passages[index]) }
        }
        let all = sentences + across.compactMap(finding) + documentFindings()
        return all.sorted { Finding.inReadingOrder($0.finding, $1.finding) }
    }

    private func finding(_ sighting: Sighting, _ passage: PassageInFormats) -> RuleFinding? {
        let rule = pack.rules[sighting.rule]
        let roles = passage.roles.filter { rule.slots.isEmpty || rule.slots.contains($0.value) }
        guard let first = sighting.words.first, let last = sighting.words.last, !roles.isEmpty else { return nil }
        let formats = sighting.isDoubtful ? roles.mapValues { _ in .note } : severities(of: rule, in: roles.keys)
        let severity = formats.values.max() ?? rule.severity
        let whole = min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)
        return RuleFinding(
            rule: rule.id, family: sighting.family ?? rule.family, severity: severity,
            formats: formats,
            language: variant.language, place: place(of: whole, in: passage.text),
            quote: quote(whole, passage.text), evidence: sighting.words.map { place(of: $0, in: passage.text) },
            basis: .section, message: rule.message, why: rule.why,
            suggestion: rule.suggestion, replacement: sighting.replacement)
    }

    /// A finding across passages: it stands in the last one of the variant's own, in the formats that have all of them.
    private func finding(_ across: LedPassages.Finding) -> RuleFinding? {
        let (rule, own) = (pack.rules[across.sighting.rule], passages[across.text])
        let roles = own.roles.filter { format, role in
            (rule.slots.isEmpty || rule.slots.contains(role))
                && across.words.allSatisfy { passages[$0.text].roles[format] != nil }
        }
        let home = across.words.last { passages[$0.text].text.path == variant.file.path }?.text
        guard let home, !roles.isEmpty else { return nil }
        let formats = severities(of: rule, in: roles.keys)
        let severity = formats.values.max() ?? rule.severity
        let (text, words) = (passages[home].text, across.words(in: home))
        return RuleFinding(
            rule: rule.id, family: rule.family, severity: severity, formats: formats, language: variant.language,
            place: place(of: words, in: text), quote: quote(words, text),
            evidence: across.words.map { place(of: $0.words, in: passages[$0.text].text) },
            basis: .section, message: rule.message, why: rule.why, suggestion: rule.suggestion, replacement: nil)
    }

    /// A finding of a document rule, at a range of the variant's own file.
    ///
    /// - Parameter original: what of the original the rule held the text against.
    func finding(
        _ rule: Rule, at range: ByteRange, in formats: Set<Format>, original: [String] = []
    ) -> RuleFinding {
        let place = variant.file.place(range)
        let severities = severities(of: rule, in: formats)
        let severity = severities.values.max() ?? rule.severity
        return RuleFinding(
            rule: rule.id, family: rule.family, severity: severity, formats: severities, language: variant.language,
            place: place, quote: variant.file.text(in: range), evidence: [place],
            basis: .text(original: original), message: rule.message, why: rule.why,
            suggestion: rule.suggestion, replacement: nil)
    }

    private func severities(of rule: Rule, in formats: some Sequence<Format>) -> [Format: Severity] {
        rule.severities(in: formats, forStaff: variant.frontMatter.type == .staff)
    }

    func place(of words: Range<Int>, in text: LocatedText) -> SourcePlace {
        let range = text.text.sourceRange(of: words)
        return files[text.path]?.place(range) ?? SourcePlace(path: text.path)
    }

    private func quote(_ words: Range<Int>, _ text: LocatedText) -> String {
        String(decoding: Array(text.text.string.utf8)[words], as: UTF8.self)
    }
}
