// SPDX-License-Identifier: EUPL-1.2

/// Where a number of several parts ends in UTF-8 text, and how it is kept together.
struct WholeNumber {
    let end: Int
    /// Whether it is a phone number, a day or the number of an edition: text from right to left turns the parts of
    /// those round, and a line may end behind their hyphens, whatever spaces they have.
    let isIsolated: Bool

    /// The number that begins with a word of the text; nil where none of several parts does.
    init?(in text: UnsafeBufferPointer<UInt8>, at start: Int) {
        if let end = text.day(at: start) ?? text.phone(at: start) ?? text.edition(at: start) {
            (self.end, isIsolated) = (end, true)
        } else if let end = text.thousands(at: start) {
            (self.end, isIsolated) = (end, false)
        } else {
            return nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Behind `2027-05-04`.
    fileprivate func day(at start: Int) -> Int? {
        guard let year = digits(4...4, at: start), let month = digits(2...2, behind: "-", at: year),
            let day = digits(2...2, behind: "-", at: month), !isWord(at: day)
        else { return nil }
        return day
    }

    /// Behind `010-456 67 00` or `+46 10 456 67 00`: it begins with 0 or +, and has seven digits at least.
    fileprivate func phone(at start: Int) -> Int? {
        let isAbroad = has("+", at: start)
        guard isAbroad || has("0", at: start), var end = digits(2...15, at: isAbroad ? start + 1 : start) else {
            return nil
        }
        while let next = digits(2...8, behind: "-", at: end) ?? digits(2...4, behindSpaceAt: end) { end = next }
        return self[start..<end].count(where: \.isDigit) >= 7 && !isWord(at: end) ? end : nil
    }

    /// Behind `HALS-sv-7K2Q`.
    fileprivate func edition(at start: Int) -> Int? {
        let name = self[start...].firstIndex { !$0.isCode } ?? endIndex
        guard (1...4).contains(name - start), has("-", at: name) else { return nil }
        let end = self[name...].firstIndex { !$0.isWord } ?? endIndex
        let code = self[name..<end].lastIndex(of: UInt8(ascii: "-")).map { self[($0 + 1)..<end] } ?? self[end..<end]
        return code.startIndex > name + 1 && (4...8).contains(code.count) && code.allSatisfy(\.isCode) ? end : nil
    }

    /// Behind `1 500`: groups of three digits behind one of one to three.
    fileprivate func thousands(at start: Int) -> Int? {
        guard !has("0", at: start), let first = digits(1...3, at: start) else { return nil }
        var end = first
        while let next = digits(3...3, behindSpaceAt: end) { end = next }
        return end > first ? end : nil
    }

    private func digits(_ count: ClosedRange<Int>, at start: Int) -> Int? {
        guard start < endIndex else { return nil }
        let end = self[start...].firstIndex { !$0.isDigit } ?? endIndex
        return count.contains(end - start) ? end : nil
    }

    private func digits(_ count: ClosedRange<Int>, behind sign: Unicode.Scalar, at place: Int) -> Int? {
        has(sign, at: place) ? digits(count, at: place + 1) : nil
    }

    private func digits(_ count: ClosedRange<Int>, behindSpaceAt place: Int) -> Int? {
        space(at: place).flatMap { digits(count, at: $0) }
    }

    private func has(_ sign: Unicode.Scalar, at place: Int) -> Bool {
        place < endIndex && self[place] == UInt8(ascii: sign)
    }

    private func isWord(at place: Int) -> Bool { place < endIndex && self[place].isWord }
}

extension UnsafeBufferPointer<UInt8> {
    /// Behind a space, a line ending or a no-break space.
    func space(at place: Int) -> Int? {
        guard place < endIndex else { return nil }
        switch self[place] {
        case UInt8(ascii: " "), UInt8(ascii: "\n"): return place + 1
        case 0xC2 where place + 1 < endIndex && self[place + 1] == 0xA0: return place + 2
        default: return nil
        }
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    /// A digit or a capital letter, as codes have them.
    var isCode: Bool { isDigit || (0x41...0x5A).contains(self) }
    /// A letter, digit or hyphen of ASCII.
    var isWord: Bool { isCode || (0x61...0x7A).contains(self) || self == UInt8(ascii: "-") }
}
