// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomSite

struct PrintPagesTests {
    private static let poster = PrintOffer(.poster, size: "A4", bytes: 78_001, file: "poster-a4.pdf", picture: "p.png")
    private static let screen = PrintOffer(
        .screen, number: 2, size: "1920 × 1080", bytes: 1, file: "screen-2.png", picture: "screen-2.png")

    /// The page for staff in Arabic, of a message that is printed in Swedish and Arabic, and one in Swedish alone.
    private var arabicPage: String {
        let listings = [("halsont", swedish), ("halsont", arabic), ("rygg", swedish)].map { message, language in
            let entry = Entry(of: Sample().variant("Text.", of: message, in: language), released: nil)
            return PrintListing(entry, [Self.poster, Self.screen])
        }
        let site = Sample().site
        return Lists(site: site, kit: site.kits[arabic]!, entries: [], prints: listings).printsPage.text
    }

    @Test func titlesAndNamesSayTheirLanguageWhereItIsNotThePages() {
        #expect(arabicPage.contains(#"<h2><span lang="ar" dir="rtl">"#))
        #expect(arabicPage.contains(#"<h2><span lang="sv" dir="ltr">"#))
        #expect(arabicPage.contains(#"id="language-sv"> <span lang="sv" dir="ltr">Svenska</span>"#))
        #expect(arabicPage.contains(#"id="subject-halsont"> <span lang="sv" dir="ltr">Hals</span>"#))
        #expect(arabicPage.contains(#"id="format-poster"> <span lang="ar" dir="rtl">"#))
    }

    @Test func anOfferTellsItsLanguageItsPageSizeAndItsFileSize() {
        let site = Sample().site
        let variant = Sample().variant("Text.", in: arabic)
        var page = MessagePage(site: site, kit: site.kits[arabic]!, variant: variant, review: nil)
        page.prints = [Self.poster, Self.screen]
        let html = String(decoding: page.render().bytes, as: UTF8.self)
        #expect(html.contains(#"<span class="print-detail">العربية</span>"#))
        #expect(html.contains("<bdi class=\"print-detail\" dir=\"ltr\">A4, PDF, 79\u{A0}kB</bdi>"))
        #expect(html.contains(">1920\u{A0}×\u{A0}1080, PNG, 1\u{A0}kB</bdi>"))
    }
}
