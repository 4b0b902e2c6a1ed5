// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// What `pack.yaml` says of a language as a whole.
struct PackSettings {
    /// The name of the Snowball stemmer: `sv`, `en` …
    var stemmer = ""
    /// Whether words are written together to form new ones.
    var compounds = false
    /// Words behind whose full stop a sentence goes on.
    var abbreviations: [String] = []
    /// Groups of forms of strong verbs and other words that no stemmer brings together.
    var forms: [[String]] = []
    /// Concepts that silence every rule of the pack: in the sentence, in it or the next, anywhere in the passage.
    var unless: [String] = []
    var unlessNext: [String] = []
    var unlessNear: [String] = []

    static func read(_ file: SourceFile, _ findings: inout [Finding]) -> PackSettings? {
        let (root, found) = YAML.read(file)
        findings += found
        guard let root, var reader = MappingReader(root, file, &findings) else { return nil }
        var settings = PackSettings()
        settings.stemmer = reader.take("stemmer")?.text?.string ?? ""
        settings.compounds = reader.take("compounds")?.text?.string == "true"
        settings.abbreviations = words(reader.take("abbreviations"))
        settings.forms = lines(reader.take("forms")).map { $0.split(separator: " ").map(String.init) }
        settings.unless = words(reader.take("unless"))
        settings.unlessNext = words(reader.take("unless-next"))
        settings.unlessNear = words(reader.take("unless-near"))
        reader.finish(&findings)
        return settings
    }

    private static func lines(_ node: YAMLNode?) -> [String] {
        guard let node else { return [] }
        switch node.kind {
        case .scalar(let text, _): return [text.string]
        case .sequence(let items): return items.flatMap(lines)
        case .mapping: return []
        }
    }

    private static func words(_ node: YAMLNode?) -> [String] {
        lines(node).flatMap { $0.split(separator: " ").map(String.init) }
    }
}
