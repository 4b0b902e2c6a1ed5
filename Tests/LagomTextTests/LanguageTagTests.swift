// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

struct LanguageTagTests {
    @Test(arguments: [
        ("SV", "sv"), ("en-gb", "en-GB"), ("sv-Simple", "sv-simple"), ("ku-arab", "ku-Arab"), ("es-419", "es-419"),
        ("zh-hant-tw", "zh-Hant-TW"), ("sl-1994", "sl-1994"),
    ])
    func tagsAreSpelledInTheUsualWay(written: String, tag: String) {
        #expect(LanguageTag(written)?.tag == tag)
    }

    @Test(arguments: ["", "s", "svenska", "sv_SE", "sv-", "-sv", "sv--SE", "sv-ö", "12", "sv-SE-x"])
    func whatIsNoTagIsRefused(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test(arguments: [
        ("ar", LanguageTag.Direction.rightToLeft), ("fa", .rightToLeft), ("ku-Arab", .rightToLeft),
        ("ckb", .rightToLeft), ("ku", .leftToRight), ("az-Latn", .leftToRight), ("sv-simple", .leftToRight),
        ("ar-Latn", .leftToRight), ("ti", .leftToRight),
    ])
    func directionFollowsTheScript(tag: String, direction: LanguageTag.Direction) throws {
        #expect(try #require(LanguageTag(tag)).direction == direction)
    }

    @Test func easySwedishIsSwedishInASimpleForm() throws {
        let tag = try #require(LanguageTag("sv-simple"))
        #expect(tag.isSimple)
        #expect(tag.primary == "sv")
    }
}
