// SPDX-License-Identifier: EUPL-1.2

/// A value of JSON (RFC 8259), for structured data inside a page.
indirect enum JSON {
    case text(String)
    case list([JSON])
    /// Members in the order they are written.
    case object([(String, JSON)])

    /// Adds the value to a page; `<` is written as an escape, so that no text can end the script element around it.
    func write(to output: inout [UInt8]) {
        switch self {
        case .text(let text): Self.write(text, to: &output)
        case .list(let items): Self.write(items, "[", "]", to: &output) { $0.write(to: &$1) }
        case .object(let members):
            Self.write(members, "{", "}", to: &output) { member, output in
                Self.write(member.0, to: &output)
                output.append(UInt8(ascii: ":"))
                member.1.write(to: &output)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to output: inout [UInt8],
        each: (Item, inout [UInt8]) -> Void
    ) {
        output.append(UInt8(ascii: open))
        for (index, item) in items.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            each(item, &output)
        }
        output.append(UInt8(ascii: close))
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "<"), 0..<0x20: output.append(contentsOf: escape(byte).utf8)
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8) -> String {
        (byte < 16 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
}
