// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomYAML

/// Reads the part of a rule file that people read: wording, why, suggestion, examples.
enum RuleHeader {
    /// The fewest examples on each side.
    static let fewestExamples = 4

    static func read(
        _ reader: inout FieldReader, _ root: YAMLNode, needsExamples: Bool, _ findings: inout [Finding]
    ) -> Rule? {
        let id = id(&reader, root, &findings)
        let family = family(&reader, root, &findings)
        let severity: Severity? = reader.choice("severity", &findings)
        let exceptions = exceptions(&reader, &findings)
        let isCertain = reader.flag("certain", &findings)
        let roles: [FormatText.Role] = reader.choices("slots", &findings)
        let message = wording("finding", &reader, root, &findings)
        let why = wording("why", &reader, root, &findings)
        let basis = basis(&reader, root, &findings)
        let suggestion = wording("suggestion", &reader, root, &findings)
        let flags = examples("flags", mustFlag: true, isNeeded: needsExamples, &reader, root, &findings)
        let passes = examples("passes", mustFlag: false, isNeeded: needsExamples, &reader, root, &findings)
        return Rule(
            id: id, family: family, severity: severity ?? .block, exceptions: exceptions, isCertain: isCertain,
            slots: Set(roles), message: message, why: why, basis: basis, suggestion: suggestion,
            examples: flags + passes, path: reader.file.path)
    }

    private static func id(_ reader: inout FieldReader, _ root: YAMLNode, _ findings: inout [Finding]) -> String {
        let id = text("id", &reader, root, &findings)
        if !id.isEmpty, !Identifier<Rule>.isWellFormed(id) {
            findings.append(reader.file.badRuleName(id, reader.take("id")?.range ?? root.range))
        }
        return id
    }

    private static func text(
        _ key: String, _ reader: inout FieldReader, _ root: YAMLNode, _ findings: inout [Finding]
    ) -> String {
        guard let text = reader.take(key)?.text, !text.isEmpty else {
            findings.append(reader.file.missing(key, root.range))
            return ""
        }
        return text.string
    }

    /// The basis, whose one text may stand for both languages: most name a source.
    private static func basis(_ reader: inout FieldReader, _ root: YAMLNode, _ findings: inout [Finding]) -> Wording {
        if case .mapping = reader.take("basis")?.kind { return wording("basis", &reader, root, &findings) }
        let text = text("basis", &reader, root, &findings)
        return Wording(sv: text, en: text)
    }

    private static func exceptions(
        _ reader: inout FieldReader, _ findings: inout [Finding]
    ) -> SeverityExceptions {
        var (staff, formats): (Severity?, [Format: Severity]) = (nil, [:])
        guard let node = reader.take("severity-in"), var inner = FieldReader(node, reader.file, &findings) else {
            return SeverityExceptions(staff: nil, formats: [:])
        }
        for name in SeverityExceptions.names {
            guard let severity: Severity = inner.choice(name, &findings) else { continue }
            if let format = Format(rawValue: name) { formats[format] = severity } else { staff = severity }
        }
        inner.finish(&findings)
        return SeverityExceptions(staff: staff, formats: formats)
    }

    private static func family(
        _ reader: inout FieldReader, _ root: YAMLNode, _ findings: inout [Finding]
    ) -> String {
        let family = text("family", &reader, root, &findings)
        if !family.isEmpty, !RiskFamily.ids.contains(family) {
            findings.append(reader.file.unknownFamily(family, reader.take("family")?.range ?? root.range))
        }
        return family
    }

    private static func wording(
        _ key: String, _ reader: inout FieldReader, _ root: YAMLNode, _ findings: inout [Finding]
    ) -> Wording {
        guard let node = reader.take(key), var inner = FieldReader(node, reader.file, &findings) else {
            findings.append(reader.file.missing(key, root.range))
            return Wording(sv: "", en: "")
        }
        let wording = Wording(
            sv: text("sv", &inner, node, &findings), en: text("en", &inner, node, &findings))
        inner.finish(&findings)
        return wording
    }

    private static func examples(
        _ key: String, mustFlag: Bool, isNeeded: Bool, _ reader: inout FieldReader, _ root: YAMLNode,
        _ findings: inout [Finding]
    ) -> [Example] {
        let node = reader.take(key)
        guard let node, case .sequence(let items) = node.kind, items.count >= (isNeeded ? fewestExamples : 0) else {
            if isNeeded { findings.append(reader.file.tooFewExamples(key, (node ?? root).range)) }
            return []
        }
        return items.compactMap { item in
            let example = item.text.flatMap { Example(marked: $0, mustFlag: mustFlag) }
            if example.map({ $0.marked.isEmpty == mustFlag }) ?? true {
                findings.append(reader.file.badMarks(item.range, mustFlag: mustFlag))
            }
            return example
        }
    }
}
