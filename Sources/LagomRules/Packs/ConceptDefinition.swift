// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// A phrase and where it stands in its file.
struct PhraseSource {
    let syntax: PhraseSyntax
    let text: String
    let range: ByteRange
}

/// A concept as its file says it: a list of phrases, or phrases with what undoes them.
struct ConceptDefinition {
    let phrases: [PhraseSource]
    let unless: [PhraseSource]
    /// `checked: true`: a negation undoes it.
    let isChecked: Bool
    let range: ByteRange
    let file: SourceFile

    /// Whether single words cannot stand for themselves, because their sentence has a say.
    var needsSpans: Bool { isChecked || !unless.isEmpty }

    /// The concepts that it names.
    var names: Set<String> {
        Set((phrases + unless).flatMap { $0.syntax.nodes.flatMap(\.names) })
    }

    static func read(_ entry: YAMLEntry, _ file: SourceFile, _ findings: inout [Finding]) -> ConceptDefinition {
        if case .mapping = entry.value.kind, var reader = FieldReader(entry.value, file, &findings) {
            let phrases = PhraseSource.list(reader.take("phrases"), file, &findings)
            let unless = PhraseSource.list(reader.take("unless"), file, &findings)
            let isChecked = reader.flag("checked", &findings)
            reader.finish(&findings)
            return ConceptDefinition(
                phrases: phrases, unless: unless, isChecked: isChecked, range: entry.keyRange, file: file)
        }
        return ConceptDefinition(
            phrases: PhraseSource.list(entry.value, file, &findings), unless: [], isChecked: false,
            range: entry.keyRange, file: file)
    }
}

extension PhraseNode {
    fileprivate var names: [String] {
        switch self {
        case .concept(let name): [name]
        case .choice(let choices): choices.flatMap { $0.flatMap(\.names) }
        case .optional(let inner): inner.names
        default: []
        }
    }
}

extension PhraseSource {
    /// The phrases of a list; one entry may hold several, with commas between.
    static func list(_ node: YAMLNode?, _ file: SourceFile, _ findings: inout [Finding]) -> [PhraseSource] {
        guard let node else { return [] }
        switch node.kind {
        case .sequence(let items): return items.flatMap { list($0, file, &findings) }
        case .scalar(let text, _): return phrases(of: text, file, &findings)
        case .mapping:
            findings.append(file.wrongShape(node.range))
            return []
        }
    }

    private static func phrases(
        of text: MappedText, _ file: SourceFile, _ findings: inout [Finding]
    ) -> [PhraseSource] {
        var made: [PhraseSource] = []
        var offset = 0
        for part in text.string.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "\n" }) {
            let range = text.sourceRange(of: offset..<offset + part.utf8.count)
            offset += part.utf8.count + 1
            guard part.contains(where: { $0 != " " }) else { continue }
            do throws(PhraseParser.Problem) {
                made.append(
                    PhraseSource(syntax: try PhraseParser.parse(String(part)), text: String(part), range: range))
            } catch {
                findings.append(file.badPhrase(.syntax(error), String(part), range))
            }
        }
        return made
    }
}
