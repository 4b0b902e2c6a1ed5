// SPDX-License-Identifier: EUPL-1.2

/// A character that no reader sees, or that turns the order of letters, where honest text has none.
///
/// Rules and reviewers read the letters around it otherwise than a reader of the page. The sets are those of Unicode
/// (UAX #44, Default_Ignorable_Code_Point and General_Category), the places where such a character is honest follow
/// UTS #39 and UTS #55.
public struct HiddenCharacter: Sendable, Hashable, CustomStringConvertible {
    public let scalar: Unicode.Scalar
    /// Its place among the scalars of the text.
    public let index: Int
    /// UTF-8 offset into the text.
    public let offset: Int

    /// All of a text, in order.
    public static func all(in text: String) -> [HiddenCharacter] {
        guard mayStand(in: text) else { return [] }
        let scalars = Array(text.unicodeScalars)
        var (found, offset) = ([HiddenCharacter](), 0)
        for (index, scalar) in scalars.enumerated() {
            if scalar.isInvisible, !ScalarPlace(index, in: scalars).isHonest {
                found.append(HiddenCharacter(scalar: scalar, index: index, offset: offset))
            }
            offset += UTF8.width(scalar)
        }
        return found
    }

    /// Whether it changes the order in which letters are shown (UAX #9).
    public var turnsOrder: Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Its number and name, as `U+2060 WORD JOINER`.
    public var description: String { "\(Self.number(of: scalar)) \(name)" }

    /// Its number, as `U+2060`.
    public static func number(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    private var name: String {
        let properties = scalar.properties
        if let name = properties.name ?? properties.nameAlias { return name }
        switch properties.generalCategory {
        case .control: return "CONTROL"
        case .privateUse: return "PRIVATE USE"
        default: return properties.isNoncharacterCodePoint ? "NONCHARACTER" : "UNASSIGNED"
        }
    }

    /// Every byte of every text passes here, so it runs over contiguous storage.
    private static func mayStand(in text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(mayStand)
            ?? ContiguousArray(text.utf8).withUnsafeBufferPointer(mayStand)
    }

    private static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.indices.contains { index in
            let byte = bytes[index]
            return byte >= 0xC2 && mayBegin(byte, index + 1 < bytes.count ? bytes[index + 1] : 0)
        }
    }

    /// Whether the first two bytes of a character in UTF-8 leave it open that it is invisible: not those of Latin letters,
    /// of their signs, and of marks above them.
    private static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case 0xC2: second < 0xA0
        case 0xC3...0xCC: false
        default: true
        }
    }
}

extension Unicode.Scalar {
    /// Whether nothing is seen of it by itself; a soft hyphen is, at the end of a line. ASCII is another's to judge.
    fileprivate var isInvisible: Bool {
        switch value {
        case 0..<0x80, 0xA0..<0x34F, 0x2010...0x2027: return false
        // Interlinear annotations, objects that were left behind, and what joins hieroglyphs.
        case 0xFFF9...0xFFFC, 0x13430...0x1345F: return true
        default: break
        }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return true
        default: return properties.isDefaultIgnorableCodePoint
        }
    }
}
