// SPDX-License-Identifier: EUPL-1.2

extension Clinic {
    /// The characters that a cell may have.
    static let cellLimit = 200

    /// Whether a text holds something that cannot be seen and changes how it, or what stands beside it, is read:
    /// control characters, but for the breaks of a cell in several lines, and overrides of the direction (UAX 9).
    static func hasHiddenControls(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0A, 0x0D, 0x09: false
            case 0x202A...0x202E, 0x2066...0x2069: true
            default: scalar.properties.generalCategory == .control
            }
        }
    }

    /// Whether a text can stand on a print: at most 200 characters, none of them hidden controls.
    public static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.count <= cellLimit && !hasHiddenControls(text)
    }

    /// Whether a phone number can be dialled in Sweden: 0 or +46 with an area code and a number, or a short number such
    /// as 1177, with the signs that people put between digits (E.164; PTS, the Swedish numbering plan).
    public static func isSwedishNumber(_ phone: String) -> Bool {
        let scalars = phone.unicodeScalars
        let signs = "-–()/ \u{A0}".unicodeScalars
        let dialled = scalars.filter { !signs.contains($0) }
        let (isAbroad, digits) = (dialled.first == "+", dialled.drop { $0 == "+" })
        guard digits.allSatisfy({ ("0"..."9").contains($0) }) else { return false }
        let number = String(String.UnicodeScalarView(digits))
        if isAbroad { return number.hasPrefix("46") && (9...13).contains(number.count) }
        if number.hasPrefix("0046") { return (11...15).contains(number.count) }
        return number.hasPrefix("0")
            ? (7...11).contains(number.count) : number.hasPrefix("1") && (3...6).contains(number.count)
    }
}
