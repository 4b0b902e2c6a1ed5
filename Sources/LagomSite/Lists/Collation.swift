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

    /// Sorts by words, each of which is folded once; what is alike stands in the order that `otherwise` gives.
    func sorted<Item>(
        _ items: some Sequence<Item>, by word: KeyPath<Item, String>, otherwise: (Item, Item) -> Bool
    ) -> [Item] {
        let keyed = items.map { item in (key: key(item[keyPath: word]), item: item) }
        return keyed.sorted { left, right in
            if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
            let (a, b) = (left.item[keyPath: word], right.item[keyPath: word])
            return a == b ? otherwise(left.item, right.item) : a < b
        }.map(\.item)
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
        case "a"..."z", "0"..."9": return [scalar]
        case "å" where hasNordicLetters: return [Self.aRing]
        case "ä" where hasNordicLetters, "æ" where hasNordicLetters: return [Self.aUmlaut]
        case "ö" where hasNordicLetters, "ø" where hasNordicLetters: return [Self.oUmlaut]
        case "أ", "إ", "آ", "ٱ": return ["ا"]
        default: return Self.base(of: scalar)
        }
    }

    /// The letter without its marks, for the letters that Latin-script words here are made of.
    private static func base(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return [] }
        return decompositions[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
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
