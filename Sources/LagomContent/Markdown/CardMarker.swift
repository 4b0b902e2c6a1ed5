// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The marker of a card, `[!KIND name=value …]`, as it stands at a quote's start.
struct CardMarker {
    /// The kind as it is written.
    let name: String
    let attributes: [Card.Attribute]
    /// What stands in the marker and is no attribute.
    let strays: [ByteRange]
    let range: ByteRange
    /// The length of the marker's line in the content, its line ending included.
    let lineLength: Int
    /// Whether nothing else stands on the line.
    let isAlone: Bool

    /// What cards may say of themselves, and the values that are understood; `within` also takes `7d` and `2w`.
    static let places = [
        "vardcentral", "tandvard", "apotek", "1177", "akutmottagning", "jourmottagning", "bvc", "psykiatri",
    ]
    static let times = ["now", "today"]

    /// Whether a name is written like a card's kind: in capitals, or as a known kind in small letters.
    static func isKindLike(_ name: String) -> Bool {
        let word = name.prefix { $0 != " " }
        guard !word.isEmpty else { return false }
        return word.utf8.allSatisfy { $0.isUpperCase || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            || Card.Kind(rawValue: word.uppercased()) != nil
    }

    /// Reads the marker at the start of a leaf's content; nil where there is none.
    init?(_ flat: FlatText) {
        guard flat.bytes.has("[!", at: 0) else { return nil }
        var close = 2
        while flat[close] != UInt8(ascii: "]") {
            guard close < flat.count, !flat[close].isLineEnd, flat[close] != UInt8(ascii: "[") else { return nil }
            close += 1
        }
        let words = Self.words(flat, 2..<close)
        guard let first = words.first, first.lowerBound == 2 else { return nil }
        name = flat.bytes.string(first)
        guard Self.isKindLike(name) else { return nil }
        attributes = words.dropFirst().compactMap { Self.attribute(flat, $0) }
        strays = words.dropFirst().filter { Self.attribute(flat, $0) == nil }.map(flat.source)
        range = flat.source(0..<close + 1)
        var end = close + 1
        while end < flat.count, flat[end].isBlank { end += 1 }
        isAlone = end >= flat.count || flat[end].isLineEnd
        if isAlone, end < flat.count {
            end += flat[end] == .carriageReturn && flat[end + 1] == .newline ? 2 : 1
        }
        lineLength = end
    }

    var kind: Card.Kind? { Card.Kind(rawValue: name) }

    /// Whether an attribute's value is one that is understood.
    static func understands(_ attribute: Card.Attribute) -> Bool {
        switch attribute.name {
        case "where": return places.contains(attribute.value)
        default:
            let digits = attribute.value.utf8.dropLast()
            let isCount = (1...3).contains(digits.count) && digits.allSatisfy(\.isDigit)
            let unit = attribute.value.utf8.last
            return times.contains(attribute.value)
                || isCount && (unit == UInt8(ascii: "d") || unit == UInt8(ascii: "w"))
        }
    }

    /// The words of a range, parted by spaces and tabs.
    private static func words(_ flat: FlatText, _ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where flat[index].isBlank {
            if index > start { words.append(start..<index) }
            start = index + 1
        }
        if range.upperBound > start { words.append(start..<range.upperBound) }
        return words
    }

    private static func attribute(_ flat: FlatText, _ word: Range<Int>) -> Card.Attribute? {
        guard let equals = word.first(where: { flat[$0] == UInt8(ascii: "=") }), equals > word.lowerBound,
            equals + 1 < word.upperBound
        else { return nil }
        return Card.Attribute(
            name: flat.bytes.string(word.lowerBound..<equals), value: flat.bytes.string(equals + 1..<word.upperBound),
            range: flat.source(word))
    }
}
