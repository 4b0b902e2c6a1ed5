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
        return Inspector(Shelf.book).findings(in: LoosePage(page), page.slots.indices, of: file)
            .filter { $0.severity == .block }
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

    @Test(arguments: [
        "**Kan jag vänta med att söka vård om jag har ont i bröstet?**\n\nNej, ring 112 direkt.\n",
        "**Kan jag hoppa över blodförtunnande?**\n\nNej. Fortsätt ta medicinen.\n",
        "**Hur länge kan jag vänta med en knöl?**\n\nVänta inte. Kontakta vårdcentralen samma dag.\n",
        "**Går en TIA över av sig själv?**\n\nJa, men ring ändå 112.\n",
        "**F: Kan jag sluta med kortison själv?**\n\nS: Nej. Ring din läkare först.\n",
        "| Påstående | Sant? |\n|---|---|\n| Bröstsmärta går över av sig själv | Nej, ring 112 |\n",
    ]) func adviceThatTheAnswerRefusesIsNone(text: String) {
        #expect(blocking(text, "sv").map(\.rule) == [])
        let agreeing = ["Nej, ring 112 direkt", "Nej", "Vänta inte", "Ja, men ring ändå 112"].reduce(text) {
            $0.replacingOccurrences(of: $1, with: "Ja")
        }
        #expect(!blocking(agreeing, "sv").isEmpty, "\(agreeing)")
    }

    @Test func questionWhetherToSeekCareIsNotSavedByANo() {
        let text = "### Måste jag ringa 112 för en mungipa som hänger?\n\nNej.\n"
        #expect(blocking(text, "sv").contains { $0.rule == "asked-and-denied" })
    }

    @Test func itemsOfALineThatForbidsAreTurned() {
        let lines = [
            "sv": ["Det här ska du inte göra vid bröstsmärta:", "**Gör inte så här:**", "Undvik:"],
            "en": ["**Never do this with chest pain:**", "Do not do this:", "Avoid:"],
        ]
        let items = [
            "sv": (right: "- vänta hemma\n- gå och lägga dig", risky: "- ringa 112\n- åka till akuten"),
            "en": (right: "- wait at home\n- go to bed", risky: "- call 112\n- go to the emergency department"),
        ]
        for (language, lines) in lines {
            for line in lines {
                let right = blocking("\(line)\n\n\(items[language]!.right)\n\nRing 112. Call 112.\n", language)
                #expect(right.map(\.rule) == [], "\(line)")
                let risky = blocking("\(line)\n\n\(items[language]!.risky)\n", language)
                #expect(risky.filter { $0.rule == "emergency-not" }.count == 2, "\(line)")
            }
        }
    }

    @Test func headingOfAColumnIsNoAdviceButForbidsStill() {
        let table = "|---|---|\n| svårt att andas | snuva |\n"
        #expect(blocking("| Ring 112 | Vänta och se |\n" + table, "sv").map(\.rule) == [])
        #expect(blocking("| Ring inte 112 | Vänta och se |\n" + table, "sv").contains { $0.rule == "emergency-not" })
    }

    @Test func medicineThatMustNotBeStoppedIsNotSaidToBeLessNeeded() {
        let matter = "---\ntitle: Diabetes\nsummary: Råd.\ntype: advice\nsubject: []\n---\n"
        let rules = ["Sluta aldrig med insulin.", "Du kan sluta med insulin."].map { text in
            Messages.findings(matter + text + "\n", "sv").map(\.rule).contains("stop-without-partner")
        }
        #expect(rules == [false, true])
    }

    @Test(arguments: [
        "Ring inte 112 om du [!tecken].\n", "Ring inte 112 om du **[!tecken]**.\n",
        "Ring inte 112 om du\n\n- [!tecken]\n",
    ])
    func signIsReadInTheSentenceThatItStandsIn(text: String) throws {
        let signs = "signs: [{id: tecken, level: emergency, wording: {sv: har svårt att andas}, sources: []}]\n"
        let file = SourceFile(path: "signs.yaml", bytes: Array(signs.utf8))
        let found = Inspector(Shelf.book).findings(
            in: Messages.variant(text, "sv"), original: nil, catalogue: try #require(Catalogue.read(file).catalogue),
            catalogueFile: file, day: Messages.day)
        #expect(
            found.contains { $0.family == "emergency-minimised" && $0.severity == .block && $0.place.path == "sv.md" })
    }

    @Test func findingStandsAtTheAdviceAndNamesBoth() throws {
        let found = try #require(blocking("Om du får bröstsmärta:\n\n- vila\n", "sv").first)
        #expect(found.rule == "alarm-minimised" && found.quote == "vila")
        #expect((found.place.start.line, found.place.start.column) == (3, 3))
        #expect(found.evidence.map(\.start.line) == [1, 3])
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
