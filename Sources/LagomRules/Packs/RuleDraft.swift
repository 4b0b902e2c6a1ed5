// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomYAML

/// A rule as its file says it, before its phrases have numbers.
struct RuleDraft {
    let rule: Rule
    let test: DraftTest
    let unless: [PhraseSource]
    let unlessNext: [PhraseSource]
    let unlessNear: [PhraseSource]
    let across: [PhraseSource]
    let unlessBeside: [PhraseSource]
}

/// The kinds of rules, with their phrases as written.
enum DraftTest {
    case sequence([PhraseSource])
    case together([PhraseSource], Rule.Scope)
    case weigh(Weighing)
    case substitution([(phrases: [PhraseSource], plain: String)])
    case duty(DraftDuty)
    case number([PhraseSource])
    case count(DraftCount)
    case metric(Metric)
    case parity
    case freshness(Freshness)

    /// Whether the sentences around what the rule saw can speak against it.
    var isWeighed: Bool {
        switch self {
        case .sequence, .together: true
        case .weigh, .substitution, .duty, .number, .count, .metric, .parity, .freshness: false
        }
    }

    /// Whether the rule's examples are passages, so that its file must have them.
    var judgesPassages: Bool {
        switch self {
        case .sequence, .together, .substitution: true
        case .weigh, .duty, .number, .count, .metric, .parity, .freshness: false
        }
    }
}

struct DraftCount {
    let groups: [PhraseSource]
    let bounds: ClosedRange<Int>
    let roles: [FormatText.Role]
    let formats: [Format]
}

struct DraftDuty {
    let when: [PhraseSource]
    let needs: [PhraseSource]
    let whenRoles: [FormatText.Role]
    let whenCards: [Card.Kind]
    let needsRoles: [FormatText.Role]
    let orRoles: [FormatText.Role]
    let orAttributes: [String]
    let cards: [Card.Kind]
    let proseNeeds: [PhraseSource]
    let types: [MessageType]
    let formats: [Format]
    let comesFirst: Bool
    let citation: Bool
}

extension RuleDraft {
    /// Reads a rule file; nil, with findings, where something is missing that nothing can stand in for.
    static func read(
        _ root: YAMLNode, _ file: SourceFile, demandsExamples: Bool, _ findings: inout [Finding]
    ) -> RuleDraft? {
        guard var reader = FieldReader(root, file, &findings) else { return nil }
        let test = DraftTest.read(&reader, root, &findings)
        let rule = RuleHeader.read(
            &reader, root, needsExamples: demandsExamples && test?.judgesPassages ?? false, &findings)
        let unless = reader.phrases("unless", &findings)
        let unlessNext = reader.phrases("unless-next", &findings)
        let unlessNear = reader.phrases("unless-near", &findings)
        let across = reader.phrases("across", &findings)
        let unlessBeside = reader.phrases("unless-beside", &findings)
        reader.finish(&findings)
        guard let rule, let test else { return nil }
        return RuleDraft(
            rule: rule, test: test, unless: unless, unlessNext: unlessNext, unlessNear: unlessNear,
            across: across, unlessBeside: unlessBeside)
    }
}

extension DraftTest {
    static func read(
        _ reader: inout FieldReader, _ root: YAMLNode, _ findings: inout [Finding]
    ) -> DraftTest? {
        let scope: Rule.Scope = reader.choice("within", &findings) ?? .sentence
        if reader.has("sequence") { return .sequence(reader.phrases("sequence", &findings)) }
        if reader.has("together") { return .together(reader.phrases("together", &findings), scope) }
        if let node = reader.take("weigh") { return weigh(node, reader.file, &findings) }
        if let node = reader.take("substitution") { return .substitution(pairs(node, reader.file, &findings)) }
        if reader.has("number") { return .number(reader.phrases("number", &findings)) }
        if let node = reader.take("duty") { return duty(node, reader.file, &findings) }
        return readSimple(&reader, root, &findings)
    }

    private static func readSimple(
        _ reader: inout FieldReader, _ root: YAMLNode, _ findings: inout [Finding]
    ) -> DraftTest? {
        if let node = reader.take("metric") { return metric(node, reader.file, &findings) }
        if let node = reader.take("count") { return count(node, reader.file, &findings) }
        if let node = reader.take("freshness") { return freshness(node, reader.file, &findings) }
        if reader.take("kind")?.text?.string == "parity" { return .parity }
        findings.append(reader.file.missing("sequence", root.range))
        return nil
    }

