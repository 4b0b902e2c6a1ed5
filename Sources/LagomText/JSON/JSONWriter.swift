// SPDX-License-Identifier: EUPL-1.2

extension JSONDocument {
    /// The value as UTF-8 on one line, without spaces: the form that digests are made of.
    public var compact: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    /// The value as UTF-8 with a line of its own for each member and item, and a line feed at the end: the form of files.
    public var lines: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, indentation: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func write(to bytes: inout [UInt8], indentation: Int? = nil) {
        switch self {
        case .null: bytes += "null".utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .number(let number): bytes += String(number).utf8
        case .text(let text): Self.write(text, to: &bytes)
        case .list(let items):
            Self.write(items, "[", "]", to: &bytes, indentation) { item, bytes, indentation in
                item.write(to: &bytes, indentation: indentation)
            }
        case .object(let members):
            Self.write(members, "{", "}", to: &bytes, indentation) { member, bytes, indentation in
                Self.write(member.name, to: &bytes)
                bytes += (indentation == nil ? ":" : ": ").utf8
                member.value.write(to: &bytes, indentation: indentation)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], _ open: String, _ close: String, to bytes: inout [UInt8], _ indentation: Int?,
        _ writeItem: (Item, inout [UInt8], Int?) -> Void
    ) {
        let inner = indentation.map { $0 + 2 }
        bytes += open.utf8
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            startLine(inner, in: &bytes)
            writeItem(item, &bytes, inner)
        }
        if !items.isEmpty { startLine(indentation, in: &bytes) }
        bytes += close.utf8
    }

    private static func startLine(_ indentation: Int?, in bytes: inout [UInt8]) {
        guard let indentation else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: indentation)
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        defer { bytes.append(UInt8(ascii: "\"")) }
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
        guard !isPlain else {
            bytes += text.utf8
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16)
                bytes += ("\\u00" + (byte < 0x10 ? "0" : "") + digits).utf8
            default: bytes.append(byte)
            }
        }
    }
}
