// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Finds words that stand in HTML or SVG itself: between tags, and in attributes that browsers show or read aloud.
///
/// Comments and CDATA count as words: they would be published too.
struct MarkupWords {
    /// Attributes whose values reach a reader.
    private static let shown: Set<String> = [
        "title", "alt", "placeholder", "value", "label", "summary", "srcdoc", "aria-label", "aria-description",
        "aria-roledescription", "aria-valuetext", "aria-placeholder", "aria-braillelabel",
        "aria-brailleroledescription",
    ]
    /// What `<meta name>` may be called without being shown by anybody.
    private static let technical: Set<String> = [
        "viewport", "referrer", "robots", "color-scheme", "theme-color", "format-detection",
    ]
    /// Named characters that are no letters; whatever else is named or numbered could be one.
    private static let signs = ["&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&shy;"]

    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var found: [ByteRange] = []

    /// The stretches that hold letters, in order.
    static func find(in bytes: ArraySlice<UInt8>) -> [ByteRange] {
        var finder = MarkupWords(bytes: bytes)
        while finder.position < bytes.endIndex { finder.step() }
        return finder.found
    }

    private init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    private mutating func step() {
        if isTag(at: position) { return readTag() }
        let end = bytes[(position + 1)...].indices.first { isTag(at: $0) } ?? bytes.endIndex
        note(position..<end)
        position = end
    }

    /// Whether a tag, or a declaration such as `<!doctype`, starts here.
    private func isTag(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.endIndex else { return false }
        let isMarked = "/!".utf8.contains(bytes[index + 1])
        let letter = isMarked ? index + 2 : index + 1
        return letter < bytes.endIndex && Unicode.Scalar(bytes[letter]).properties.isAlphabetic && bytes[letter] < 0x80
    }

    private mutating func readTag() {
        position += 1
        let name = text(of: take { !Self.ends($0) && !Self.isSpace($0) })
        var attributes: [(name: String, value: ByteRange)] = []
        while let byte = next, byte != UInt8(ascii: ">") {
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") { position += 1 } else { attributes.append(attribute()) }
        }
        position = min(position + 1, bytes.endIndex)
        for (attribute, value) in attributes where isShown(attribute, of: name, attributes) { note(value) }
    }

    private mutating func attribute() -> (name: String, value: ByteRange) {
        let start = position
        position += 1
        _ = take { !Self.ends($0) && !Self.isSpace($0) && $0 != UInt8(ascii: "=") }
        let name = text(of: start..<position)
        _ = take(while: Self.isSpace)
        guard next == UInt8(ascii: "=") else { return (name, position..<position) }
        position += 1
        _ = take(while: Self.isSpace)
        guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return (name, take { !Self.isSpace($0) && $0 != UInt8(ascii: ">") })
        }
        position += 1
        let value = take { $0 != quote }
        position = min(position + 1, bytes.endIndex)
        return (name, value)
    }

    private func isShown(_ name: String, of tag: String, _ attributes: [(name: String, value: ByteRange)]) -> Bool {
        guard tag == "meta", name == "content" else { return Self.shown.contains(name) }
        return !attributes.contains { other, value in
            other == "http-equiv" || other == "name" && Self.technical.contains(text(of: value))
        }
    }

    /// Keeps a stretch that holds letters, without the spaces around it.
    private mutating func note(_ range: ByteRange) {
        let text = Self.signs.reduce(String(decoding: bytes[range], as: UTF8.self)) { $0.replacing($1, with: " ") }
        guard text.contains("&#") || text.unicodeScalars.holdLetters || !HiddenCharacter.all(in: text).isEmpty else {
            return
        }
        let start = bytes[range].firstIndex { !Self.isSpace($0) } ?? range.lowerBound
        let end = bytes[range].lastIndex { !Self.isSpace($0) } ?? range.upperBound - 1
        found.append(start..<end + 1)
    }

    private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private mutating func take(while isPart: (UInt8) -> Bool) -> ByteRange {
        let start = position
        while let byte = next, isPart(byte) { position += 1 }
        return start..<position
    }

    private func text(of range: ByteRange) -> String { String(decoding: bytes[range], as: UTF8.self).lowercased() }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func ends(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") }
}
