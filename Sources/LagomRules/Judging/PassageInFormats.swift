// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// One text of a variant and all the formats and roles in which it reaches a reader.
struct PassageInFormats {
    let text: LocatedText
    var roles: [Format: FormatText.Role]
    /// The passages that lead it, by their places, the outermost first.
    var leads: [Int]
    /// The passages of the list right above it, by their places.
    var listAbove: [Int]
    let place: FormatText.Place

    /// Whether it is a line that the next goes on with.
    var goesOn: Bool { roles.values.allSatisfy { $0.goesOn(text.text.string) } }

    /// The texts of all formats of a variant, each once, in reading order.
    static func all(of texts: [FormatText]) -> [PassageInFormats] {
        var passages: [PassageInFormats] = []
        // By where it begins and how long it is: hashing whole texts would cost as much as reading them.
        var places: [Start: [Int]] = [:]
        for text in texts {
            var indices: [Int] = []
            for slot in text.slots {
                let (leads, listAbove) = (slot.leads.map { indices[$0] }, slot.listAbove.map { indices[$0] })
                let start = Start(slot.text.text)
                if let index = places[start]?.first(where: { passages[$0].text == slot.text }) {
                    passages[index].roles[text.format] = slot.role
                    if passages[index].leads.isEmpty { passages[index].leads = leads }
                    if passages[index].listAbove.isEmpty { passages[index].listAbove = listAbove }
                    indices.append(index)
                } else {
                    places[start, default: []].append(passages.count)
                    indices.append(passages.count)
                    passages.append(
                        PassageInFormats(
                            text: slot.text, roles: [text.format: slot.role], leads: leads, listAbove: listAbove,
                            place: slot.place))
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
