// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomSite

/// Holds that neither a print nor an address leads nowhere because its text is gone.
struct LostPrintPageTests {
    private func lost(_ number: String, of message: String, withdrawn: Day? = nil, _ corrections: [Banner] = [])
        -> LostPrint
    {
        LostPrint(
            edition: number, language: swedish, message: Identifier(message), withdrawn: withdrawn,
            corrections: corrections)
    }

    /// 112 first, both to be pressed, before any text.
    private static var careLines: Regex<Substring> {
        #/</h1>\s*<div class="care">\s*<ul class="care-lines">\s*<li><a href="tel:112">/#
    }

    private func pages(_ prints: [LostPrint]) -> [Page] { Sample().site.lostPrintPages(prints, among: []).pages }

    @Test func aPrintAndItsTextSayThatTheyAreGoneAndWhereToTurn() throws {
        let pages = pages([lost("BORT-sv-7K2Q", of: "borta")])
        let print = try #require(pages["e/BORT-sv-7K2Q/index.html"])
        #expect(print.contains(">Tryck med numret \(whole("BORT-sv-7K2Q")) gäller inte. Ta ner det.</span>"))
        let text = try #require(pages["sv/borta/index.html"])
        #expect(text.contains(">Texten visas inte medan den granskas på nytt.</span>"))
        #expect(pages.count == 2 && pages.allSatisfy { $0.text.contains(Self.careLines) })
    }

    @Test func aTextThatWasWithdrawnTellsTheCorrectionsOfAllItsEditions() throws {
        let first = Banner.correction(wrong: "A.", advice: "B.")
        let second = Banner.correction(wrong: "C.", advice: "D.")
        let pages = pages([
            lost("BORT-sv-7K2Q", of: "borta", withdrawn: Day("2027-01-02"), [first]),
            lost("BORT-sv-8K2Q", of: "borta", withdrawn: Day("2027-01-03"), [first, second]),
        ])
        let text = try #require(pages["sv/borta/index.html"])
        #expect(text.contains("Texten är tillbakadragen sedan \(whole("2027-01-03"))."))
        #expect(text.contains("Rättelse: A. B. Rättelse: C. D. Ring 112"))
        #expect(pages.count == 3)
    }

    @Test func aTextThatIsThereHasItsOwnPageAlone() {
        #expect(pages([lost("HALS-sv-7K2Q", of: "halsont")]).map(\.path) == ["e/HALS-sv-7K2Q/index.html"])
    }
}
