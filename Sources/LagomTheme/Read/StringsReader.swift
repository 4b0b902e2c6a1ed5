// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension ThemeReader {
    /// Reads `strings/<language>.yaml`, which must be named after its language.
    mutating func strings(of file: SourceFile, named name: String) -> Strings? {
        guard let language = LanguageTag(name), language.tag == name else {
            findings.append(.notALanguage(name, at: file.place(0..<0)))
            return nil
        }
        var ownName = name
        var fallback: LanguageTag?
        var words: [String: LocatedText] = [:]
        for entry in ThemeYAML(file).entries {
            switch entry.key.string {
            case "name": ownName = entry.value.string
            case "falls-back-to": fallback = LanguageTag(entry.value.string)
            case "words":
                for child in entry.children { words[child.key.string] = LocatedText(child.value, path: file.path) }
            case let unknown:
                let place = file.place(entry.key.range ?? 0..<0)
                findings.append(.unknownName(unknown, at: place, known: ["name", "falls-back-to", "words"]))
            }
        }
        return Strings(language: language, name: ownName, fallsBackTo: fallback, path: file.path, own: words)
    }
}
