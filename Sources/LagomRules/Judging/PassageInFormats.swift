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
        var places: [LocatedText: Int] = [:]
        for text in texts {
            for slot in text.slots {
                if let index = places[slot.text] {
                    passages[index].roles[text.format] = slot.role
                } else {
                    places[slot.text] = passages.count
                    passages.append(PassageInFormats(text: slot.text, roles: [text.format: slot.role]))
                }
            }
        }
        return passages
    }
}
