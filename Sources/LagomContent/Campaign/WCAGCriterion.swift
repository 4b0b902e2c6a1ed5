// SPDX-License-Identifier: EUPL-1.2

/// The number of a success criterion of WCAG 2.2, such as `1.4.3`.
public struct WCAGCriterion: Sendable, Hashable, CustomStringConvertible {
    public let description: String

    /// Makes a criterion, or nil where WCAG 2.2 has none of that number (https://www.w3.org/TR/WCAG22/).
    public init?(_ number: String) {
        guard let dot = number.lastIndex(of: "."), let last = Int(number[number.index(after: dot)...]),
            let count = Self.counts[String(number[..<dot])], (1...count).contains(last)
        else { return nil }
        description = "\(number[..<dot]).\(last)"
    }

    /// How many criteria each guideline has; 4.1.1, which 2.2 took out, is among them for those who follow 2.1.
    private static let counts = [
        "1.1": 1, "1.2": 9, "1.3": 6, "1.4": 13, "2.1": 4, "2.2": 6, "2.3": 3, "2.4": 13, "2.5": 8, "3.1": 6,
        "3.2": 6, "3.3": 9, "4.1": 3,
    ]
}
