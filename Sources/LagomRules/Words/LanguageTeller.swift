// SPDX-License-Identifier: EUPL-1.2
public import LagomText
import LagomYAML

/// Tells which language a text is written in, by the words that every text in a language is full of.
///
/// The words stand in each pack's `common-words`. One that two packs name tells nothing.
public struct LanguageTeller: Sendable {
    /// The primary languages that can be told, in the order of their tags.
    public let languages: [String]
    /// The place in `languages` of each word's language, by the hash of the word in small letters.
    private let words: [UInt64: Int]

    /// - Parameter files: the packs' `pack.yaml`; other files are left out.
    public init(_ files: [SourceFile]) {
        let lists = files.filter(\.isPackFile).compactMap { file in
            RuleBook.language(of: file.path).map { ($0, Self.commonWords(of: file)) }
        }
        let byLanguage = Dictionary(lists) { $0 + $1 }.filter { !$0.value.isEmpty }
        languages = byLanguage.keys.sorted()
        var words: [UInt64: Int] = [:]
        var shared: Set<UInt64> = []
        for (place, language) in languages.enumerated() {
            for word in Set(byLanguage[language] ?? []).map(WordHash.of) {
                if words.updateValue(place, forKey: word) != nil { shared.insert(word) }
            }
        }
        self.words = words.filter { !shared.contains($0.key) }
    }

    /// How many words of each language stand in a text.
    func count(_ text: String) -> LanguageCount {
        var count = LanguageCount(teller: self)
        var hash = WordHash()
        for byte in text.utf8 {
            guard let word = hash.take(byte) else { continue }
            if let place = words[word] { count.numbers[place] += 1 }
        }
        if let place = hash.last.flatMap({ words[$0] }) { count.numbers[place] += 1 }
        return count
    }

    /// The language with most words in a text; nil where two have as many.
    public func language(of text: String) -> LanguageTag? { count(text).leader }

    private static func commonWords(of file: SourceFile) -> [String] {
        guard case .mapping(let entries) = YAML.read(file).root?.kind else { return [] }
        let node = entries.first { $0.key.string == PackSettings.commonWordsKey }?.value
        return node.map(FieldReader.texts)?.flatMap { $0.split(separator: " ").map(String.init) } ?? []
    }
}

/// How many common words of each language stand in a text.
struct LanguageCount {
    let teller: LanguageTeller
    /// By the places of the languages in the teller.
    var numbers: [Int]

    init(teller: LanguageTeller) {
        self.teller = teller
        numbers = [Int](repeating: 0, count: teller.languages.count)
    }

    /// The words of a primary language; nil where it cannot be told.
    subscript(language: String) -> Int? {
        teller.languages.firstIndex(of: language).map { numbers[$0] }
    }

    /// The language with most words; nil where there are none or two have as many.
    var leader: LanguageTag? {
        guard let most = numbers.max(), most > 0, numbers.count(where: { $0 == most }) == 1,
            let place = numbers.firstIndex(of: most)
        else { return nil }
        return LanguageTag(teller.languages[place])
    }

    static func += (left: inout LanguageCount, right: LanguageCount) {
        for place in left.numbers.indices { left.numbers[place] += right.numbers[place] }
    }
}

/// The hash of one word after another in bytes of UTF-8 (FNV-1a, 64 bits), capitals of ASCII and Latin-1 as small ones.
private struct WordHash {
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private var hash = start
    private var before: UInt8 = 0
    /// Bytes that still belong to a sign that is no letter.
    private var skipped = 0

    static func of(_ word: String) -> UInt64 {
        var hash = WordHash()
        for byte in word.utf8 { _ = hash.take(byte) }
        return hash.last ?? start
    }

    /// The word that has just ended; nil within a word or between words.
    mutating func take(_ byte: UInt8) -> UInt64? {
        if skipped > 0 {
            skipped -= 1
            return nil
        }
        guard let letter = Self.small(byte, behind: before) else {
            // «, a hard space and the like begin with C2, dashes and typographic quotes with E2.
            skipped = byte == 0xC2 ? 1 : byte == 0xE2 ? 2 : 0
            defer { (hash, before) = (Self.start, 0) }
            return last
        }
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
        before = byte
        return nil
    }

    /// The word up to here.
    var last: UInt64? { hash == Self.start ? nil : hash }

    private static func small(_ byte: UInt8, behind before: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 0x20
        case 0x80...0x9E where before == 0xC3 && byte != 0x97: byte + 0x20
        case 0xC2, 0xE2: nil
        case 0x80...: byte
        default: nil
        }
    }
}
