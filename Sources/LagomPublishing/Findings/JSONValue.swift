// SPDX-License-Identifier: EUPL-1.2
/// A value of JSON (RFC 8259) to be written.
indirect enum JSONValue {
    case null
    case number(Int)
    case flag(Bool)
    case text(String)
    case list([JSONValue])
    /// Members in the order in which they are written.
    case object([(String, JSONValue)])

    /// A text, or null where there is none.
    init(_ text: String?) {
        self = text.map(JSONValue.text) ?? .null
    }

    /// On one line; steering characters are escaped, so that it is safe in a terminal too.
    var string: String {
        var text = ""
        write(to: &text)
        return text
    }

    /// Adds the value to a text, as `string`.
    func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .number(let number): text += String(number)
        case .flag(let flag): text += flag ? "true" : "false"
        case .text(let words): Self.quote(words, to: &text)
        case .list(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += "," }
                item.write(to: &text)
            }
            text += "]"
        case .object(let members): Self.write(members, to: &text)
        }
    }

    private static func write(_ members: [(String, JSONValue)], to text: inout String) {
        text += "{"
        for (index, member) in members.enumerated() {
            if index > 0 { text += "," }
            quote(member.0, to: &text)
            text += ":"
            member.1.write(to: &text)
        }
        text += "}"
    }

    private static func quote(_ words: String, to text: inout String) {
        text += "\""
        if words.utf8.allSatisfy(standsForItself) {
            text += words
        } else {
            for scalar in words.unicodeScalars { escape(scalar, to: &text) }
        }
        text += "\""
    }

    /// Whether a byte can belong to no character that is escaped; those beginning with C2, E2 or EF may be steering.
    private static func standsForItself(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x00..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: false
        default: true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\t": text += "\\t"
        default:
            guard VisibleText.isSteering(scalar) else { return text.unicodeScalars.append(scalar) }
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
