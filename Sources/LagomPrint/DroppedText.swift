// SPDX-License-Identifier: EUPL-1.2
import Glibc
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
    /// The text's UTF-8 without white space and marks of direction: both differ between a source and a print.
    fileprivate var comparable: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        for scalar in unicodeScalars where !scalar.isBlank { result.append(contentsOf: UTF8.encode(scalar)!) }
        return result
    }
}

extension Unicode.Scalar {
    /// White space (Unicode's property of that name) or an isolate; told by hand, for every character is asked.
    fileprivate var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        case 0x2066...0x2069: true
        default: false
        }
    }
}

extension [UInt8] {
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= count else { return part.isEmpty }
        return withUnsafeBytes { all in
            part.withUnsafeBytes { part in
                (0...all.count - part.count).contains { start in
                    all[start] == first && memcmp(all.baseAddress! + start, part.baseAddress!, part.count) == 0
                }
            }
        }
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
