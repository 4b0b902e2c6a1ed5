// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Clinic {
    /// The characters that a cell may have.
    static let cellLimit = 200

    /// Whether a text can stand on a print: at most 200 characters, none of them a control, hidden or a look-alike.
    public static func isPlain(_ text: String) -> Bool {
        let file = SourceFile(path: "", bytes: Array(text.utf8))
        return text.unicodeScalars.count <= cellLimit
            && MappedText(verbatim: text, at: 0).characterFindings(in: file).isEmpty
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
