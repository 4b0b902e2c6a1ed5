// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// What the standing site of a reviewed campaign tells, kept in the output as `standing.json`.
struct StandingSite: Sendable, Hashable {
    /// The day on which it was built.
    let day: Day
    /// The texts that are shown.
    let texts: [StandingText]
    /// What readers are told of what was withdrawn, each with its edition's number.
    let corrections: [String]

    init(day: Day, texts: [StandingText], corrections: [String]) {
        self.day = day
        self.texts = texts
        self.corrections = corrections
    }

    /// Reads what `json` wrote; nil where it is something else.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSONDocument(reading: bytes), let day = json["day"]?.text.flatMap({ Day($0) }),
            let listed = json["texts"]?.list, let corrections = json["corrections"]?.list
        else { return nil }
        let texts = listed.compactMap(StandingText.init)
        guard texts.count == listed.count else { return nil }
        self.day = day
        self.texts = texts
        self.corrections = corrections.compactMap(\.text)
    }

    /// Reads what the last build wrote into an output; nil where there is nothing of that.
    init?(in output: ProjectFolder) {
        guard let file = output.read(StandingInput.sitePath).file else { return nil }
        self.init(file.bytes)
    }

    var json: JSONDocument {
        .object([
            ("day", .text(day.description)), ("texts", .list(texts.map(\.json))),
            ("corrections", .texts(corrections)),
        ])
    }
}

/// A text as the standing site shows it.
struct StandingText: Sendable, Hashable {
    /// `halsont/sv`.
    let name: String
    /// The number of its edition.
    let edition: String
    let digest: String

    init(_ shown: PlannedVariant, of id: Identifier<Message>) {
        name = "\(id)/\(shown.language)"
        edition = shown.number.text
        digest = shown.digest.description
    }

    fileprivate init?(_ json: JSONDocument) {
        guard let name = json["text"]?.text, let edition = json["edition"]?.text, let digest = json["digest"]?.text
        else { return nil }
        (self.name, self.edition, self.digest) = (name, edition, digest)
    }

    fileprivate var json: JSONDocument {
        .object([("text", .text(name)), ("edition", .text(edition)), ("digest", .text(digest))])
    }
}

extension Correction {
    /// `HALS-sv-7K2Q: What was wrong. What to do.`; nil where no word was given.
    var line: String? { text.map { "\(edition): \($0.words)" } }
}
