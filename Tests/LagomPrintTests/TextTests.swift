// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomPrint

struct TextTests {
    private let typesetter = Typesetter(.standard)

    private func lines(_ text: String, width: Double, hyphenates: Bool = false) -> [String]? {
        var style = TextStyle(language: LanguageTag("sv")!)
        style.hyphenates = hyphenates
        let rich = RichText(text)
        return typesetter.measure(rich, style).lines(within: width).map { lines in
            typesetter.shape(rich, style, lines).map(\.text)
        }
    }

    @Test func linesAreFilledWordByWord() {
        #expect(lines("Ont i halsen? Fråga.", width: 8) == ["Ont i halsen? ", "Fråga."])
    }

    @Test func aWordWiderThanTheSlotDoesNotFit() {
        #expect(lines("antibiotikaresistens", width: 4) == nil)
    }

    @Test func longSwedishWordsAreDividedWhereTheDictionarySays() {
        #expect(lines("antibiotikaresistens", width: 6, hyphenates: true) == ["antibiotika", "resistens"])
    }

    @Test func balancedLinesAreAboutAsLong() throws {
        let style = TextStyle(weight: 800, language: LanguageTag("sv")!)
        let text = RichText("Mår du bra men funderar på en hälsokontroll?")
        let lines = try #require(typesetter.measure(text, style).balancedLines(within: 12))
        #expect(
            typesetter.shape(text, style, lines).map(\.text) == [
                "Mår du bra men ", "funderar på en ", "hälsokontroll?",
            ])
    }

    @Test func everyCharacterOfALineStandsInItsGlyphs() {
        let style = TextStyle(language: LanguageTag("sv")!)
        let text = RichText("Åk till akuten – i dag, à la carte.")
        let measured = typesetter.measure(text, style)
        let line = typesetter.shape(text, style, measured.lines(within: 100)!)[0]
        #expect(line.runs.flatMap(\.glyphs).map(\.text).joined() == text.string)
    }

    @Test func charactersThatNoFontHasAreReported() {
        let style = TextStyle(language: LanguageTag("sv")!)
        let text = RichText("ont \u{1F635}")
        _ = typesetter.shape(text, style, typesetter.measure(text, style).lines(within: 100)!)
        #expect(typesetter.missing == ["\u{1F635}"])
    }

    private func settled(_ text: String, width: Double) -> [String]? {
        let style = TextStyle(language: LanguageTag("sv")!)
        let rich = RichText(text)
        return typesetter.measure(rich, style).settledLines(within: width).map { lines in
            typesetter.shape(rich, style, lines).map(\.text)
        }
    }

    @Test func noParagraphEndsWithALonelyWordWhereALineMoreIsNotNeeded() {
        #expect(
            lines("Inte bättre på en vecka, eller orolig?", width: 16.5) == [
                "Inte bättre på en vecka, eller ", "orolig?",
            ])
        #expect(
            settled("Inte bättre på en vecka, eller orolig?", width: 16.5) == [
                "Inte bättre på en vecka, ", "eller orolig?",
            ])
    }

    @Test func numbersAndCodesAreNotDivided() {
        #expect(lines("Av 1 000 fick 4–30 ont", width: 3.4) == ["Av ", "1 000 ", "fick ", "4–30 ", "ont"])
        #expect(lines("Ring 070-174 06 05 nu", width: 8) == ["Ring ", "070-174 06 05 ", "nu"])
        #expect(lines("Svårt att andas: ring 112.", width: 9) == ["Svårt att andas: ", "ring 112."])
        #expect(lines("Vårdcentralen 1177", width: 8) == ["Vårdcentralen ", "1177"])
        #expect(lines("Sök vård i dag.", width: 5) == ["Sök vård ", "i dag."])
        #expect(lines("Utgåva HALS-sv-7K2Q gäller", width: 9) == ["Utgåva ", "HALS-sv-7K2Q ", "gäller"])
    }

    @Test func addressesHaveNoHyphenAddedAndEndNoLineAtTheirOwn() {
        let address = "lagom.example/sv/lakemedelsgenomgang-aldre"
        #expect(
            lines(address, width: 16, hyphenates: true) == ["lagom.example/sv/", "lakemedelsgenomgang-aldre"])
        #expect(lines("Läs vårdhandboken.se", width: 9, hyphenates: true) == ["Läs ", "vårdhandboken.se"])
        #expect(
            lines("Till lagom@exempelkommunikation.se", width: 17, hyphenates: true) == [
                "Till ", "lagom@exempelkommunikation.se",
            ])
    }

    @Test func anAddressThatIsWiderThanTheSlotEndsALineBeforeADotOrElseBehindItsOwnHyphen() {
        #expect(
            lines("lagom.exempelkommunikation.example/", width: 12, hyphenates: true) == [
                "lagom", ".exempelkommunikation", ".example/",
            ])
        #expect(
            lines("a.se/lakemedelsgenomgang-aldre", width: 12, hyphenates: true) == [
                "a.se/", "lakemedelsgenomgang-", "aldre",
            ])
    }

    @Test func numbersAreNotDividedFromTheirUnits() {
        #expect(lines("Det är kvar efter 2–3 dygn.", width: 10.5) == ["Det är kvar efter ", "2–3 dygn."])
        #expect(lines("Ring om 14 månader", width: 6) == ["Ring om ", "14 månader"])
        #expect(lines("14 av alla", width: 3.5) == ["14 av ", "alla"])
    }

    @Test func linesWithoutArabicLettersHaveLatinLeadingInArabicPrints() {
        let arabic = LanguageTag("ar")!
        #expect(TextStyle(language: arabic, setting: "قلقك سبب كافٍ").leading == 1.36)
        #expect(TextStyle(language: arabic, setting: "070-174 06 05").leading == 1.3)
    }
}
