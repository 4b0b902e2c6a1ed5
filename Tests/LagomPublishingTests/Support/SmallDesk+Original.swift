// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

@testable import LagomPublishing

/// A text of which the Swedish one is a translation.
extension SmallDesk {
    /// Makes English the main language, and writes a draft in it.
    func addOriginal() {
        edit("languages: [sv]", "languages: [en, sv]", "campaign.yaml")
        edit("namn]\"}\nsummary", "namn]\", en: A}\nsummary", "campaign.yaml")
        edit("kampanjen är]\"}", "kampanjen är]\", en: B}", "campaign.yaml")
        edit("languages: [sv]", "languages: [sv, en]", "reviewers.yaml")
        write("---\ntitle: A\nsummary: B\ntype: questions\nsubject: []\n---\nText.\n", Self.original)
    }

    /// Makes the draft in Swedish one of the same words.
    func translate() { write(folder.read("Content/" + Self.original)!, "messages/forsta-budskapet/sv.md") }

    /// Releases an original in English and its translation, of which there are posters; their numbers.
    func releaseBoth() throws -> [EditionNumber] {
        addOriginal()
        // In words that the rules of both languages ask for.
        let line = "Orolig – worried – ring 1177"
        let words = "subject: []\nposter: {headline: \(line)}\nsafety-short: \(line)\n---\n\(line).\n\n"
        edit("subject: []\n---\n", words, Self.original)
        let original = try release("en", by: ["cecilia", "eva", "fred"])
        translate()
        return [original, try release("sv", by: ["eva"])].compactMap(\.self)
    }

    /// Makes what was kept of an original another than was released.
    func alter(_ number: EditionNumber) {
        edit("Text.", "Another.", "messages/forsta-budskapet/editions/\(number)/en.md")
    }

    /// From draft to released by the people who approve.
    func release(_ language: String, by people: [String]) throws -> EditionNumber? {
        let text = "forsta-budskapet/" + language
        let yes = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0, $0.approving) })
        let submitted = try ask("anna", .submit, of: text)
        for case .answer(let finding) in submitted.needs {
            try ask("eva", .answer(finding: finding.fingerprint.description), of: text)
        }
        for who in people { try ask(who, .approve(yes, digest: submitted.event.digest.description), of: text) }
        return try ask("gun", .release(from: nil, dnr: nil, artikelnr: nil), of: text).edition
    }

    private static let original = "messages/forsta-budskapet/en.md"
}
