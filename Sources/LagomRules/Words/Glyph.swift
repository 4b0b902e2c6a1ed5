// SPDX-License-Identifier: EUPL-1.2

/// What a byte of UTF-8 begins, as far as words and sentences need to know; lengths in bytes.
enum Glyph {
    case letter(Int)
    case digit
    case space(Int)
    case newline
    /// `.`, `!` or `?`.
    case stop(UInt8)
    case ellipsis(Int)
    /// A comma, a colon, a dash, a bracket, Arabic's question mark: where a clause may end.
    case pause(Int)
    case quote(Int)
    case percent
    /// A soft hyphen or a zero-width character: inside words it is not there.
    case joiner(Int)
    case other(Int)

    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        let byte = bytes[index]
        guard byte >= 0x80 else {
            self = Self.ascii(byte)
            return
        }
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch byte {
        case 0xC2: self = Self.latin(second)
        case 0xC3: self = second == 0x97 || second == 0xB7 ? .other(2) : .letter(2)
        case 0xD8 where second == 0x8C || second == 0x9B || second == 0x9F: self = .pause(2)
        case 0xC4...0xDF: self = .letter(2)
        case 0xE2: self = Self.general(second, third)
        case 0xEF where second == 0xBB && third == 0xBF: self = .joiner(3)
        case 0xE0...0xEF: self = .letter(3)
        case 0xF0...0xF7: self = .other(4)
        default: self = .other(1)
        }
    }

    private static func ascii(_ byte: UInt8) -> Glyph {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter(1)
        case 0x30...0x39: .digit
        case 0x0A: .newline
        case 0x20, 0x09, 0x0D: .space(1)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop(byte)
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): .pause(1)
        case UInt8(ascii: "\""): .quote(1)
        case UInt8(ascii: "%"): .percent
        default: .other(1)
        }
    }

    /// U+0080 to U+00BF: no-break space, soft hyphen, guillemets.
    private static func latin(_ second: UInt8) -> Glyph {
        switch second {
        case 0xA0: .space(2)
        case 0xAD: .joiner(2)
        case 0xAB, 0xBB: .quote(2)
        case 0xAA, 0xBA: .letter(2)
        default: .other(2)
        }
    }

    /// U+2000 to U+2FFF: General Punctuation above all.
    private static func general(_ second: UInt8, _ third: UInt8) -> Glyph {
        guard second == 0x80 else { return .other(3) }
        switch third {
        case 0x80...0x8A, 0xAF: return .space(3)
        case 0x8B...0x8F: return .joiner(3)
        case 0x92...0x95: return .pause(3)
        case 0x98...0x9F, 0xB9, 0xBA: return .quote(3)
        case 0xA6: return .ellipsis(3)
        default: return .other(3)
        }
    }
}
