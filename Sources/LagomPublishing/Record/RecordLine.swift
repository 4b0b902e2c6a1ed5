// SPDX-License-Identifier: EUPL-1.2

/// A line of the record: fields with tabs between, in which `\t`, `\n` and `\\` stand for what would end them.
enum RecordLine {
    static func append(_ fields: [String], to bytes: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(tab) }
            for byte in field.utf8 {
                switch byte {
                case tab: bytes += [backslash, UInt8(ascii: "t")]
                case newline: bytes += [backslash, UInt8(ascii: "n")]
                case backslash: bytes += [backslash, backslash]
                default: bytes.append(byte)
                }
            }
        }
        bytes.append(newline)
    }

    /// The fields of a line, which comes without its line feed.
    static func fields(_ line: ArraySlice<UInt8>) -> [String] {
        line.split(separator: tab, omittingEmptySubsequences: false).map { field in
            guard field.contains(backslash) else { return String(decoding: field, as: UTF8.self) }
            return String(decoding: unescaped(field), as: UTF8.self)
        }
    }

    private static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var isEscaped = false
        for byte in field {
            if isEscaped {
                result.append(byte == UInt8(ascii: "t") ? tab : byte == UInt8(ascii: "n") ? newline : byte)
                isEscaped = false
            } else if byte == backslash {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        return result
    }

    private static let tab = UInt8(ascii: "\t")
    private static let newline = UInt8(ascii: "\n")
    private static let backslash = UInt8(ascii: "\\")
}
