// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// One text of a variant and all the formats and roles in which it reaches a reader.
struct PassageInFormats {
    let text: LocatedText
    var roles: [Format: FormatText.Role]

    /// The texts of all formats of a variant, each once, in reading order.
    static func all(of texts: [FormatText]) -> [PassageInFormats] {
        var passages: [PassageInFormats] = []
        // By where it begins and how long it is: hashing whole texts would cost as much as reading them.
        var places: [Start: [Int]] = [:]
        for text in texts {
            for slot in text.slots {
                let start = Start(slot.text.text)
                if let index = places[start]?.first(where: { passages[$0].text == slot.text }) {
                    passages[index].roles[text.format] = slot.role
                } else {
                    places[start, default: []].append(passages.count)
                    passages.append(PassageInFormats(text: slot.text, roles: [text.format: slot.role]))
                }
            }
        }
        return passages
    }

    private struct Start: Hashable {
        let offset: Int
        let length: Int

        init(_ text: MappedText) {
            offset = text.range?.lowerBound ?? -1
            length = text.string.utf8.count
        }
    }
}
