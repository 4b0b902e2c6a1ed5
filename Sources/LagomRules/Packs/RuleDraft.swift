// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// A rule as its file says it, before its phrases have numbers.
struct RuleDraft {
    let rule: Rule
    let test: DraftTest
    let unless: [PhraseSource]
    let unlessNext: [PhraseSource]
    let unlessNear: [PhraseSource]
}

enum DraftTest {
    case sequence([PhraseSource])
    case together([PhraseSource], Rule.Scope)
    case weigh([DraftCue], threshold: Double, Rule.Scope)
}

struct DraftCue {
    let phrase: PhraseSource
    let weight: Double
}

extension RuleDraft {
    static func read(_ root: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]) -> RuleDraft? {
        guard var reader = MappingReader(root, file, &findings) else { return nil }
        let header = RuleHeader.read(&reader, root, file, &findings)
        let test = test(&reader, root, file, &findings)
        let unless = PhraseSource.list(reader.take("unless"), file, &findings)
        let unlessNext = PhraseSource.list(reader.take("unless-next"), file, &findings)
        let unlessNear = PhraseSource.list(reader.take("unless-near"), file, &findings)
        reader.finish(&findings)
        guard let header, let test else { return nil }
        return RuleDraft(rule: header, test: test, unless: unless, unlessNext: unlessNext, unlessNear: unlessNear)
    }

    private static func test(
        _ reader: inout MappingReader, _ root: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]
    ) -> DraftTest? {
        let scope = Rule.Scope(rawValue: reader.take("within")?.text?.string ?? "sentence") ?? .sentence
        let threshold = reader.take("threshold")?.text.flatMap { Double($0.string) } ?? 1
        if let node = reader.take("sequence") { return .sequence(PhraseSource.list(node, file, &findings)) }
        if let node = reader.take("together") { return .together(PhraseSource.list(node, file, &findings), scope) }
        if let node = reader.take("weigh") { return .weigh(cues(node, file, &findings), threshold: threshold, scope) }
        findings.append(file.missing("sequence", root.range))
        return nil
    }

    private static func cues(_ node: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]) -> [DraftCue] {
        guard let reader = MappingReader(node, file, &findings) else { return [] }
        return reader.entries.flatMap { entry -> [DraftCue] in
            guard let weight = entry.value.text.flatMap({ Double($0.string) }) else {
                findings.append(file.wrongShape(entry.value.range))
                return []
            }
            let key = YAMLNode(.scalar(entry.key, .plain), range: entry.keyRange)
            return PhraseSource.list(key, file, &findings).map { DraftCue(phrase: $0, weight: weight) }
        }
    }
}
