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
        switch self {
        case .null: "null"
        case .number(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .text(let text): Self.quoted(text)
        case .list(let items): "[" + items.map(\.string).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0.0) + ":" + $0.1.string }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\t": return "\\t"
        default:
            guard VisibleText.isSteering(scalar) else { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
