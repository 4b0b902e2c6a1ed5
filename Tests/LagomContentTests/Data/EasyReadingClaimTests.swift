// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

struct EasyReadingClaimTests {
    private func claims(_ body: String = "Text.", title: String = "Titel", poster: String = "") throws -> Bool {
        let frontMatter = CampaignFixture.frontMatter.replacing("title: Titel", with: "title: \"\(title)\"\n\(poster)")
        let message = CampaignFixture.read(CampaignFixture.net + body, frontMatter: frontMatter).message
        return try #require(message?.variants.first).claimsEasyReading
    }

    @Test(arguments: [
        "Lättläst", "Lätt-läst", "LÄTTLÄST", "Lätt\u{AD}läst", "La\u{308}ttla\u{308}st", "Lätt att  läsa", "Easy-read",
        "Easy\u{2011}to-read", "Selkokielellä",
    ])
    func aClaimIsSeenHoweverItIsWritten(claim: String) throws {
        #expect(try claims(title: claim) && claims("Texten är **\(claim)**."))
        #expect(try claims(poster: "poster: {headline: \"\(claim)\"}"))
    }

    @Test func whatIsNoClaimIsNotSeen() throws {
        #expect(try !claims(title: "Lätt förkylning") && !claims("Läs [en lättläst text](https://a.example/)."))
    }
}
