// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomSite

/// Holds that who follows corrections is told each of them once, by a name that stays.
struct CorrectionFeedTests {
    private func correction(
        _ event: String, _ time: String, _ text: Correction.Text?, in language: LanguageTag = swedish
    ) -> Correction {
        Correction(
            language: language, edition: "HALS-sv-7K2Q", title: "Ont i halsen?", event: event, time: Moment(time)!,
            text: text)
    }

    private func feed(_ corrections: [Correction], in language: String = "sv") -> String? {
        Sample().site.correctionFeeds(corrections).pages[language + "/corrections.xml"]
    }

    @Test func twoCorrectionsOfOneEditionOnOneDayAreTwoEntries() throws {
        let xml = try #require(
            feed([
                correction("20270203T080000Z-aaaaaaaa", "2027-02-03T08:00:00Z", Correction.Text(words: "Fel dos.")),
                correction("20270203T090000Z-bbbbbbbb", "2027-02-03T09:00:00Z", Correction.Text(words: "Fel ålder.")),
            ]))
        let ids = xml.matches(of: /<id>([^<]*)<\/id>/).map { String($0.1) }
        let edition = "https://lagom.example/e/HALS-sv-7K2Q/"
        #expect(
            ids == [
                "https://lagom.example/sv/corrections.xml", edition + "#20270203T090000Z-bbbbbbbb",
                edition + "#20270203T080000Z-aaaaaaaa",
            ])
        let times = xml.matches(of: /<updated>([^<]*)<\/updated>/).map { String($0.1) }
        #expect(times == ["2027-02-03T09:00:00Z", "2027-02-03T09:00:00Z", "2027-02-03T08:00:00Z"])
    }

    @Test func aWithdrawalWithoutACorrectionSaysWhereToTurn() throws {
        let xml = try #require(feed([correction("20270203T080000Z-aaaaaaaa", "2027-02-03T08:00:00Z", nil)]))
        #expect(xml.contains("<summary>Ring 112 om det är bråttom"))
    }

    @Test func numbersAreWholeInACorrection() throws {
        let words = "1 500 ملغ. اتصل بالرقم 010-456 67 00."
        let (event, time) = ("20270203T080000Z-aaaaaaaa", "2027-02-03T08:00:00Z")
        let xml = try #require(feed([correction(event, time, Correction.Text(words: words), in: arabic)], in: "ar"))
        let shown = "1\u{A0}500\u{A0}ملغ. اتصل بالرقم \u{2066}010-456\u{A0}67\u{A0}00\u{2069}."
        #expect(xml.contains("<summary>\(shown)</summary>"))
    }

    @Test func aCorrectionOfTheOriginalIsQuotedInItsLanguage() throws {
        let text = Correction.Text(words: "The dose was wrong.", original: english)
        let xml = try #require(feed([correction("20270203T080000Z-aaaaaaaa", "2027-02-03T08:00:00Z", text)]))
        #expect(xml.contains("<summary>Texten är översatt, och det var fel i originalet (English). Fråga 1177"))
        #expect(xml.contains("<content xml:lang=\"en\">The dose was wrong.</content>"))
    }
}
