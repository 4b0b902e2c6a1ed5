// SPDX-License-Identifier: EUPL-1.2
import CHyphen
import Glibc
import LagomText

/// Says where the words of a language may be divided, by libhyphen's patterns.
///
/// Not Sendable: it belongs to the renderer that made it.
final class Hyphenator {
    private let dictionary: UnsafeMutablePointer<HyphenDict>

    /// nil for languages without patterns, and where their package is not installed.
    ///
    /// Finnish is not divided: its patterns are not in Debian. Easy-to-read Swedish is not divided on purpose.
    init?(_ language: LanguageTag) {
        let names = ["sv": "sv_SE", "en": "en_GB"]
        guard !language.isSimple, let name = names[language.primary],
            let dictionary = hnj_hyphen_load("/usr/share/hyphen/hyph_\(name).dic")
        else { return nil }
        self.dictionary = dictionary
    }

    deinit { hnj_hyphen_free(dictionary) }

    /// The letters before which a word may be divided, counted in scalars; none for words that are short.
    func divisions(of word: [Unicode.Scalar]) -> [Int] {
        guard word.count >= Self.shortest else { return [] }
        let lowered = word.flatMap { Array($0.properties.lowercaseMapping.unicodeScalars.prefix(1)) }
        guard let bytes = encode(lowered) else { return [] }
        var marks = [CChar](repeating: 0, count: bytes.count + 5)
        var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        var positions: UnsafeMutablePointer<Int32>?
        var cuts: UnsafeMutablePointer<Int32>?
        // Libhyphen looks for the end of the word, whatever length it is told.
        let failed = (bytes + [0]).withUnsafeBufferPointer { buffer in
            hnj_hyphen_hyphenate2(
                dictionary, buffer.baseAddress, Int32(bytes.count), &marks, nil, &replacements, &positions, &cuts)
        }
        defer { release(replacements, positions, cuts, bytes.count) }
        // A division that changes the spelling is left out: what is drawn must be what is written.
        guard failed == 0, replacements == nil else { return [] }
        return offsets(marks, bytes).filter { $0 >= Self.leastBefore && word.count - $0 >= Self.leastBehind }
    }

    private static let shortest = 9
    private static let leastBefore = 4
    private static let leastBehind = 4

    private var isUTF8: Bool { dictionary.pointee.utf8 != 0 }

    private func encode(_ word: [Unicode.Scalar]) -> [CChar]? {
        if isUTF8 {
            var text = ""
            text.unicodeScalars.append(contentsOf: word)
            return text.utf8.map { CChar(bitPattern: $0) }
        }
        let latin = word.compactMap { $0.value < 256 ? CChar(bitPattern: UInt8($0.value)) : nil }
        return latin.count == word.count ? latin : nil
    }

    /// Odd digits mark the letter before a division; in UTF-8 libhyphen counts characters.
    private func offsets(_ marks: [CChar], _ bytes: [CChar]) -> [Int] {
        marks.prefix(bytes.count).enumerated().compactMap { index, mark in mark & 1 == 1 ? index + 1 : nil }
    }

    private func release(
        _ replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
        _ positions: UnsafeMutablePointer<Int32>?, _ cuts: UnsafeMutablePointer<Int32>?, _ count: Int
    ) {
        if let replacements {
            for index in 0..<count { free(replacements[index]) }
            free(replacements)
        }
        free(positions)
        free(cuts)
    }
}
