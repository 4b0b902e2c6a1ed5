// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The number of an edition: `HALS-sv-7K2Q`, of the message's name, its language and the wording's digest.
///
/// It ends in characters of the digest, so clones cannot collide and releasing a wording twice is one edition. The last
/// four are Crockford's base 32 of the digest's first 20 bits, without I, L, O and U, which are misread in print; where
/// another edition has them already, up to eight are taken.
public struct EditionNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let text: String
    /// The language that it names.
    public let language: LanguageTag

    public init(message: String, language: LanguageTag, digest: WordingDigest, length: Int = 4) {
        let letters = message.utf8.filter { $0 != UInt8(ascii: "-") }.prefix(4)
        let name = String(decoding: letters, as: UTF8.self).uppercased()
        let bits = digest.digest.bytes.prefix(5).reduce(0) { $0 << 8 | Int($1) }
        let code = (1...min(max(length, 4), 8)).map { Self.alphabet[bits >> (40 - 5 * $0) & 31] }
        text = "\(name)-\(language)-\(String(decoding: code, as: UTF8.self))"
        self.language = language
    }

    /// Reads a number; nil for anything else, paths above all.
    public init?(_ text: String) {
        guard let first = text.firstIndex(of: "-"), let last = text.lastIndex(of: "-"), first < last else { return nil }
        let (name, code) = (text[..<first].utf8, text[text.index(after: last)...].utf8)
        let tag = String(text[text.index(after: first)..<last])
        guard (1...4).contains(name.count), name.allSatisfy(Self.isNameByte), (4...8).contains(code.count),
            code.allSatisfy(Self.alphabet.contains), let language = LanguageTag(tag), language.tag == tag
        else { return nil }
        self.text = text
        self.language = language
    }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
