// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Tells the language of a text that nobody has named.
enum LanguageGuess {
    /// By a file's name: `sv.md`, `info.en.md`.
    static func byName(_ path: String) -> LanguageTag? {
        let name = path.split(separator: "/").last ?? ""
        let parts = name.split(separator: ".").dropLast()
        return parts.last.flatMap { languages.contains(primary($0)) ? LanguageTag(String($0)) : nil }
    }

    /// By the script of most of its letters and its commonest words, where one language clearly leads.
    static func byWords(_ bytes: [UInt8]) -> LanguageTag? {
        var counts: [String: Int] = [:]
        let text = String(decoding: bytes.prefix(65_536), as: UTF8.self).lowercased()
        if isMostlyArabic(text) { return LanguageTag("ar") }
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            for (language, words) in commonWords where words.contains(String(word)) {
                counts[language, default: 0] += 1
            }
        }
        let ranking = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranking.first, first.value > (ranking.dropFirst().first?.value ?? 0) else { return nil }
        return LanguageTag(first.key)
    }

    /// Whether more than half of the letters are Arabic: a name or a greeting does not make a text so.
    private static func isMostlyArabic(_ text: String) -> Bool {
        var (arabic, all) = (0, 0)
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            all += 1
            if (0x0600...0x06FF).contains(scalar.value) { arabic += 1 }
        }
        return arabic * 2 > all
    }

    private static let languages: Set<String> = ["sv", "en", "ar", "fi"]

    private static func primary(_ name: Substring) -> String { String(name.prefix { $0 != "-" }) }

    private static let commonWords: [String: Set<String>] = [
        "sv": [
            "och", "att", "det", "som", "är", "av", "för", "med", "inte", "du", "har", "om", "kan", "en", "ett", "den",
            "till", "på", "ring", "vård", "vid", "när", "eller", "från", "dig", "man", "ska", "din", "ditt", "hos",
        ],
        "en": [
            "the", "and", "to", "of", "you", "is", "in", "that", "it", "not", "your", "or", "with", "if", "are", "can",
            "a", "be", "this", "at", "do", "care", "call", "from", "when", "have", "for", "no", "need",
        ],
        "fi": [
            "ja", "on", "ei", "että", "se", "joka", "tai", "jos", "voi", "ole", "kun", "mutta", "sinun", "soita",
            "hoitoon", "älä", "ovat", "myös", "kuin",
        ],
    ]
}
