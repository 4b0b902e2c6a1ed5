// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Finds words in a stylesheet that pages would show: any string with letters that is not known to name something.
struct StyleWords {
    /// Properties whose strings are names of fonts and areas, not words on a page.
    private static let naming: Set<String> = [
        "font", "font-family", "src", "font-feature-settings", "font-variation-settings", "font-language-override",
        "grid", "grid-template", "grid-template-areas", "syntax",
    ]
    /// Properties that show strings, and so may take none from a variable, which could name a font elsewhere.
    private static let showing: Set<String> = [
        "content", "quotes", "list-style", "list-style-type", "hyphenate-character", "text-overflow", "text-emphasis",
        "text-emphasis-style",
    ]
    /// Functions whose strings are addresses, formats and languages.
    private static let addressing: Set<String> = ["url", "format", "local", "tech", "lang"]

    private let bytes: [UInt8]
    private var position = 0
    /// Where the declaration, selector or rule starts that is being read.
    private var start = 0
    private var property: String?
    private var functions: [(name: String, start: Int)] = []
    private var isInBrackets = false
    private var found: [ByteRange] = []

    /// The strings that hold letters, and variables and attributes other than `href` that are shown, in order.
    static func find(in bytes: [UInt8]) -> [ByteRange] {
        var finder = StyleWords(bytes: bytes)
        while finder.position < bytes.count { finder.step() }
        return finder.found
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func step() {
        switch bytes[position] {
        case UInt8(ascii: "/") where bytes[position...].starts(with: "/*".utf8): return skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return readString()
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"):
            (start, property, functions, isInBrackets) = (position + 1, nil, [], false)
        case UInt8(ascii: ":") where property == nil: property = text(of: start..<position)
        case UInt8(ascii: "("): functions.append((nameBefore(position), position + 1))
        case UInt8(ascii: ")"): closeFunction()
        case UInt8(ascii: "["): isInBrackets = true
        case UInt8(ascii: "]"): isInBrackets = false
        default: break
        }
        position += 1
    }

    /// A comment before a declaration is no part of its name.
    private mutating func skipComment() {
        let isFirst = text(of: start..<position).isEmpty
        defer { if isFirst { start = position } }
        position += 2
        while position < bytes.count, !bytes[position...].starts(with: "*/".utf8) { position += 1 }
        position = min(position + 2, bytes.count)
    }

    private mutating func readString() {
        let (quote, start) = (bytes[position], position + 1)
        var content = String.UnicodeScalarView()
        position = start
        while position < bytes.count, bytes[position] != quote, bytes[position] != UInt8(ascii: "\n") {
            let isEscape = bytes[position] == UInt8(ascii: "\\")
            if isEscape { content.append(readEscape()) } else { content += readPlain() }
        }
        if content.holdLetters, !isName { found.append(start..<position) }
        position = min(position + 1, bytes.count)
    }

    private mutating func readPlain() -> String.UnicodeScalarView {
        let start = position
        position = bytes[(start + 1)...].firstIndex { "\"'\\\n".utf8.contains($0) } ?? bytes.count
        return String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars
    }

    /// What `\e4` or `\"` stands for.
    private mutating func readEscape() -> Unicode.Scalar {
        let digits = bytes[(position + 1)...].prefix(6).prefix { Unicode.Scalar($0).properties.isASCIIHexDigit }
        guard digits.isEmpty else {
            position = digits.endIndex
            return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init) ?? " "
        }
        defer { position = min(position + 2, bytes.count) }
        return position + 1 < bytes.count ? Unicode.Scalar(bytes[position + 1]) : " "
    }

    /// Whether a string at this place names something instead of being shown.
    private var isName: Bool {
        if isInBrackets || functions.last.map({ Self.addressing.contains($0.name) }) ?? false { return true }
        guard let property else { return text(of: start..<position).hasPrefix("@") }
        return Self.naming.contains(property) || property.hasPrefix("--")
    }

    private mutating func closeFunction() {
        guard let (name, start) = functions.popLast() else { return }
        let isShown = property.map { Self.showing.contains($0) || $0.contains("\\") } ?? false
        let isText = name == "var" && isShown || name == "attr" && text(of: start..<position) != "href"
        if isText { found.append(start..<position) }
    }

    private func nameBefore(_ end: Int) -> String {
        let name = bytes[..<end].reversed().prefix {
            $0 == UInt8(ascii: "-") || Unicode.Scalar($0).properties.isAlphabetic
        }
        return String(decoding: name.reversed(), as: UTF8.self).lowercased()
    }

    private func text(of range: ByteRange) -> String {
        String(decoding: bytes[range], as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ").lowercased()
    }
}
