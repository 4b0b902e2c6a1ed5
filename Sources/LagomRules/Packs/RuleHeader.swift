// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// Reads the part of a rule file that people read: wording, why, suggestion, examples.
enum RuleHeader {
    static func read(
        _ reader: inout MappingReader, _ root: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]
    ) -> Rule? {
        let id = reader.take("id")?.text?.string ?? ""
        let family = reader.take("family")?.text?.string ?? ""
        let severity = reader.take("severity")?.text.flatMap { Severity(rawValue: $0.string) } ?? .block
        let staff = reader.take("severity-for-staff")?.text.flatMap { Severity(rawValue: $0.string) }
        let message = wording(reader.take("finding"), file, &findings)
        let why = wording(reader.take("why"), file, &findings)
        let basis = reader.take("basis")?.text?.string ?? ""
        let suggestion = wording(reader.take("suggestion"), file, &findings)
        let flags = examples(reader.take("flags"), mustFlag: true, file, &findings)
        let passes = examples(reader.take("passes"), mustFlag: false, file, &findings)
        return Rule(
            id: id, family: family, severity: severity, staffSeverity: staff, message: message, why: why,
            basis: basis, suggestion: suggestion, examples: flags + passes, path: file.path)
    }

    private static func wording(_ node: YAMLNode?, _ file: SourceFile, _ findings: inout [Finding]) -> Wording {
        guard let node, var reader = MappingReader(node, file, &findings) else { return Wording(sv: "", en: "") }
        let wording = Wording(sv: reader.take("sv")?.text?.string ?? "", en: reader.take("en")?.text?.string ?? "")
        reader.finish(&findings)
        return wording
    }

    private static func examples(
        _ node: YAMLNode?, mustFlag: Bool, _ file: SourceFile, _ findings: inout [Finding]
    ) -> [Example] {
        guard let node, case .sequence(let items) = node.kind else { return [] }
        return items.compactMap { $0.text }.compactMap { Example(marked: $0, mustFlag: mustFlag) }
    }
}
