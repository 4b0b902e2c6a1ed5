// SPDX-License-Identifier: EUPL-1.2
import Mustache

/// Escaping for HTML and XML, over bytes: the five characters that could end a text or an attribute.
public enum Escape {
    /// Adds `text` to `output`, escaped.
    public static func append(_ text: some StringProtocol, to output: inout [UInt8]) {
        var text = String(text)
        text.withUTF8 { append($0, to: &output) }
    }

    /// Adds UTF-8 bytes to `output`, escaped; what needs no escape is copied in runs.
    public static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        for index in bytes.indices {
            guard let replacement = replacement(for: bytes[index]) else { continue }
            output.append(contentsOf: bytes[start..<index])
            replacement.withUTF8Buffer { output.append(contentsOf: $0) }
            start = index + 1
        }
        output.append(contentsOf: bytes[start...])
    }

    /// The text, escaped.
    public static func text(_ text: String) -> String {
        guard text.utf8.contains(where: { replacement(for: $0) != nil }) else { return text }
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + 16)
        append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @inline(__always)
    private static func replacement(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}

/// The content type that every template names: swift-mustache's own hashes each character.
struct BytewiseHTML: MustacheContentType {
    static let name = "BYTEWISE"

    func escapeText(_ text: String) -> String { Escape.text(text) }
}
