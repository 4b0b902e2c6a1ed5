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

    /// The key of the words by which texts in the language are told; `LanguageTeller` reads them.
    static let commonWordsKey = "common-words"

    static func read(_ file: SourceFile, _ findings: inout [Finding]) -> PackSettings? {
        guard let root = file.packRoot(&findings), var reader = FieldReader(root, file, &findings) else { return nil }
        var settings = PackSettings()
        settings.stemmer = reader.take("stemmer")?.text?.string ?? ""
        settings.compounds = reader.flag("compounds", &findings)
        settings.abbreviations = reader.words("abbreviations")
        _ = reader.take(commonWordsKey)
        settings.forms =
            reader.take("forms").map(FieldReader.texts)?.map { $0.split(separator: " ").map(String.init) } ?? []
        settings.unless = reader.words("unless")
        settings.unlessNext = reader.words("unless-next")
        settings.unlessNear = reader.words("unless-near")
        reader.finish(&findings)
        return settings
    }
}
