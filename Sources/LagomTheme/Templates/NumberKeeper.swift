// SPDX-License-Identifier: EUPL-1.2

/// Writes text so that its numbers are read whole and in the order of their digits, in whatever direction it runs.
///
/// Thousands and units get a no-break space, which also keeps the groups of a number in order in text from right to
/// left, being a common separator (Unicode Standard Annex 9, rule W4). A hyphen is none, so phone numbers, days and
/// numbers of editions get marks around them as well.
struct NumberKeeper {
    let open: StaticString
    let close: StaticString

    static let markup = NumberKeeper(open: "<bdi class=\"number\" dir=\"ltr\">", close: "</bdi>")
    static let isolates = NumberKeeper(open: "\u{2066}", close: "\u{2069}")
    static let spaces = NumberKeeper(open: "", close: "")

    func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var (copied, index) = (text.startIndex, text.startIndex)
        guard text.mayHoldNumbers else {
            output += text
            return
        }
        while index < text.endIndex {
            if let number = number(in: text, at: index) {
                output += text[copied..<index]
                append(text, index..<number.end, isolated: number.isIsolated, to: &output)
                (copied, index) = (number.end, number.end)
            } else if let unit = text.unit(behind: index) {
                output += text[copied..<index]
                output += Self.noBreakSpace
                (copied, index) = (unit, unit)
            } else {
                index += 1
            }
        }
        output += text[copied...]
    }

    private func number(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> WholeNumber? {
        guard text[index].isCode || text[index] == UInt8(ascii: "+") else { return nil }
        if index > text.startIndex, Self.joins(text[index - 1]) { return nil }
        return WholeNumber(in: text, at: index)
    }

    private func append(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isolated: Bool, to output: inout [UInt8]
    ) {
        if isolated { open.withUTF8Buffer { output += $0 } }
        var index = range.lowerBound
        while index < range.upperBound {
            if let next = text.space(at: index) {
                output += Self.noBreakSpace
                index = next
            } else {
                output.append(text[index])
                index += 1
            }
        }
        if isolated { close.withUTF8Buffer { output += $0 } }
    }

    /// Whether what follows a byte is no word of its own: the middle of a word, an address or a decimal number.
    private static func joins(_ byte: UInt8) -> Bool { byte.isWord || "+./:,=#_@".utf8.contains(byte) }

    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether there is a digit or a hyphen, which most text of a page lacks.
    fileprivate var mayHoldNumbers: Bool {
        var index = startIndex
        while index < endIndex {
            if self[index].isDigit || self[index] == UInt8(ascii: "-") { return true }
            index += 1
        }
        return false
    }

    /// Where the unit begins that stands one space behind a digit; nil where no space or unit does.
    fileprivate func unit(behind place: Int) -> Int? {
        guard place > startIndex, self[place - 1].isDigit, let start = space(at: place), start < endIndex else {
            return nil
        }
        let isUnit = Self.units.contains { unit in
            self[start...].starts(with: unit) && !isLetter(at: start + unit.count)
        }
        return isUnit ? start : nil
    }

    /// Whether a letter stands there: what is not ASCII is one, but for signs of Latin-1, General Punctuation and Arabic.
    private func isLetter(at place: Int) -> Bool {
        guard place < endIndex else { return false }
        switch self[place] {
        case 0xC2, 0xE2: return false
        case 0xD8: return place + 1 == endIndex || ![0x8C, 0x9B, 0x9F].contains(self[place + 1])
        case let byte: return byte >= 0x80 || byte.isWord
        }
    }

    /// What doses and shares are told in, in the languages of Lagom's own theme.
    private static let units: [[UInt8]] = [
        "%", "°C", "procent", "percent", "prosenttia", "µg", "μg", "mikrogram", "mg", "milligram", "g", "gram", "kg",
        "ml", "cl", "dl", "l", "mm", "cm", "m", "km", "mmol", "ملغ", "ملغم", "مغ", "غ", "غرام", "مل", "كغ",
    ].map { Array($0.utf8) }
}
