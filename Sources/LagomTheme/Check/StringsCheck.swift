// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Holds the words of each language against what templates and the site ask for.
struct StringsCheck {
    let theme: Theme
    /// The words that templates ask for.
    let used: [String: SourcePlace]

    var findings: [Finding] {
        theme.strings.values.flatMap { missing(in: $0) + unused(in: $0) + malformed(in: $0) }
    }

    private var required: Set<String> { Set(StringKey.allCases.map(\.rawValue)).union(used.keys) }

    /// Words that a page would lack, each at the line of the word that is probably meant, else at the file.
    private func missing(in strings: Strings) -> [Finding] {
        let spare = strings.own.keys.filter { !required.contains($0) }.sorted()
        let words = required.filter { strings.words[$0] == nil }.sorted().map { key in
            let meant = nearest(to: key, among: spare)
            let range = meant.flatMap { strings.own[$0]?.text.range } ?? 0..<0
            return Finding.missingWord(key, meant: meant, at: strings.file.place(range))
        }
        guard let fallback = strings.fallsBackTo, theme.strings[fallback] == nil else { return words }
        return words + [.noFallback(fallback, at: strings.file.place(0..<0))]
    }

    private func unused(in strings: Strings) -> [Finding] {
        strings.own.filter { !required.contains($0.key) }.map { key, text in
            .unusedWord(key, at: strings.file.place(text.text.range ?? 0..<0))
        }
    }

    /// Parts of addresses that cannot stand in one, and words that lost a `{value}` that another language has.
    private func malformed(in strings: Strings) -> [Finding] {
        strings.own.flatMap { key, text -> [Finding] in
            let place = strings.file.place(text.text.range ?? 0..<0)
            if key.hasPrefix("path-"), !Identifier<Theme>.isWellFormed(text.text.string) {
                return [.badPath(text.text.string, at: place)]
            }
            let lost = placeholders(of: key).subtracting(Self.placeholders(in: text.text.string))
            return lost.sorted().map { .lostPlaceholder($0, at: place) }
        }
    }

    private func placeholders(of key: String) -> Set<String> {
        theme.strings.values.reduce(into: []) { all, strings in
            all.formUnion(Self.placeholders(in: strings.own[key]?.text.string ?? ""))
        }
    }

    private static func placeholders(in text: String) -> Set<String> {
        Set(
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
                part.firstIndex(of: "}").map { "{" + part[..<$0] + "}" }
            })
    }
}
