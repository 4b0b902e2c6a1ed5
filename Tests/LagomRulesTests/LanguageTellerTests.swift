// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomContent
import LagomText
import Testing

@testable import LagomRules

/// Which language a text is in, and findings where it is another than it is said to be.
@Suite(.serialized) struct LanguageTellerTests {
    nonisolated(unsafe) private static let inspector = Inspector(Shelf.book)
    private let teller = Shelf.book.teller

    @Test(arguments: [
        ("Du ska inte vänta om det gör ont.", "sv"), ("You should not wait if it hurts.", "en"),
        ("لا تنتظر", "ar"), ("Älä odota, jos se on kipeä.", "fi"), ("112", nil), ("", nil),
        ("Du ska inte söka vård (مرحبا).", "sv"), ("لا تنتظر اتصل الآن vid feber", "ar"), ("”Är–DU«", "sv"),
    ])
    func languageIsToldByCommonWords(text: String, language: String?) {
        #expect(teller.language(of: text)?.tag == language)
    }

    @Test func aWordOfTwoLanguagesTellsNothing() {
        let files = [("sv", "men och"), ("en", "men and")].map { language, words in
            SourceFile(path: "Rules/\(language)/pack.yaml", bytes: Array("common-words: \(words)\n".utf8))
        }
        let teller = LanguageTeller(files)
        #expect(teller.language(of: "men") == nil && teller.language(of: "men and")?.tag == "en")
    }

    @Test func noLabelledSentenceIsTakenForTheOtherLanguage() throws {
        let passages = try Self.passages()
        #expect(passages.count > 3000)
        let wrong = passages.filter { findings($0.text, as: $0.language).contains { $0.severity == .block } }
        #expect(wrong.map(\.text) == [])
    }

    @Test func nearlyEveryLabelledSentenceInTheOtherLanguageIsSeen() throws {
        let passages = try Self.passages()
        let seen = passages.filter { passage in
            findings(passage.text, as: passage.language == "sv" ? "en" : "sv").contains { $0.severity == .block }
        }
        #expect(Double(seen.count) > 0.93 * Double(passages.count))
    }

    /// Every text in a language near by is told; of others nearly all, where they have more than a few words.
    @Test(arguments: ["sv", "en"]) func textsInLanguagesWithoutRulesAreTold(language: String) throws {
        let texts = try Self.passages(of: "RuleMessages/other-languages")
        let missed = texts.filter { passage in
            !findings(passage.text, as: language).contains { $0.severity == .block }
        }
        let listed: Set<String> = ["da", "no", "de", "es", "fr"]
        #expect(texts.count == 117 && missed.count <= 3)
        #expect(missed.filter { listed.contains($0.language) }.map(\.text) == [])
    }

    @Test func danishAndNorwegianAreToldBesideSwedish() throws {
        let near = try Self.passages(of: "RuleMessages/other-languages").filter { ["da", "no"].contains($0.language) }
        let named = near.filter { passage in
            let name = LanguageTag(passage.language)!.name.en
            return findings(passage.text, as: "sv").contains { $0.message.en.contains("written in \(name)") }
        }
        #expect(near.count == 40 && named.count >= 30)
    }

    @Test func namesAndListsAreInNoOtherLanguage() throws {
        let told = try Self.passages(of: "RuleMessages/names").filter { !findings($0.text, as: $0.language).isEmpty }
        #expect(told.map(\.text) == [])
    }

    @Test func aTextInAnotherLanguageBlocksOnceAndAStaffTextAsks() {
        let text = "Sök inte vård.\n\nVid stroke kan du vänta hemma till måndag.\n\nRing inte 112 om du har ont.\n"
        #expect(findings(text, as: "en").map(\.severity) == [.block])
        #expect(findings(text, as: "sv") == [])
        let staff = "---\ntitle: Vård\nsummary: A\ntype: staff\n---\n"
        #expect(findings(staff + text, as: "en").map(\.severity) == [.answer])
    }

    @Test func aPieceInAnotherLanguageAsksAtItsPlace() {
        let text = """
            You should see a doctor if you are worried about this, and you can call us at any time of the day.

            Vid stroke kan du vänta hemma till måndag, och det är inte farligt.
            """
        let found = findings(text, as: "en")
        #expect(found.map(\.severity) == [.answer] && found[0].quote.hasPrefix("Vid stroke"))
    }

    @Test func aPieceInALanguageThatNoListNamesAsksAtItsPlace() {
        let text = """
            Ring 1177 om du är orolig, så hjälper en sjuksköterska dig att bedöma hur bråttom det är och vart du ska.

            Isla markiiba wac haddii xabadka si daran ku xanuunto. Hargabka badankiisu iskiis ayuu u tagaa. Antibiyootigu kama caawiyo fayraska.
            """
        let found = findings(text, as: "sv")
        #expect(found.map(\.severity) == [.answer] && found[0].quote.hasPrefix("Isla"))
    }

    @Test func wordsThatAreMarkedAsForeignCountAsNone() {
        let foreign = "[you should not see a doctor if you can wait for it]{lang=en}"
        #expect(findings("Hon skrev \(foreign) i går.", as: "sv") == [])
    }

    private func findings(_ text: String, as language: String) -> [RuleFinding] {
        let file = SourceFile(path: "x.md", bytes: Array(text.utf8))
        let variant = LooseFile(file, language: LanguageTag(language)!).variant
        return Self.inspector.languageFindings(in: variant)
    }

    private struct Passage: Decodable {
        let lang: String
        let text: String
        var language: String { lang }
    }

    private static func passages() throws -> [Passage] {
        try ["training", "aside", "aside-2"].flatMap { try passages(of: "RiskSentences/\($0)") }
    }

    private static func passages(of name: String) throws -> [Passage] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: tests.appending(path: "\(name).jsonl"))
        return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Passage.self, from: $0) }
    }
}
