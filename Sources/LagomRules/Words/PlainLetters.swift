// SPDX-License-Identifier: EUPL-1.2

/// The plain small letters or digits that a reader takes a character for: `i` for ı, ì and ị, `ffi` for ﬃ, `1` for １.
enum PlainLetters {
    /// In ASCII; none where it is no form of a Latin letter or a digit.
    static func of(_ scalar: Unicode.Scalar) -> [UInt8] {
        let index = Int(scalar.value) - 0x100
        return table.indices.contains(index) ? table[index] : named(scalar)
    }

    /// The letter for the second byte of a small letter from U+00E0 on; 0 for those that rules tell apart, or that are
    /// no letter with a mark.
    static func latin(_ second: UInt8) -> UInt8 {
        switch second {
        case 0xA0...0xA3: UInt8(ascii: "a")
        case 0xA7: UInt8(ascii: "c")
        case 0xA8, 0xAA, 0xAB: UInt8(ascii: "e")
        case 0xAC...0xAF: UInt8(ascii: "i")
        case 0xB1: UInt8(ascii: "n")
        case 0xB2...0xB5: UInt8(ascii: "o")
        case 0xB9...0xBC: UInt8(ascii: "u")
        case 0xBD, 0xBF: UInt8(ascii: "y")
        default: 0
        }
    }

    /// Of U+0100 to U+02FF, where most letters with marks stand.
    private static let table: [[UInt8]] = (0x100..<0x300).map { Unicode.Scalar($0).map(named) ?? [] }

    /// As Unicode names the character: LATIN SMALL LETTER I WITH DOT BELOW, LATIN SMALL LIGATURE FFI.
    private static func named(_ scalar: Unicode.Scalar) -> [UInt8] {
        let properties = scalar.properties
        if properties.numericType == .decimal, let digit = properties.numericValue { return [0x30 + UInt8(digit)] }
        guard let name = properties.name else { return [] }
        let words = name.split(separator: " ").prefix { $0 != "WITH" }
        guard let last = words.last, let kind = words.first, kinds.contains(kind) else { return [] }
        let isLetter = last.utf8.count == 1 || words.contains("LIGATURE") && last.utf8.count <= 3
        return isLetter ? last.utf8.map { $0 | 0x20 } : greek[last].map { [$0] } ?? []
    }

    private static let kinds: Set<Substring> = ["LATIN", "FULLWIDTH", "MATHEMATICAL", "CIRCLED", "MODIFIER"]
    /// Latin letters with a Greek name, which look as these.
    private static let greek: [Substring: UInt8] = ["ALPHA": UInt8(ascii: "a"), "IOTA": UInt8(ascii: "i")]
}
