// SPDX-License-Identifier: EUPL-1.2
/// Reads a value of JSON (RFC 8259); numbers that are no whole numbers read as null.
struct JSONReader {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var depth = 0
    /// How deep lists and objects may nest.
    private static let deepest = 50

    /// The value that the bytes are; nil where they are none.
    static func value(of bytes: ArraySlice<UInt8>) -> JSONValue? {
        var reader = JSONReader(bytes)
        guard let value = reader.value() else { return nil }
        reader.skipBlanks()
        return reader.index == bytes.endIndex ? value : nil
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private mutating func skipBlanks() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard next == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        let end = index + word.utf8CodeUnitCount
        guard end <= bytes.endIndex,
            word.withUTF8Buffer({ bytes[index..<end].elementsEqual($0) })
        else { return false }
        index = end
        return true
    }

    private mutating func value() -> JSONValue? {
        skipBlanks()
        switch next {
        case UInt8(ascii: "\""): return text().map(JSONValue.text)
        case UInt8(ascii: "["): return list()
        case UInt8(ascii: "{"): return object()
        case UInt8(ascii: "t"): return take(word: "true") ? .flag(true) : nil
        case UInt8(ascii: "f"): return take(word: "false") ? .flag(false) : nil
        case UInt8(ascii: "n"): return take(word: "null") ? .null : nil
        default: return number()
        }
    }

    private mutating func number() -> JSONValue? {
        let start = index
        while let byte = next, "+-.0123456789eE".utf8.contains(byte) { index += 1 }
        let digits = String(decoding: bytes[start..<index], as: UTF8.self)
        guard Double(digits) != nil else { return nil }
        return Int(digits).map(JSONValue.number) ?? .null
    }

    private mutating func list() -> JSONValue? {
        guard enter("[") else { return nil }
        var items: [JSONValue] = []
        if take("]") { return leave(.list(items)) }
        repeat {
            guard let item = value() else { return nil }
            items.append(item)
        } while take(",")
        return take("]") ? leave(.list(items)) : nil
    }

    private mutating func object() -> JSONValue? {
        guard enter("{") else { return nil }
        var members: [(String, JSONValue)] = []
        if take("}") { return leave(.object(members)) }
        repeat {
            skipBlanks()
            guard let name = text(), take(":"), let value = value() else { return nil }
            members.append((name, value))
        } while take(",")
        return take("}") ? leave(.object(members)) : nil
    }

    private mutating func enter(_ bracket: Unicode.Scalar) -> Bool {
        depth += 1
        return depth <= Self.deepest && take(bracket)
    }

    private mutating func leave(_ value: JSONValue) -> JSONValue {
        depth -= 1
        return value
    }

    private mutating func text() -> String? {
        guard take("\"") else { return nil }
        var result: [UInt8] = []
        while let byte = next {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(validating: result, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                result += Array(String(scalar).utf8)
            case 0..<0x20: return nil
            default: result.append(byte)
            }
        }
        return nil
    }

    /// What stands for a character behind a backslash; a lone surrogate is U+FFFD.
    private mutating func escape() -> Unicode.Scalar? {
        guard let byte = next else { return nil }
        index += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"):
            guard let first = unit() else { return nil }
            return scalar(first)
        default: return nil
        }
    }

    private mutating func unit() -> UInt32? {
        guard index + 4 <= bytes.endIndex else { return nil }
        let digits = bytes[index..<index + 4]
        guard digits.allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }) else { return nil }
        index += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private mutating func scalar(_ first: UInt32) -> Unicode.Scalar {
        if let scalar = Unicode.Scalar(first) { return scalar }
        let start = index
        if first < 0xDC00, take(word: "\\u"), let second = unit(), (0xDC00...0xDFFF).contains(second) {
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
        }
        index = start
        return "\u{FFFD}"
    }
}
