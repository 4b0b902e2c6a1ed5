// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The alphabetical order of a language, as far as a list of words needs it.
///
/// Swedish and Finnish end with å ä ö (CLDR root collation, tailored as in `sv` and `fi`); other letters with marks
/// sort as their letter. Arabic ignores the article and the forms of alif. The rest goes by Unicode scalars.
struct Collation {
    private let hasNordicLetters: Bool

    init(_ language: LanguageTag) {
        hasNordicLetters = ["sv", "fi"].contains(language.primary)
    }

    /// Things in the order of their words; those with the same word keep theirs.
    func sorted<Thing>(_ things: [Thing], by word: (Thing) -> String) -> [Thing] {
        // Each word's key is made once: a comparison would make two.
        let keyed = things.map { thing in
            let word = word(thing)
            return (key: key(word), word: word, thing: thing)
        }
        return keyed.sorted { $0.key == $1.key ? $0.word < $1.word : $0.key.lexicographicallyPrecedes($1.key) }
            .map(\.thing)
    }

    /// The letter that a word stands under; `#` for what begins with a digit.
    func letter(of word: String) -> String {
        guard let first = key(word).first, let scalar = Unicode.Scalar(first) else { return "#" }
        switch scalar {
        case "0"..."9": return "#"
        case Self.aRing: return "Å"
        case Self.aUmlaut: return "Ä"
        case Self.oUmlaut: return "Ö"
        default: return String(Character(scalar)).uppercased()
        }
    }

    /// Places behind z and in order; none of these stands for itself in a key.
    private static let aRing: Unicode.Scalar = "\u{7B}"
    private static let aUmlaut: Unicode.Scalar = "\u{7C}"
    private static let oUmlaut: Unicode.Scalar = "\u{7D}"

    /// The scalars to compare: letters and digits in lower case, without marks.
    private func key(_ word: String) -> [UInt32] {
        word.lowercased().unicodeScalars.dropFirst(Self.articleLength(word)).flatMap(folded).map(\.value)
    }

    private func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar {
        case "å" where hasNordicLetters: return [Self.aRing]
        case "ä" where hasNordicLetters, "æ" where hasNordicLetters: return [Self.aUmlaut]
        case "ö" where hasNordicLetters, "ø" where hasNordicLetters: return [Self.oUmlaut]
        case "أ", "إ", "آ", "ٱ": return ["ا"]
        default: return Self.base(of: scalar)
        }
    }

    /// The letter without its marks, for the letters that Latin-script words here are made of.
    private static func base(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        if scalar.isASCII { return isASCIIWord(scalar) ? [scalar] : [] }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return [] }
        return decompositions[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
    }

    private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9": true
        default: false
        }
    }

    private static let decompositions: [Unicode.Scalar: String] = [
        "à": "a", "á": "a", "â": "a", "ã": "a", "å": "a", "ä": "a", "æ": "ae", "ç": "c", "è": "e", "é": "e",
        "ê": "e", "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o",
        "õ": "o", "ö": "o", "ø": "o", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ý": "y", "ÿ": "y", "ß": "ss",
        "š": "s", "ž": "z", "č": "c", "ć": "c", "đ": "d", "ł": "l",
    ]

    /// The Arabic article `ال` does not count.
    private static func articleLength(_ word: String) -> Int {
        word.hasPrefix("ال") && word.unicodeScalars.count > 3 ? 2 : 0
    }
}
