// SPDX-License-Identifier: EUPL-1.2
public import LagomText
import LagomYAML

/// Tells which language a text is written in, by the words that every text in a language is full of.
///
/// The words stand in each pack's `common-words`, and those of languages without rules in `other-languages.yaml`. Two
/// languages are told apart by the words that one has and the other has not.
public struct LanguageTeller: Sendable {
    /// The primary languages that can be told, in the order of their tags.
    public let languages: [String]
    /// For each set of languages that have a word in common, which they are: a bit for each place in `languages`.
    fileprivate let sets: [UInt64]
    /// The place in `sets` of each word's languages, by the hash of the word in small letters.
    private let words: [UInt64: Int]

    /// - Parameter files: the packs' `pack.yaml` and the list of other languages; other files are left out.
    public init(_ files: [SourceFile]) {
        let lists = files.filter(\.tellsLanguages).flatMap(Self.commonWords)
        let byLanguage = Dictionary(lists) { $0 + $1 }.filter { !$0.value.isEmpty }
        languages = byLanguage.keys.sorted()
        var owners: [UInt64: UInt64] = [:]
        for (place, language) in languages.enumerated() {
            for word in byLanguage[language] ?? [] { owners[WordHash.of(word), default: 0] |= 1 << UInt64(place) }
        }
        let sets = Set(owners.values).sorted()
        self.sets = sets
        words = owners.mapValues { sets.firstIndex(of: $0)! }
    }

    /// How many words of each language stand in a text.
    func count(_ text: String) -> LanguageCount {
        var count = LanguageCount(teller: self)
        var hash = WordHash()
        for byte in text.utf8 {
            guard let word = hash.take(byte) else { continue }
            count.add(words[word])
        }
        if let word = hash.last { count.add(words[word]) }
        return count
    }

    /// The language that has more words of its own in a text than each other one; nil where there is none.
    public func language(of text: String) -> LanguageTag? { count(text).leader }

    private static func commonWords(of file: SourceFile) -> [(String, [String])] {
        guard case .mapping(let entries) = YAML.read(file).root?.kind else { return [] }
        let language = file.isPackFile ? RuleBook.language(of: file.path) : nil
        return entries.compactMap { entry in
            guard !file.isPackFile || entry.key.string == PackSettings.commonWordsKey else { return nil }
            let words = FieldReader.texts(entry.value).flatMap { $0.split(separator: " ").map(String.init) }
            return (language ?? entry.key.string, words)
        }
    }
}

extension SourceFile {
    /// Whether a file lists words of languages that have no rules.
    public var isListOfLanguages: Bool { path.split(separator: "/").last == "other-languages.yaml" }

    fileprivate var tellsLanguages: Bool { isPackFile || isListOfLanguages }
}

/// How many common words of each language stand in a text.
struct LanguageCount {
    private let teller: LanguageTeller
    /// By the places of the sets of languages in the teller.
    private var numbers: [Int]
    /// All words of the text.
    private(set) var words = 0

    init(teller: LanguageTeller) {
        self.teller = teller
        numbers = [Int](repeating: 0, count: teller.sets.count)
    }

    /// - Parameter set: the place of the word's languages; nil for a word that is common in none.
    fileprivate mutating func add(_ set: Int?) {
        words += 1
        if let set { numbers[set] += 1 }
    }

    /// How many of the words are common ones of a primary language; nil where it cannot be told.
    func share(of language: String) -> Double? {
        guard let own = teller.languages.firstIndex(of: language) else { return nil }
        return words == 0 ? 0 : Double(number(of: own)) / Double(words)
    }

    /// The language whose words most outnumber those of a primary language, with how many it has and that one has not,
    /// and how many the other way round; nil where the language cannot be told, or lacks fewer words than so many.
    func rival(of language: String, fewest: Int) -> (language: LanguageTag, words: Int, own: Int)? {
        guard let own = teller.languages.firstIndex(of: language), strange(to: own) >= fewest else { return nil }
        let rivals = teller.languages.indices.filter { $0 != own }.map { other in
            (other, words: number(of: other, butNot: own), own: number(of: own, butNot: other))
        }
        guard let (other, words, own) = rivals.max(by: { $0.words - $0.own < $1.words - $1.own }) else { return nil }
        return LanguageTag(teller.languages[other]).map { ($0, words, own) }
    }

    /// The language that has more words of its own than each other one; nil where there is none.
    var leader: LanguageTag? {
        let places = teller.languages.indices
        let leader = places.first { one in
            places.allSatisfy { $0 == one || number(of: one, butNot: $0) > number(of: $0, butNot: one) }
        }
        return leader.flatMap { number(of: $0) > 0 ? LanguageTag(teller.languages[$0]) : nil }
    }

    /// How many are common words of any language but this: in most texts so few that none needs be asked for.
    private func strange(to language: Int) -> Int {
        zip(teller.sets, numbers).reduce(0) { $1.0 >> UInt64(language) & 1 == 0 ? $0 + $1.1 : $0 }
    }

    private func number(of one: Int, butNot other: Int? = nil) -> Int {
        numbers.indices.reduce(0) { sum, index in
            let has = { (language: Int) in teller.sets[index] >> UInt64(language) & 1 == 1 }
            return has(one) && !(other.map(has) ?? false) ? sum + numbers[index] : sum
        }
    }

    static func += (left: inout LanguageCount, right: LanguageCount) {
        left.words += right.words
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
    /// Whether the first byte was read of a sign of Latin-1, which may be a soft hyphen.
    private var mayBeHyphen = false

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
        if mayBeHyphen {
            mayBeHyphen = false
            return byte == 0xAD ? nil : end()
        }
        guard let letter = Self.small(byte, behind: before) else {
            // «, a hard space and the like begin with C2, dashes and typographic quotes with E2.
            mayBeHyphen = byte == 0xC2
            skipped = byte == 0xE2 ? 2 : 0
            return mayBeHyphen ? nil : end()
        }
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
        before = byte
        return nil
    }

    /// Begins a new word and gives the one before.
    private mutating func end() -> UInt64? {
        defer { (hash, before) = (Self.start, 0) }
        return last
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
