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
    /// A soft hyphen or another character that is not seen: inside words it is not there.
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
        case 0xC4...0xC8, 0xCC: self = .letter(2)
        case 0xE2 where second == 0x80: self = Self.general(third)
        case 0xC9...0xF7: self = Self.wide(Unicode.Scalar(bytes, at: index))
        default: self = .other(1)
        }
    }

    /// By what Unicode says of it, which costs more than a look at bytes and is needed less often.
    private static func wide(_ scalar: Unicode.Scalar) -> Glyph {
        let length = UTF8.width(scalar)
        let properties = scalar.properties
        switch properties.generalCategory {
        case _ where properties.isDefaultIgnorableCodePoint: return .joiner(length)
        case _ where properties.isWhitespace: return .space(length)
        case _ where properties.isAlphabetic: return .letter(length)
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: return .letter(length)
        default: return .other(length)
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

    /// U+2000 to U+203F: General Punctuation.
    private static func general(_ third: UInt8) -> Glyph {
        switch third {
        case 0x80...0x8A, 0xAF: return .space(3)
        case 0x8B...0x8F, 0xAA...0xAE: return .joiner(3)
        case 0x92...0x95: return .pause(3)
        case 0x98...0x9F, 0xB9, 0xBA: return .quote(3)
        case 0xA6: return .ellipsis(3)
        default: return .other(3)
        }
    }
}

extension Unicode.Scalar {
    /// The scalar whose bytes of UTF-8 begin at an index.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        let length = bytes[index] < 0x80 ? 1 : min((~bytes[index]).leadingZeroBitCount, bytes.count - index)
        self = String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }
}
