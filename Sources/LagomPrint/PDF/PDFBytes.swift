// SPDX-License-Identifier: EUPL-1.2

/// Bytes of a PDF file while they are written: no string is made for a number.
struct PDFBytes {
    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }
    mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    mutating func number(_ value: Int) {
        if value < 0 {
            bytes.append(UInt8(ascii: "-"))
            number(-value)
            return
        }
        if value >= 10 { number(value / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
    }

    /// A number with at most three decimals, and none where they are noughts.
    mutating func number(_ value: Double) {
        let thousandths = Int((value * 1000).rounded())
        if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
        let size = abs(thousandths)
        number(size / 1000)
        var rest = size % 1000
        guard rest != 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var unit = 100
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
            rest %= unit
            unit /= 10
        }
    }

    /// Numbers with spaces around them.
    mutating func numbers(_ values: Double...) {
        for value in values {
            number(value)
            bytes.append(UInt8(ascii: " "))
        }
    }

    /// `12 0 R`.
    mutating func reference(_ object: Int) {
        number(object)
        raw(" 0 R")
    }

    /// A glyph's number as four hexadecimal digits.
    mutating func hexadecimal(_ value: UInt32) {
        for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(Self.digits[Int(value >> shift & 15)]) }
    }

    /// A text string: UTF-16 with its mark, in hexadecimal.
    mutating func string(_ text: String) {
        raw("<FEFF")
        for unit in text.utf16 { hexadecimal(UInt32(unit)) }
        raw(">")
    }

    /// A string of ASCII in brackets, such as an address.
    mutating func literal(_ text: String) {
        raw("(")
        for byte in text.utf8 {
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
        raw(")")
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
