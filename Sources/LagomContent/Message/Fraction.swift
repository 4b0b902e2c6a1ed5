// SPDX-License-Identifier: EUPL-1.2

/// 'N of M' as people write it: `34 av 100`, `2 of 1 000`, `ungefär 15 / 100`, `٣٤ من ١٠٠`.
public struct Fraction: Sendable, Hashable {
    public let count: Int
    public let denominator: Int

    /// Reads a text that holds exactly two whole numbers, the first no larger than the second, which is not 0.
    public init?(_ text: String) {
        let numbers = Self.numbers(in: text)
        guard numbers.count == 2, numbers[1] > 0, numbers[0] <= numbers[1] else { return nil }
        count = numbers[0]
        denominator = numbers[1]
    }

    /// The whole numbers of a text; a single space, point or comma before exactly three digits groups thousands.
    private static func numbers(in text: String) -> [Int] {
        var numbers: [Int] = []
        var rest = Array(text.unicodeScalars)[...]
        while let start = rest.firstIndex(where: { $0.digit != nil }) {
            rest = rest[start...]
            var value = 0
            rest = rest.consumingDigits(into: &value)
            while rest.startsWithThousands {
                rest = rest.dropFirst().consumingDigits(into: &value)
            }
            numbers.append(value)
        }
        return numbers
    }
}

extension ArraySlice<Unicode.Scalar> {
    fileprivate func consumingDigits(into value: inout Int) -> Self {
        let end = firstIndex { $0.digit == nil } ?? endIndex
        // Beyond nine digits it is no count of people; the cap keeps hostile input from overflowing.
        for scalar in self[..<end] { value = Swift.min(value * 10 + (scalar.digit ?? 0), 999_999_999) }
        return self[end...]
    }

    fileprivate var startsWithThousands: Bool {
        guard count >= 4, let first, Self.separators.contains(first) else { return false }
        let group = dropFirst().prefix { $0.digit != nil }
        return group.count == 3
    }

    private static var separators: Set<Unicode.Scalar> { [" ", "\u{A0}", "\u{202F}", "\u{2009}", ".", ",", "٬"] }
}

extension Unicode.Scalar {
    fileprivate var digit: Int? {
        guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
        return Int(value)
    }
}
