// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomContent
import LagomRules
import LagomText
import Testing

/// A danger in one block and bad advice in another, as leaflets are written: lists, tables, headings.
struct LedTextTests {
    /// A text that must be stopped, the words at which, and one that must not be.
    private struct Case: Decodable {
        let risky: String?
        let advice: String?
        let right: String?
    }

    private func cases(_ language: String) throws -> [Case] {
        try Messages.text("\(language)/joined.jsonl").split(separator: "\n").map {
            try JSONDecoder().decode(Case.self, from: Data($0.utf8))
        }
    }

    /// What stops a text, as a file of its own.
    private func blocking(_ text: String, _ language: String) -> [RuleFinding] {
        let file = SourceFile(path: "-", bytes: Array(text.utf8))
        let variant = LooseFile(file, language: LanguageTag(language)!).variant
        let page = FormatText(variant, as: .page, catalogue: Catalogue(path: ""))
        return Inspector(Shelf.book).findings(in: page, page.slots.indices, of: file).filter { $0.severity == .block }
    }

    private func quotes(_ text: String, _ language: String) -> [String] {
        blocking(text, language).filter { $0.family == "emergency-minimised" }.map { "\($0.rule): \($0.quote)" }
    }

    @Test(arguments: ["sv", "en"]) func dangerAndBadAdviceInTwoBlocksArePutTogether(language: String) throws {
        for each in try cases(language) {
            guard let risky = each.risky else { continue }
            let found = quotes(risky, language)
            #expect(found.contains { quote in each.advice.map(quote.contains) ?? true }, "\(risky) \(found)")
        }
    }

    @Test(arguments: ["sv", "en"]) func rightAdviceInTwoBlocksIsNotStopped(language: String) throws {
        for right in try cases(language).compactMap(\.right) {
            let found = quotes(right, language)
            #expect(found == [], "\(right)")
        }
    }

    @Test func findingStandsAtTheAdviceAndNamesBoth() throws {
        let found = try #require(blocking("Om du får bröstsmärta:\n\n- vila\n", "sv").first)
        #expect(found.rule == "alarm-minimised" && found.quote == "vila")
        #expect((found.place.start.line, found.place.start.column) == (3, 3))
        #expect(found.evidence.map(\.start.line) == [1, 3])
    }

    @Test func answerEndsWhenTheLineAboveChanges() throws {
        let found = ["Om du får bröstsmärta:", "Om du får hemsk bröstsmärta:"].map { line in
            blocking("\(line)\n\n- vila\n", "sv").map(\.fingerprint)
        }
        #expect(found.allSatisfy { $0.count == 1 } && found[0] != found[1])
    }

    @Test(arguments: ["Vid bröstsmärta:\n\n- avvakta med bröstsmärta\n", "Vila vid bröstsmärta:\n\n- vila\n"])
    func whatOneBlockSaysAloneIsNotSaidAgain(text: String) {
        #expect(blocking(text, "sv").filter { $0.rule == "alarm-minimised" }.count == 1)
    }

    @Test func messagesAreReadAcrossTheirBlocksInEachFormat() throws {
        let matter = "---\ntitle: Hjärtat\nsummary: Råd.\ntype: advice\nsubject: []\n"
        let poster = "poster: {headline: Ont i bröstet, points: [Vila hemma]}\n---\n"
        let found = Messages.findings(matter + poster + "## Stroke\n\n- Boka tid på vårdcentralen.\n", "sv")
            .filter { ["alarm-too-low", "alarm-minimised"].contains($0.rule) && $0.severity == .block }
        let formats = Dictionary(grouping: found, by: \.quote).mapValues { Set($0.flatMap(\.formats.keys)) }
        #expect(formats["Vila"] == [.poster, .card, .screen])
        #expect(formats["Boka tid på vårdcentralen"] == [.page, .leaflet])
    }
}
