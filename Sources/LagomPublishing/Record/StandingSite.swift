// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What the standing site of a reviewed campaign tells, kept in the output as `standing.json`.
struct StandingSite: Sendable, Hashable {
    /// The day on which it was built.
    let day: Day
    /// The texts that are shown, `halsont/sv`.
    let texts: [String]

    init(day: Day, texts: [String]) {
        self.day = day
        self.texts = texts
    }

    /// Reads what `json` wrote; nil where it is something else.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSONDocument(reading: bytes), let day = json["day"]?.text.flatMap({ Day($0) }),
            let texts = json["texts"]?.list
        else { return nil }
        self.day = day
        self.texts = texts.compactMap(\.text)
    }

    var json: JSONDocument { .object([("day", .text(day.description)), ("texts", .texts(texts))]) }
}
