// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText

/// Tells the language of a text that nobody has named.
struct LanguageGuess {
    /// The primary languages that there are rules for.
    let languages: Set<String>
    let teller: LanguageTeller

    /// By a file's name, such as `sv.md` or `info.en.md`, else by its commonest words; nil where neither tells.
    func language(of file: SourceFile) -> LanguageTag? { byName(file.path) ?? byWords(file.bytes) }

    func byName(_ path: String) -> LanguageTag? {
        let name = path.split(separator: "/").last ?? ""
        let tag = name.split(separator: ".").dropLast().last.flatMap { LanguageTag(String($0)) }
        return tag.flatMap { languages.contains($0.primary) ? $0 : nil }
    }

    func byWords(_ bytes: [UInt8]) -> LanguageTag? {
        let told = teller.language(of: String(decoding: bytes.prefix(65_536), as: UTF8.self))
        return told.flatMap { languages.contains($0.primary) ? $0 : nil }
    }
}
