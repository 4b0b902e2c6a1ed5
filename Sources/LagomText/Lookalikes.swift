// SPDX-License-Identifier: EUPL-1.2

extension Unicode.Scalar {
    /// Whether it looks like a Latin letter and is none of any language: small capitals and raised or lowered letters of
    /// phonetics, letters in frames, Roman numerals and signs that are drawn as a letter.
    ///
    /// Letters that some language writes (ɛ, ɗ, ə, ı) are none.
    var isLookalike: Bool {
        switch value {
        case 0x262, 0x26A, 0x274, 0x276, 0x280, 0x281, 0x28F, 0x299, 0x29B, 0x29C, 0x29F, 0x2B0...0x2B8,
            0x2E0...0x2E4, 0x1D00...0x1DBF, 0x2071, 0x207F, 0x2090...0x209C, 0x2100...0x2125, 0x2127...0x214F,
            0x2160...0x2188, 0x2C7C, 0x2C7D, 0xA730, 0xA731, 0xA7F2...0xA7F9, 0xAB30...0xAB6F, 0x10780...0x107BF,
            0x1F130...0x1F189:
            true
        default: false
        }
    }

    /// Whether it is a mark that strikes a Latin letter out or encloses it, or that no language puts on it.
    func isStrange(on letter: Unicode.Scalar) -> Bool {
        guard letter.value < 0x250 || (0x1E00...0x1EFF).contains(letter.value) else { return false }
        let properties = properties
        let marking = properties.canonicalCombiningClass
        if properties.generalCategory == .enclosingMark || marking == .overlay { return true }
        guard letter.value < 0x80, marking != .notReordered else { return false }
        return !Self.composed.contains(Character(String(String.UnicodeScalarView([letter, self]))))
    }

    /// The Latin letters that Unicode has with their marks; characters are equal however they are composed.
    private static let composed: Set<Character> = Set(
        [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap { Unicode.Scalar($0).map(Character.init) })
}
