// SPDX-License-Identifier: EUPL-1.2

/// Words: what belongs to one, and its letters in lower case.
extension Tokenizer {
    mutating func readWord() {
        let start = position
        letters.removeAll()
        var end = position
        while position < bytes.count {
            let byte = bytes[position]
            guard byte < 0x80 ? appendASCII(byte) : appendWide(byte) else { break }
            end = position
        }
        while letters.count > 0, letters[letters.count - 1] == UInt8(ascii: "'") { letters.removeLast() }
        addWord(from: start, to: end)
        if tokens.count - sentenceStart >= Self.longestSentence { endSentence(isQuestion: false) }
    }

    /// Takes a letter, a digit, an apostrophe or a decimal mark between digits; says whether it did.
    private mutating func appendASCII(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A: letters.append(byte | 0x20)
        case 0x61...0x7A, 0x30...0x39: letters.append(byte)
        case UInt8(ascii: "'"):
            guard isLetter(at: position + 1) else { return false }
            letters.append(byte)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            guard isDigit(at: position - 1), isDigit(at: position + 1) else { return false }
            letters.append(byte)
        default: return false
        }
        position += 1
        return true
    }

    private mutating func appendWide(_ byte: UInt8) -> Bool {
        switch Glyph(bytes, at: position) {
        case .letter(let length):
            appendFolded(byte, length)
            position += length
            return true
        case .joiner(let length):
            position += length
            return true
        case .quote(3) where bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99 && isLetter(at: position + 3):
            letters.append(UInt8(ascii: "'"))
            position += 3
            return true
        default: return false
        }
    }

    /// Small letters, and plain ones but for å, ä, ö and é; `a` and `o` with combining ring or diaeresis become å, ä, ö.
    private mutating func appendFolded(_ byte: UInt8, _ length: Int) {
        let second = position + 1 < bytes.count ? bytes[position + 1] : 0
        switch byte {
        case 0xC3: appendLatin((0x80...0x9E).contains(second) ? second + 0x20 : second)
        case 0xCC: appendMark(second)
        default:
            let plain = PlainLetters.of(Unicode.Scalar(bytes, at: position))
            if plain.isEmpty {
                for index in position..<min(position + length, bytes.count) { letters.append(bytes[index]) }
            } else {
                for letter in plain { letters.append(letter) }
            }
        }
    }

    /// Takes a small letter of U+00C0 to U+00FF by its second byte.
    private mutating func appendLatin(_ second: UInt8) {
        let plain = PlainLetters.latin(second)
        if plain == 0 { letters.append(0xC3) }
        letters.append(plain == 0 ? second : plain)
    }

    /// Takes a mark above or below a letter: what is none of the pack's letters is read as if it were not there.
    private mutating func appendMark(_ mark: UInt8) {
        guard letters.count > 0, let composed = Self.composed(letters[letters.count - 1], mark) else { return }
        letters.removeLast()
        letters.append(0xC3)
        letters.append(composed)
    }

    private static func composed(_ letter: UInt8, _ mark: UInt8) -> UInt8? {
        switch (letter, mark) {
        case (UInt8(ascii: "a"), 0x8A): 0xA5
        case (UInt8(ascii: "a"), 0x88): 0xA4
        case (UInt8(ascii: "o"), 0x88): 0xB6
        case (UInt8(ascii: "e"), 0x81): 0xA9
        default: nil
        }
    }
}
