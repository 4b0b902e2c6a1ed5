// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Holds a document against what its format must carry: an artboard cannot drop a safety net.
enum DroppedText {
    /// The texts of a format that were not drawn, line ends aside.
    static func findings(_ text: FormatText, drawn: [String]) -> [Finding] {
        let all = drawn.map(\.comparable)
        let dropped = text.slots.filter { slot in
            let words = slot.text.text.string.comparable
            return !words.isEmpty && !all.contains { $0.contains(words) }
        }
        return dropped.map { .dropped($0, text) }
    }
}

extension String {
    /// The text without white space and marks of direction: both differ between a source and a print.
    var comparable: String {
        var result = ""
        result.unicodeScalars.append(
            contentsOf: unicodeScalars.filter { !$0.properties.isWhitespace && !(0x2066...0x2069).contains($0.value) })
        return result
    }
}

extension Finding {
    fileprivate static func dropped(_ slot: FormatText.Slot, _ text: FormatText) -> Finding {
        let start = String(slot.text.text.string.prefix(40))
        let (role, format) = (slot.role.rawValue, text.format.rawValue)
        return Finding(
            "print-dropped", at: SourcePlace(path: slot.text.path),
            message: Wording(
                sv: "Ritytan för ”\(format)” har ingen plats för ”\(start)” (\(role)).",
                en: "The artboard of \"\(format)\" has no place for \"\(start)\" (\(role))."),
            remedy: Wording(
                sv: "Lägg till en plats som bär den texten.", en: "Add a slot that carries that text."))
    }
}
