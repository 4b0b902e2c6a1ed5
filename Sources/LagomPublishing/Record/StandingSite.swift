// SPDX-License-Identifier: EUPL-1.2
import LagomSite
import LagomText

/// What the standing site of a reviewed campaign tells, kept in the output as `standing.json`.
struct StandingSite: Sendable, Hashable {
    /// The day on which it was built.
    let day: Day
    /// The texts that are shown, `halsont/sv`.
    let texts: [String]
    /// What readers are told of what was withdrawn, each with its edition's number.
    let corrections: [String]

    init(day: Day, texts: [String], corrections: [String]) {
        self.day = day
        self.texts = texts
        self.corrections = corrections
    }

    /// Reads what `json` wrote; nil where it is something else.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSONDocument(reading: bytes), let day = json["day"]?.text.flatMap({ Day($0) }),
            let texts = json["texts"]?.list, let corrections = json["corrections"]?.list
        else { return nil }
        self.day = day
        self.texts = texts.compactMap(\.text)
        self.corrections = corrections.compactMap(\.text)
    }

    var json: JSONDocument {
        .object([
            ("day", .text(day.description)), ("texts", .texts(texts)), ("corrections", .texts(corrections)),
        ])
    }
}

extension Correction {
    /// `HALS-sv-7K2Q: What was wrong. What to do.`, one a word that was given.
    var lines: [String] { texts.map { "\(edition): \($0)" } }
}