    private static func count(_ node: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]) -> DraftTest? {
        guard var reader = FieldReader(node, file, &findings) else { return nil }
        let least = reader.count("at-least", &findings) ?? 0
        let most = reader.count("at-most", &findings) ?? .max
        let count = DraftCount(
            groups: reader.phrases("of", &findings), bounds: least...max(least, most),
            roles: reader.choices("in", &findings), formats: reader.choices("formats", &findings))
        reader.finish(&findings)
        return .count(count)
    }

    private static func freshness(_ node: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]) -> DraftTest? {
        guard var reader = FieldReader(node, file, &findings) else { return nil }
        let subject: Freshness.Subject? = reader.choice("of", &findings)
        let after = reader.count("after", &findings) ?? 0
        let until = reader.count("until", &findings) ?? .max
        reader.finish(&findings)
        if subject == nil { findings.append(file.missing("of", node.range)) }
        return subject.map { .freshness(Freshness(of: $0, daysPast: after + 1...max(after + 1, until))) }
    }

    private static func weigh(_ node: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]) -> DraftTest? {
        guard var reader = FieldReader(node, file, &findings) else { return nil }
        let weighing = Weighing(
            start: reader.weight("start", &findings), features: reader.features("features", &findings),
            threshold: reader.weight("threshold", &findings),
            doubtBelow: reader.weight("doubt-below", &findings),
            graveDoubtBelow: reader.weight("doubt-grave-below", &findings),
            ownEnough: reader.weight("own-enough", &findings),
            families: reader.entries("families", &findings).compactMap { family($0, file, &findings) })
        reader.finish(&findings)
        return .weigh(weighing)
    }

    private static func family(
        _ entry: YAMLEntry, _ file: SourceFile, _ findings: inout [Finding]
    ) -> FamilyWeights? {
        let name = entry.key.string
        if !RiskFamily.ids.contains(name) { findings.append(file.unknownFamily(name, entry.keyRange)) }
        guard var reader = FieldReader(entry.value, file, &findings) else { return nil }
        let weights = FamilyWeights(
            family: name, features: reader.features("features", &findings), other: reader.weight("other", &findings))
        reader.finish(&findings)
        return weights
    }

    private static func pairs(
        _ node: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]
    ) -> [(phrases: [PhraseSource], plain: String)] {
        guard let reader = FieldReader(node, file, &findings) else { return [] }
        return reader.entries.map { ($0.keyPhrases(file, &findings), $0.value.text?.string ?? "") }
    }

    private static func metric(_ node: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]) -> DraftTest? {
        guard var reader = FieldReader(node, file, &findings) else { return nil }
        let lix = reader.number("lix", atLeast: 1, &findings)
        let words = reader.count("words", &findings) ?? 100
        let sentence = reader.count("sentence", &findings)
        reader.finish(&findings)
        if let lix { return .metric(.lix(lix, words: words)) }
        if let sentence { return .metric(.sentence(sentence)) }
        if !reader.has("lix"), !reader.has("sentence") { findings.append(file.missing("lix", node.range)) }
        return nil
    }

    private static func duty(_ node: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]) -> DraftTest? {
        guard var reader = FieldReader(node, file, &findings) else { return nil }
        let duty = DraftDuty(
            when: reader.phrases("when", &findings), needs: reader.phrases("needs", &findings),
            whenRoles: reader.choices("when-in", &findings), whenCards: reader.choices("when-card", &findings),
            needsRoles: reader.choices("in", &findings),
            orRoles: reader.choices("or-slot", &findings), orAttributes: reader.words("or-attribute"),
            cards: reader.choices("each-card", &findings), proseNeeds: reader.phrases("or-in-prose", &findings),
            types: reader.choices("types", &findings), formats: reader.choices("formats", &findings),
            comesFirst: reader.flag("comes-first", &findings), citation: reader.flag("citation", &findings))
        reader.finish(&findings)
        return .duty(duty)
    }
}

extension YAMLEntry {
    func keyPhrases(_ file: SourceFile, _ findings: inout [Finding]) -> [PhraseSource] {
        PhraseSource.list(YAMLNode(.scalar(key, .plain), range: keyRange), file, &findings)
    }
}
