// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText
import Testing

/// The packs of the repository.
struct PackTests {
    @Test func packsOfTheRepositoryReadWithoutFindings() {
        #expect(Shelf.book.findings.map { "\($0.place.path): \($0.message.en)" } == [])
        #expect(Shelf.book.packs.keys.sorted() == ["ar", "en", "fi", "sv"])
    }

    @Test func onlySwedishAndEnglishJudgeSentences() {
        let judging = Shelf.book.packs.filter { $0.value.judgesSentences }.keys.sorted()
        #expect(judging == ["en", "sv"])
    }

    @Test(arguments: ["sv", "en"]) func everyExampleComesOutAsItsRuleSays(language: String) throws {
        let pack = try #require(Shelf.book.packs[language])
        let judge = Judge(pack)
        for (index, rule) in pack.rules.enumerated() {
            for example in rule.examples {
                let found = judge.read(example.text).sightings.contains { $0.rule == index }
                #expect(found == example.mustFlag, "\(rule.id): \(example.text)")
            }
        }
    }

    @Test(arguments: ["sv", "en"]) func everyExampleThatFiresDoesSoBehindAnEmojiToo(language: String) throws {
        let pack = try #require(Shelf.book.packs[language])
        let judge = Judge(pack)
        for (index, rule) in pack.rules.enumerated() {
            for example in rule.examples where example.mustFlag {
                let found = judge.read("🩺 " + example.text).sightings.contains { $0.rule == index }
                #expect(found, "\(rule.id): \(example.text)")
            }
        }
    }
}
