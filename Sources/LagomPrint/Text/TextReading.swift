// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo

/// What pango knows of a paragraph that is set in one line: the width of each character, and where lines may end.
struct TextReading {
    private let scalars: [Unicode.Scalar]
    private let widths: [Double]
    private let marks: [PangoLogAttr]
    private let addresses: Addresses

    init(layout: OpaquePointer, text: String, scale: Double) {
        scalars = Array(text.unicodeScalars)
        addresses = Addresses(in: scalars)
        var count: Int32 = 0
        let attributes = pango_layout_get_log_attrs_readonly(layout, &count)
        marks = Array(UnsafeBufferPointer(start: attributes, count: Int(count)))
        widths = Self.widths(layout, text, scalars.count, scale)
    }

    /// Adds up the runs of all lines: a text with line ends of its own has several.
    private static func widths(_ layout: OpaquePointer, _ text: String, _ count: Int, _ scale: Double) -> [Double] {
        var widths = [Double](repeating: 0, count: count)
        let starts = characterNumbers(text)
        text.withCString { bytes in
            for index in 0..<pango_layout_get_line_count(layout) {
                var node = pango_layout_get_line_readonly(layout, index)?.pointee.runs
                while let current = node {
                    let run = current.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
                    let piece = run.pointee.item.pointee
                    var parts = [Int32](repeating: 0, count: Int(piece.num_chars))
                    pango_glyph_item_get_logical_widths(run, bytes, &parts)
                    let first = starts[Int(piece.offset)]
                    for (offset, part) in parts.enumerated() { widths[first + offset] = Double(part) * scale }
                    node = current.pointee.next
                }
            }
        }
        return widths
    }

    /// The number of the character that each byte belongs to.
    private static func characterNumbers(_ text: String) -> [Int] {
        var number = -1
        return text.utf8.map { byte in
            if byte & 0xC0 != 0x80 { number += 1 }
            return number
        }
    }

    /// The stretches between places where a line may end.
    func words(divided: ([Unicode.Scalar]) -> [Int]) -> [MeasuredText.Word] {
        var words: [MeasuredText.Word] = []
        var start = 0
        for end in stride(from: 1, through: scalars.count, by: 1)
        where end == scalars.count || (marks[end].is_line_break != 0 && !isHeldTogether(before: end)) {
            words.append(word(start..<end, divided))
            start = end
        }
        return words
    }

    /// Whether a line may not end here although Unicode allows it (UAX 14): inside a number ('1 000', '070-174', '4–30'),
    /// between a number and its unit ('3 dygn') or a short word and a number to call ('ring 112'), inside 'i dag', where
    /// less than three letters would stand before or behind a hyphen ('HALS-sv-7K2Q'), or inside an address but after '/'.
    private func isHeldTogether(before end: Int) -> Bool {
        if addresses.contains(end - 1), addresses.contains(end) { return scalars[end - 1] != "/" }
        let dashes: Set<Unicode.Scalar> = ["-", "–"]
        let last = scalars[end - 1]
        guard end > 1, last == " " || dashes.contains(last) else { return false }
        if Self.isDigit(scalars[end - 2]), Self.isDigit(scalars[end]) { return true }
        // Longer than this no word is asked for.
        let before = scalars[..<(end - 1)].suffix(Self.shortWord + 1).reversed().prefix(while: Self.isOfWord)
        let behind = scalars[end...].prefix(Self.longestAskedFor + 1).prefix(while: Self.isOfWord)
        return switch last {
        case " ":
            Self.isDigit(scalars[end - 2]) && Self.units.contains { $0.elementsEqual(behind) }
                || (1...Self.shortWord).contains(before.count)
                    && Self.numbersToCall.contains { $0.elementsEqual(behind) }
                || before.elementsEqual(["i"]) && Self.days.contains { $0.elementsEqual(behind) }
        case "-": before.count < 3 || behind.count < 3
        default: false
        }
    }

    private static let numbersToCall = ["112", "1177"].map { Array($0.unicodeScalars) }
    /// What Swedish writes in two words and reads as one.
    private static let days = ["dag", "morgon", "kväll", "natt", "går"].map { Array($0.unicodeScalars) }
    /// What a number is told of in Swedish, Finnish and English.
    private static let units = [
        "dygn", "dag", "dagar", "vecka", "veckor", "månad", "månader", "år", "timme", "timmar",
        "päivä", "päivää", "viikko", "viikkoa", "vuotta", "tuntia",
        "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours",
    ].map { Array($0.unicodeScalars) }
    /// A longer word with a number behind it might not fit a narrow column.
    private static let shortWord = 6
    private static let longestAskedFor = 7

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: !scalar.isASCII && scalar.properties.isAlphabetic
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private func word(_ range: Range<Int>, _ divided: ([Unicode.Scalar]) -> [Int]) -> MeasuredText.Word {
        var end = range.upperBound
        while end > range.lowerBound, marks[end - 1].is_white != 0 { end -= 1 }
        let characters = range.lowerBound..<end
        let isAddress = addresses.contains(range.lowerBound)
        let endsLine = range.upperBound < scalars.count && marks[range.upperBound].is_mandatory_break != 0
        return MeasuredText.Word(
            characters: characters, width: widths[characters].reduce(0, +),
            space: widths[end..<range.upperBound].reduce(0, +),
            divisions: isAddress ? divisions(ofAddress: characters) : divisions(characters, divided),
            isAddress: isAddress, endsLine: endsLine)
    }

    /// Where an address may end a line if it is wider than that: before a dot and, if need be, behind its own hyphen.
    private func divisions(ofAddress range: Range<Int>) -> [(at: Int, width: Double)] {
        var width = 0.0
        var divisions: [(at: Int, width: Double)] = []
        for at in range {
            if at > range.lowerBound, scalars[at] == "." || scalars[at - 1] == "-" { divisions.append((at, width)) }
            width += widths[at]
        }
        return divisions
    }

    /// Only a run of letters is looked up: the patterns know no digits and signs.
    private func divisions(
        _ range: Range<Int>, _ divided: ([Unicode.Scalar]) -> [Int]
    ) -> [(at: Int, width: Double)] {
        guard let first = range.first(where: { scalars[$0].properties.isAlphabetic }) else { return [] }
        let letters = range[first...].prefix { scalars[$0].properties.isAlphabetic }
        return divided(Array(scalars[letters])).map { offset in
            let at = first + offset
            return (at, widths[range.lowerBound..<at].reduce(0, +))
        }
    }
}
