// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

struct HiddenCharacterTests {
    private func hidden(_ text: String) -> [String] { HiddenCharacter.all(in: text).map(\.description) }

    @Test(arguments: [
        ("\u{2060}", "U+2060 WORD JOINER"), ("\u{34F}", "U+034F COMBINING GRAPHEME JOINER"),
        ("\u{200B}", "U+200B ZERO WIDTH SPACE"), ("\u{200C}", "U+200C ZERO WIDTH NON-JOINER"),
        ("\u{200D}", "U+200D ZERO WIDTH JOINER"), ("\u{200E}", "U+200E LEFT-TO-RIGHT MARK"),
        ("\u{61C}", "U+061C ARABIC LETTER MARK"), ("\u{202A}", "U+202A LEFT-TO-RIGHT EMBEDDING"),
        ("\u{202E}", "U+202E RIGHT-TO-LEFT OVERRIDE"), ("\u{2066}", "U+2066 LEFT-TO-RIGHT ISOLATE"),
        ("\u{2063}", "U+2063 INVISIBLE SEPARATOR"), ("\u{206A}", "U+206A INHIBIT SYMMETRIC SWAPPING"),
        ("\u{FE0F}", "U+FE0F VARIATION SELECTOR-16"), ("\u{E0100}", "U+E0100 VARIATION SELECTOR-17"),
        ("\u{E0061}", "U+E0061 TAG LATIN SMALL LETTER A"), ("\u{180E}", "U+180E MONGOLIAN VOWEL SEPARATOR"),
        ("\u{3164}", "U+3164 HANGUL FILLER"), ("\u{FFA0}", "U+FFA0 HALFWIDTH HANGUL FILLER"),
        ("\u{115F}", "U+115F HANGUL CHOSEONG FILLER"), ("\u{17B4}", "U+17B4 KHMER VOWEL INHERENT AQ"),
        ("\u{FEFF}", "U+FEFF ZERO WIDTH NO-BREAK SPACE"), ("\u{FFF9}", "U+FFF9 INTERLINEAR ANNOTATION ANCHOR"),
        ("\u{FFFC}", "U+FFFC OBJECT REPLACEMENT CHARACTER"), ("\u{2028}", "U+2028 LINE SEPARATOR"),
        ("\u{2029}", "U+2029 PARAGRAPH SEPARATOR"), ("\u{85}", "U+0085 CONTROL"), ("\u{9B}", "U+009B CONTROL"),
        ("\u{E000}", "U+E000 PRIVATE USE"), ("\u{10FFFD}", "U+10FFFD PRIVATE USE"),
        ("\u{378}", "U+0378 UNASSIGNED"), ("\u{1D173}", "U+1D173 MUSICAL SYMBOL BEGIN BEAM"),
    ])
    func withinALatinWordIsFound(character: String, name: String) {
        #expect(hidden("Ring in\(character)te 112.") == [name])
    }

    @Test(arguments: [
        (0xFDD0, "U+FDD0 NONCHARACTER"), (0xFFFF, "U+FFFF NONCHARACTER"), (0x1FFFE, "U+1FFFE NONCHARACTER"),
    ])
    func noncharactersAreFoundToo(number: UInt32, name: String) throws {
        #expect(hidden("Ring in\(try #require(Unicode.Scalar(number)))te 112.") == [name])
    }

    @Test(arguments: [
        // Swedish, with soft hyphens, hard spaces and letters that are taken apart.
        "Hals\u{AD}fluss, 7\u{A0}dagar, 1\u{202F}000 kr, 2\u{2009}mm: ”å” – a\u{30A} … på 1177.se",
        "Don’t wait — call 112. Café, naïve, 20\u{2011}30 %", "Älä odota: soita 112. Hätätilanteessa šekki",
        "اتصل على 112\u{200F}، أو زر 1177.se\u{200E}.", "\u{200F}(‏08-123 45 67) هاتف", "חולה? התקשרו 112\u{200F}.",
        "الموقع \u{2068}Lagom\u{2069} يخبرك",
        "می\u{200C}خواهم با پزشک صحبت کنم", "PCR\u{200C}ها", "سال ۱۴۰۰ ه\u{200D}.ش",
        "क्\u{200D}ष और क्\u{200C}ष", "ශ්\u{200D}රී ලංකා", "ភាសា\u{200B}ខ្មែរ", "ကျန်းမာ\u{200B}ရေး",
        "❤\u{FE0F} 👩\u{200D}⚕\u{FE0F} 👨\u{200D}👩\u{200D}👧 👍🏽 🏳\u{FE0F}\u{200D}🌈 1\u{FE0F}\u{20E3} ©\u{FE0E}",
        "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 🇸🇪", "葛\u{E0100}城市 汉语", "ᠮᠠᠨ\u{180E}ᠠ", "한국어", "",
    ])
    func honestTextHasNone(text: String) {
        #expect(hidden(text) == [])
    }

    @Test(arguments: [
        "Ring 1\u{FE0F}12", "Ring ❤\u{FE0F}in\u{FE0F}te", "Ring 👍\u{200D}inte", "Ring in\u{E0067}te 🏴",
        "Ring \u{200F}211", "Sök \u{200B}vård",
    ])
    func whatIsHonestElsewhereIsFoundWhereItDoesNothing(text: String) {
        #expect(hidden(text).count == 1)
    }

    @Test func everyOneIsFoundAtItsPlace() {
        let found = HiddenCharacter.all(in: "Å\u{2060}a\u{1F600}\u{202E}b\u{E000}")
        #expect(found.map(\.offset) == [2, 10, 14] && found.map(\.index) == [1, 4, 6])
    }

    @Test func aRunIsOneFindingAtItsBytes() {
        let file = SourceFile(path: "a.md", bytes: Array("ab\u{2060}\u{2063}c\u{202E}".utf8))
        let found = MappedText(verbatim: "ab\u{2060}\u{2063}c\u{202E}", at: 0).characterFindings(in: file)
        #expect(found.map { $0.place.range } == [2..<8, 9..<12])
        #expect(found.map(\.rule) == ["hidden-characters", "hidden-characters"])
        #expect(
            found.map(\.message.en) == [
                "An invisible character, U+2060 WORD JOINER, hides from rules and reviewers what readers read.",
                "An invisible character, U+202E RIGHT-TO-LEFT OVERRIDE, turns the order of what is shown.",
            ])
    }
}
