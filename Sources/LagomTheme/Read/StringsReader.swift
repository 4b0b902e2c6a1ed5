// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

extension ThemeReader {
    /// Reads `strings/<language>.yaml`, which must be named after its language.
    mutating func strings(of file: SourceFile, named name: String) -> Strings? {
        guard let language = LanguageTag(name), language.tag == name else {
            findings.append(.notALanguage(name, at: file.place(0..<0)))
            return nil
        }
        let (strings, faults) = YAML.readMapping(file) { reader in
            let name = reader.text("name")
            let fallback = reader.optionalLanguage("falls-back-to")
            let words = reader.group("words") { $0.everyText() } ?? [:]
            return Strings(
                language: language, name: name?.string ?? language.tag, fallsBackTo: fallback, file: file,
                own: words)
        }
        findings += faults
        return strings
    }
}
