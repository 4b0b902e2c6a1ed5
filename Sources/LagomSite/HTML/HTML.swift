// SPDX-License-Identifier: EUPL-1.2
import LagomTheme

/// A page in the making: one buffer of UTF-8 that everything is appended to.
struct HTML {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Adds markup that stands in this program.
    @inline(__always)
    mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Adds markup that was made before.
    mutating func markup(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Adds text, escaped for content and for attributes in double quotes.
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { Escape.append($0, to: &bytes) }
    }

    /// Adds text in which a line may also end behind a slash, so that of two long words with one between them neither
    /// need be broken.
    mutating func breakable(_ text: String) {
        for (index, part) in text.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { raw("/<wbr>") }
            self.text(String(part))
        }
    }

    mutating func number(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Ends the line that has begun, if one has.
    mutating func startLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Makes a space or line break that was added last one where no line ends.
    mutating func keepTogether() {
        guard bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\n") else { return }
        bytes.removeLast()
        bytes.append(contentsOf: "\u{A0}".utf8)
    }

    /// Adds ` name="value"`, the value escaped; `name` comes with its space and `="`.
    mutating func attribute(_ name: StaticString, _ value: String) {
        raw(name)
        text(value)
        raw("\"")
    }

    /// The buffer as text for a template.
    var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTML {
    /// Adds a value of JSON.
    mutating func json(_ value: JSON) {
        value.write(to: &bytes)
    }
}
