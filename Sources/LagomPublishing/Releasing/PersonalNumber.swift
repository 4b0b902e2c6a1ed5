// SPDX-License-Identifier: EUPL-1.2

/// Swedish personal identity numbers and coordination numbers (Skatteverket, SKV 704): a day of birth, four digits of
/// which the last is a check digit (Luhn), with or without a sign between.
enum PersonalNumber {
    /// Whether one stands in a text.
    static func stands(in text: String) -> Bool {
        text.split { !$0.isASCII || !($0.isNumber || $0 == "-" || $0 == "+") }.contains { isOne(Array($0.utf8)) }
    }

    private static func isOne(_ bytes: [UInt8]) -> Bool {
        var bytes = bytes
        let place = bytes.count - 5
        if place > 0, !isDigit(bytes[place]) { bytes.remove(at: place) }
        guard [10, 12].contains(bytes.count), bytes.allSatisfy(isDigit) else { return false }
        let digits = bytes.suffix(10).map { Int($0 - UInt8(ascii: "0")) }
        let (month, day) = (digits[2] * 10 + digits[3], digits[4] * 10 + digits[5])
        // The day of a coordination number is 60 higher.
        return (1...12).contains(month) && (1...31).contains(day > 60 ? day - 60 : day) && isChecked(digits)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isChecked(_ digits: [Int]) -> Bool {
        let sums = digits.enumerated().map { place, digit in
            let product = place.isMultiple(of: 2) ? digit * 2 : digit
            return product / 10 + product % 10
        }
        return sums.reduce(0, +).isMultiple(of: 10)
    }
}
