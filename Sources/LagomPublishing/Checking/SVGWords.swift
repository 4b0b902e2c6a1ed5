// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Reads the words of a drawing: its `<title>`, `<desc>` and `<text>`.
///
/// No parser of XML: other markup is stepped over, so that a drawing that is not well-formed is read too.
struct SVGWords {
    private static let elements: Set<String> = ["title", "desc", "text"]

    private let bytes: [UInt8]
    private var position = 0
    /// The element whose words are being read, and how deep elements of its name nest in it.
    private var open: (name: String, depth: Int)?
    private var words = MappedText()
    private var found: [MappedText] = []

    /// The words of each element, in the order of the file.
    static func read(_ bytes: [UInt8]) -> [MappedText] {
        var reader = SVGWords(bytes: bytes)
        while reader.position < bytes.count { reader.step() }
        reader.close()
        return reader.found
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func step() {
        if bytes[position] == UInt8(ascii: "<") { readMarkup() } else { readText() }
    }

    private mutating func readText() {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { position = end }
        guard open != nil else { return }
        append(position..<end)
    }

    /// Adds text, letters that are written by their number as what they stand for.
    private mutating func append(_ range: ByteRange) {
        var start = range.lowerBound
        while let mark = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
            append(verbatim: start..<mark)
            let end = bytes[mark..<range.upperBound].prefix(12).firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 }
            words.append(end.flatMap { letter(mark + 1..<$0 - 1) } ?? " ", from: mark..<(end ?? mark + 1))
            start = end ?? mark + 1
        }
        append(verbatim: start..<range.upperBound)
    }

    private mutating func append(verbatim range: ByteRange) {
        words.append(String(decoding: bytes[range], as: UTF8.self), from: range)
    }

    /// What `#228` or `#xE4` stands for; nil for names, of which XML has only those of its own signs.
    private func letter(_ entity: ByteRange) -> String? {
        let name = String(decoding: bytes[entity], as: UTF8.self)
        let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        return name.hasPrefix("#") ? number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } : nil
    }

    private mutating func readMarkup() {
        if starts(with: "<!--") { return skip(behind: "-->") }
        if starts(with: "<![CDATA[") { return readData() }
        let start = position + 1
        skip(behind: ">")
        let tag = bytes[start..<max(start, position - 1)]
        let isEnd = tag.first == UInt8(ascii: "/")
        let name = Self.name(of: isEnd ? tag.dropFirst() : tag)
        if isEnd { end(name) } else if tag.last != UInt8(ascii: "/") { begin(name, isPlaced: Self.isPlaced(tag)) }
    }

    /// Words in `<![CDATA[…]]>` stand for themselves.
    private mutating func readData() {
        let start = position + "<![CDATA[".utf8.count
        skip(behind: "]]>")
        if open != nil { append(start..<max(start, position - 3)) }
    }

    /// Words that are only drawn otherwise go on with those before them; what has a place of its own stands apart.
    private mutating func begin(_ name: String, isPlaced: Bool) {
        if let (outer, depth) = open {
            if outer == name { open = (outer, depth + 1) }
            if isPlaced { words.append(" ", from: position..<position) }
        } else if Self.elements.contains(name) {
            open = (name, 1)
        }
    }

    private mutating func end(_ name: String) {
        guard let (outer, depth) = open, outer == name else { return }
        if depth > 1 { open = (outer, depth - 1) } else { close() }
    }

    private mutating func close() {
        if !words.trimmed.isEmpty { found.append(words.trimmed) }
        (open, words) = (nil, MappedText())
    }

    private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func skip(behind text: String) {
        while position < bytes.count, !starts(with: text) { position += 1 }
        position = min(position + text.utf8.count, bytes.count)
    }

    private static func isPlaced(_ tag: ArraySlice<UInt8>) -> Bool {
        let attributes = String(decoding: tag, as: UTF8.self).split { $0.isWhitespace }.dropFirst()
        return attributes.contains { ["x=", "y=", "dx=", "dy="].contains(where: $0.hasPrefix) }
    }

    /// The name without the prefix of its namespace.
    private static func name(of tag: some Sequence<UInt8>) -> String {
        let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
        return String(decoding: name, as: UTF8.self).split(separator: ":").last?.lowercased() ?? ""
    }
}
