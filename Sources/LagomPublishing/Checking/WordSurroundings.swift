// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What stands around a word in its file's bytes: whether it is explained there, or somebody's own words.
struct WordSurroundings {
    private let bytes: [UInt8]
    private let word: ByteRange
    /// The lines around the word up to blank ones; one line where fields stand.
    private let paragraph: ByteRange
    private let isInFields: Bool

    init(of word: ByteRange, in bytes: [UInt8]) {
        self.bytes = bytes
        self.word = word
        isInFields = word.lowerBound < Self.endOfFields(bytes)
        let gap = Array((isInFields ? "\n" : "\n\n").utf8)
        let start = bytes[..<word.lowerBound].lastRange(of: gap)?.upperBound ?? 0
        let end = bytes[word.upperBound...].firstRange(of: gap)?.lowerBound ?? bytes.count
        paragraph = start..<end
    }

    /// Whether the word's meaning stands beside it: exchanged, 'high blood pressure (hypertension)' would say it twice.
    func explain(_ plain: String) -> Bool {
        if before.contains(plain.lowercased()) || after.contains(plain.lowercased()) { return true }
        if before.count(where: { $0 == "(" }) > before.count(where: { $0 == ")" }) { return true }
        if after.drop(while: { " \n*_".contains($0) }).first == "(" { return true }
        let near = Self.words(before).suffix(3) + Self.words(after).prefix(3)
        return near.contains { Self.definingWords.contains(String($0)) }
    }

    /// Whether the word stands within quotation marks or in a block of somebody's words.
    var isQuoted: Bool {
        let marks: Set<Character> = isInFields ? Self.typographicMarks : Self.typographicMarks.union(["\""])
        if !before.count(where: marks.contains).isMultiple(of: 2) { return true }
        if let last = before.last, let next = after.first, "'‘’".contains(last), "'‘’".contains(next) { return true }
        let start = text(paragraph).drop { $0 == " " || $0 == "\n" }
        return start.first == ">" && !start.hasPrefix("> [!") && !start.hasPrefix(">[!")
    }

    /// Whether the word stands within brackets that a language follows: `[otitis media]{lang=la}`.
    var isForeign: Bool {
        let rest = bytes[word.upperBound...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "[") }
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return bytes[(end + 1)...].starts(with: "{".utf8)
    }

    private static let typographicMarks: Set<Character> = ["”", "“", "„", "«", "»"]

    /// Words by which a sentence says what another word means.
    private static let definingWords: Set<String> = [
        "kallas", "kallad", "kallat", "kallade", "heter", "benämns", "betyder", "innebär", "ordet", "termen",
        "uttrycket", "called", "named", "means", "meaning", "term", "word", "known",
    ]

    private var before: String { text(paragraph.lowerBound..<word.lowerBound) }

    private var after: String { text(word.upperBound..<paragraph.upperBound) }

    private func text(_ range: ByteRange) -> String { String(decoding: bytes[range], as: UTF8.self).lowercased() }

    private static func words(_ text: String) -> [Substring] { text.split { !$0.isLetter } }

    /// Where the text below the fields begins; 0 where there are none.
    private static func endOfFields(_ bytes: [UInt8]) -> Int {
        guard bytes.starts(with: "---".utf8) else { return 0 }
        return bytes.dropFirst(3).firstRange(of: Array("\n---".utf8))?.upperBound ?? 0
    }
}

extension ArraySlice<UInt8> {
    /// The last place of some bytes; two of them never overlap here.
    fileprivate func lastRange(of other: [UInt8]) -> ByteRange? {
        var start = endIndex - other.count
        while start >= startIndex {
            if self[start..<start + other.count].elementsEqual(other) { return start..<start + other.count }
            start -= 1
        }
        return nil
    }
}
