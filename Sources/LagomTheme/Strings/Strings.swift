// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The words that a theme puts around messages in one language: `strings/<language>.yaml`.
public struct Strings: Sendable {
    public let language: LanguageTag
    /// The language's name in itself: 'Svenska'.
    public let name: String
    /// The language whose words stand in where this one lacks them, as the file says.
    public let fallsBackTo: LanguageTag?
    let file: SourceFile
    /// The file's own words, each with the place it came from.
    let own: [String: LocatedText]
    /// Own words, and under them those of `fallsBackTo`.
    public private(set) var words: [String: String]

    init(
        language: LanguageTag, name: String, fallsBackTo: LanguageTag?, file: SourceFile, own: [String: LocatedText]
    ) {
        self.language = language
        self.name = name
        self.fallsBackTo = fallsBackTo
        self.file = file
        self.own = own
        words = own.mapValues(\.text.string)
    }

    /// The file's own words by their keys, in reading order, and the file.
    public var texts: (words: [(key: String, text: MappedText)], file: SourceFile) {
        let words = own.map { (key: $0.key, text: $0.value.text) }
        return (words.sorted { ($0.text.range?.lowerBound ?? 0) < ($1.text.range?.lowerBound ?? 0) }, file)
    }

    /// The words for a key; the key itself where the theme has none, which `Theme.check()` reports.
    public subscript(key: StringKey) -> String { words[key.rawValue] ?? key.rawValue }

    /// The words for a key with `{name}` replaced by a value.
    public func text(_ key: StringKey, _ values: KeyValuePairs<String, String>) -> String {
        var text = ""
        var rest = self[key].utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            text += Substring(rest[..<open])
            let name = String(Substring(rest[rest.index(after: open)..<close]))
            text += values.first { $0.key == name }?.value ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return text + Substring(rest)
    }

    /// These strings with another file's words under them.
    func over(_ fallback: Strings) -> Strings {
        var result = self
        result.words.merge(fallback.words) { own, _ in own }
        return result
    }
}
