// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// A text that reaches readers without standing in a message: a campaign's title, a sign's wording, a word of the theme.
public struct LooseText: Sendable {
    public let text: MappedText
    public let file: SourceFile
    public let language: LanguageTag
    public let role: FormatText.Role
    /// The formats that carry it.
    public let formats: [Format]
    public let kind: Kind
    public let isForStaff: Bool

    /// What a text is to those around it.
    public enum Kind: Sendable {
        /// All that there is.
        case passage
        /// One text among others: a few words alone, such as a cell of a table, are not weighed.
        case part
        /// A few words in another language than those around them: only what is certain without them counts.
        case term
        /// Words of the site, not of care, which weights know nothing of: only what blocks counts.
        case site
    }

    public init(
        _ text: MappedText, in file: SourceFile, language: LanguageTag, as role: FormatText.Role, formats: [Format],
        kind: Kind = .part, isForStaff: Bool = false
    ) {
        self.text = text
        self.file = file
        self.language = language
        self.role = role
        self.formats = formats
        self.kind = kind
        self.isForStaff = isForStaff
    }
}

/// What a page carries of a text outside of messages; made once, however many workers judge a part of it.
public struct LoosePage: Sendable {
    public let text: FormatText
    let led: LedTexts

    public init(_ text: FormatText) {
        self.text = text
        led = LedTexts(
            text.slots.map { slot in
                let string = slot.text.text.string
                return LedTexts.Text(
                    string: string, leads: slot.leads, listAbove: slot.listAbove, goesOn: slot.role.goesOn(string),
                    place: slot.place)
            })
    }
}

extension Inspector {
    /// What the sentence rules find in a text; that nothing judged it, where its language has none.
    public func findings(in loose: LooseText) -> [RuleFinding] {
        guard let judge = judge(of: loose.language) else { return loose.kind == .term ? [] : [loose.notChecked] }
        let isWeighed = loose.kind == .passage || loose.kind == .part
        let reading = judge.read(loose.text.string, isInMessage: loose.kind != .passage, isWeighed: isWeighed)
        let findings = reading.sightings.compactMap { loose.finding($0, judge.pack.rules[$0.rule]) }
        return findings.filter { loose.kind != .site || $0.severity == .block }
    }

    /// The same for all that a text outside of messages says, each piece with those that lead it.
    ///
    /// - Parameters:
    ///   - page: all of it in one file.
    ///   - slots: the pieces whose findings are wanted.
    public func findings(in page: LoosePage, _ slots: Range<Int>, of file: SourceFile) -> [RuleFinding] {
        let text = page.text
        let loose = { (index: Int) in
            LooseText(
                text.slots[index].text.text, in: file, language: text.language, as: text.slots[index].role,
                formats: [text.format], kind: .passage)
        }
        guard let judge = judge(of: text.language) else { return slots.map { loose($0).notChecked } }
        var led = LedPassages(page.led, judge: judge, isInMessage: false)
        return slots.flatMap { index -> [RuleFinding] in
            let (own, rules) = (loose(index), judge.pack.rules)
            let alone = led.reading(of: index).sightings.compactMap { own.finding($0, rules[$0.rule]) }
            return alone + led.findings(in: index).compactMap { own.finding($0, rules[$0.sighting.rule], loose) }
        }
    }

    private func judge(of language: LanguageTag) -> Judge? {
        judgesSentences(in: language) ? judges[language.primary] : nil
    }
}

extension LooseText {
    fileprivate var notChecked: RuleFinding {
        .notChecked(language, at: text.range ?? 0..<0, in: file, formats: formats)
    }

    fileprivate func finding(_ sighting: Sighting, _ rule: Rule) -> RuleFinding? {
        guard rule.slots.isEmpty || rule.slots.contains(role), kind != .term || rule.isCertain,
            let start = sighting.words.map(\.lowerBound).min(), let end = sighting.words.map(\.upperBound).max()
        else { return nil }
        let words = text.slice(start..<end)
        let usual = rule.severities(in: formats, forStaff: isForStaff)
        let severities = sighting.isDoubtful ? usual.mapValues { _ in .note } : usual
        let severity = severities.values.max() ?? (sighting.isDoubtful ? .note : rule.severity)
        return RuleFinding(
            rule: rule.id, family: sighting.family ?? rule.family, severity: severity,
            formats: severities, language: language, place: place(of: start..<end), quote: words.string,
            evidence: sighting.words.map(place),
            basis: .section, message: rule.message, why: rule.why,
            suggestion: rule.suggestion, replacement: sighting.replacement)
    }

    /// - Parameter text: gives the text of each place.
    fileprivate func finding(_ across: LedPassages.Finding, _ rule: Rule, _ text: (Int) -> LooseText) -> RuleFinding? {
        guard rule.slots.isEmpty || rule.slots.contains(role) else { return nil }
        let severities = rule.severities(in: formats, forStaff: isForStaff)
        let (severity, words) = (severities.values.max() ?? rule.severity, across.words(in: across.text))
        return RuleFinding(
            rule: rule.id, family: rule.family, severity: severity, formats: severities, language: language,
            place: place(of: words), quote: self.text.slice(words).string,
            evidence: across.words.map { text($0.text).place(of: $0.words) },
            basis: .section, message: rule.message, why: rule.why,
            suggestion: rule.suggestion, replacement: nil)
    }

    private func place(of words: Range<Int>) -> SourcePlace { file.place(text.sourceRange(of: words)) }
}
