// SPDX-License-Identifier: EUPL-1.2

/// Why bytes are no JSON that Lagom reads, and at which byte.
public struct JSONError: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        /// No value, or something where none may stand.
        case syntax
        case invalidUTF8
        /// A member of the same name stands before it.
        case repeatedName(String)
        /// Deeper than any record of Lagom's.
        case tooDeep
        /// A fraction, an exponent, or more than 64 bits.
        case notWhole
    }

    public let reason: Reason
    public let offset: Int

    public init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}

extension JSONDocument {
    /// Reads one value, and nothing after it but white space.
    ///
    /// Stricter than RFC 8259 where leniency hides forgeries: a repeated name, a fraction and more than 8 levels are
    /// errors.
    public init(reading bytes: [UInt8]) throws(JSONError) {
        guard (try? UTF8Span(validating: bytes.span)) != nil else { throw JSONError(reason: .invalidUTF8, offset: 0) }
        var reader = JSONReader(bytes: bytes)
        self = try reader.readDocument()
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    private var offset = 0
    private static let deepest = 8

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func readDocument() throws(JSONError) -> JSONDocument {
        let value = try readValue(depth: 0)
        skipSpace()
        guard offset == bytes.count else { throw error(.syntax) }
        return value
    }

    private mutating func readValue(depth: Int) throws(JSONError) -> JSONDocument {
        guard depth < Self.deepest else { throw error(.tooDeep) }
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return .object(try readMembers(depth: depth))
        case UInt8(ascii: "["): return .list(try readItems(depth: depth))
        case UInt8(ascii: "\""): return .text(try readText())
        case UInt8(ascii: "t"): return try readWord("true", .flag(true))
        case UInt8(ascii: "f"): return try readWord("false", .flag(false))
        case UInt8(ascii: "n"): return try readWord("null", .null)
        default: return .number(try readNumber())
        }
    }

    private mutating func readMembers(depth: Int) throws(JSONError) -> [JSONDocument.Member] {
        offset += 1
        var members: [JSONDocument.Member] = []
        var names: Set<String> = []
        if take(UInt8(ascii: "}")) { return members }
        repeat {
            skipSpace()
            let start = offset
            guard peek == UInt8(ascii: "\"") else { throw error(.syntax) }
            let name = try readText()
            guard isNew(name, among: members, &names) else {
                throw JSONError(reason: .repeatedName(name), offset: start)
            }
            guard take(UInt8(ascii: ":")) else { throw error(.syntax) }
            members.append(JSONDocument.Member(name, try readValue(depth: depth + 1)))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw error(.syntax) }
        return members
    }

    /// Whether no member has a name: a few are looked through, of many the names are kept.
    private func isNew(_ name: String, among members: [JSONDocument.Member], _ names: inout Set<String>) -> Bool {
        if members.count < 16 { return !members.contains { $0.name == name } }
        if names.isEmpty { names = Set(members.map(\.name)) }
        return names.insert(name).inserted
    }

    private mutating func readItems(depth: Int) throws(JSONError) -> [JSONDocument] {
        offset += 1
        var items: [JSONDocument] = []
        if take(UInt8(ascii: "]")) { return items }
        repeat { items.append(try readValue(depth: depth + 1)) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw error(.syntax) }
        return items
    }

    private mutating func readText() throws(JSONError) -> String {
        offset += 1
        var text: [UInt8] = []
        var start = offset
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                defer { offset += 1 }
                // Most texts hold nothing that is escaped.
                if text.isEmpty { return String(decoding: bytes[start..<offset], as: UTF8.self) }
                return String(decoding: text + bytes[start..<offset], as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += bytes[start..<offset]
                text += try readEscape()
                start = offset
            case 0..<0x20: throw error(.syntax)
            default: offset += 1
            }
        }
        throw error(.syntax)
    }

    private mutating func readEscape() throws(JSONError) -> [UInt8] {
        offset += 2
        guard offset <= bytes.count else { throw error(.syntax) }
        switch bytes[offset - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [bytes[offset - 1]]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): return try readScalar()
        default: throw error(.syntax)
        }
    }

    private mutating func readScalar() throws(JSONError) -> [UInt8] {
        var value = UInt32(try readUnit())
        if value & 0xFC00 == 0xD800 {
            guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
            else { throw error(.syntax) }
            offset += 2
            let low = UInt32(try readUnit())
            guard low & 0xFC00 == 0xDC00 else { throw error(.syntax) }
            value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
        }
        guard let scalar = Unicode.Scalar(value) else { throw error(.syntax) }
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func readUnit() throws(JSONError) -> UInt16 {
        guard offset + 4 <= bytes.count,
            bytes[offset..<offset + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
        else { throw error(.syntax) }
        offset += 4
        return unit
    }

    private mutating func readWord(_ word: StaticString, _ value: JSONDocument) throws(JSONError) -> JSONDocument {
        let matches = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
        guard matches else { throw error(.syntax) }
        offset += word.utf8CodeUnitCount
        return value
    }

    private mutating func readNumber() throws(JSONError) -> Int {
        let start = offset
        if peek == UInt8(ascii: "-") { offset += 1 }
        let digits = offset
        while let byte = peek, (0x30...0x39).contains(byte) { offset += 1 }
        guard offset > digits, bytes[digits] != 0x30 || offset == digits + 1 else { throw error(.syntax) }
        if let byte = peek, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(byte) {
            throw error(.notWhole)
        }
        guard let number = Int(String(decoding: bytes[start..<offset], as: UTF8.self)) else { throw error(.notWhole) }
        return number
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Skips white space and a byte, if that is what follows.
    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard peek == byte else { return false }
        offset += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private func error(_ reason: JSONError.Reason) -> JSONError { JSONError(reason: reason, offset: offset) }
}
