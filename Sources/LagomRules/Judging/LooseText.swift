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
    /// Whether it stands among others: a few words alone, such as a cell of a table, are then not weighed.
    public let isInMessage: Bool
    /// Whether it speaks of care: weights know nothing of other matters, so that neither weak cues nor notes count there.
    public let isAboutCare: Bool

    public init(
        _ text: MappedText, in file: SourceFile, language: LanguageTag, as role: FormatText.Role, formats: [Format],
        isInMessage: Bool = true, isAboutCare: Bool = true
    ) {
        self.text = text
        self.file = file
        self.language = language
        self.role = role
        self.formats = formats
        self.isInMessage = isInMessage
        self.isAboutCare = isAboutCare
    }
}

extension Inspector {
    /// What the sentence rules find in a text; that nothing judged it, where its language has none.
    public func findings(in loose: LooseText) -> [RuleFinding] {
        guard judgesSentences(in: loose.language), let judge = judges[loose.language.primary] else {
            return [loose.notChecked]
        }
        let sightings = judge.read(loose.text.string, isInMessage: loose.isInMessage).sightings
        let findings = sightings.filter { loose.isAboutCare || !$0.isOfWeakCues }.compactMap { sighting in
            loose.finding(sighting, judge.pack.rules[sighting.rule])
        }
        return findings.filter { loose.isAboutCare || $0.severity > .note }
    }
}

extension LooseText {
    fileprivate var notChecked: RuleFinding {
        .notChecked(language, at: text.range ?? 0..<0, in: file, formats: formats, evidence: text.string)
    }

    fileprivate func finding(_ sighting: Sighting, _ rule: Rule) -> RuleFinding? {
        guard rule.slots.isEmpty || rule.slots.contains(role), let start = sighting.words.map(\.lowerBound).min(),
            let end = sighting.words.map(\.upperBound).max()
        else { return nil }
        let words = text.slice(start..<end)
        let usual = rule.severities(in: formats, forStaff: false)
        let severities = sighting.isDoubtful ? usual.mapValues { _ in .note } : usual
        let severity = severities.values.max() ?? (sighting.isDoubtful ? .note : rule.severity)
        return RuleFinding(
            rule: rule.id, family: sighting.family ?? rule.family, severity: severity,
            formats: severities, language: language, place: place(of: start..<end), quote: words.string,
            evidence: sighting.words.map(place),
            fingerprint: RuleFinding.fingerprint(rule.id, severity, [sighting.context]), message: rule.message,
            why: rule.why, suggestion: rule.suggestion, replacement: sighting.replacement)
    }

    private func place(of words: Range<Int>) -> SourcePlace { file.place(text.sourceRange(of: words)) }
}
