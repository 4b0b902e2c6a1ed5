// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomSite

/// Holds that citations and the source list lead to each other.
struct CitationTests {
    @Test func aLatinReferenceRunsFromLeftToRightInArabic() {
        let sample = Sample()
        let page = sample.page(sample.variant("أ [@1177] [@spinks]", in: arabic))
        #expect(page.contains("<li id=\"source-1\"><bdi dir=\"ltr\">1177. <a"))
        #expect(page.contains("Cochrane Database</cite>. 2013;11(2):1–9. Wiley. </bdi> <a class=\"back\""))
        #expect(!sample.page(sample.variant("A [@1177]")).contains("<bdi dir=\"ltr\">1177"))
    }

    private let sample = Sample()

    @Test func citationsAreNumberedByTheirFirstUse() {
        #expect(
            sample.body("A [@spinks, s. 12]. B [@1177; @spinks].") == """
                <p>A <sup class="cite">[<a href="#source-1" id="cite-1-1" aria-label="Källa 1">1</a>, s. 12]</sup>. \
                B <sup class="cite">[<a href="#source-2" id="cite-2-1" aria-label="Källa 2">2</a>; \
                <a href="#source-1" id="cite-1-2" aria-label="Källa 1">1</a>]</sup>.</p>

                """)
    }

    @Test func theListLeadsBackToEachUse() throws {
        let page = sample.page(sample.variant("A [@spinks]. B [@spinks]."))
        let list = try #require(page.split(separator: "<ol class=\"sources\">").last)
        let start = """

            <li id="source-1">Spinks A, Glasziou PP. <a rel="external" \
            href="https://doi.org/10.1002/14651858.CD000023.pub4" hreflang="en"><span lang="en">Antibiotics for sore \
            throat</span></a>. <cite>Cochrane Database</cite>. 2013;11(2):1–9. Wiley.  <a class="back" \
            href="#cite-1-1" aria-label="Tillbaka till texten, källa 1, plats 1">↑1</a>
            """
        #expect(list.hasPrefix(start))
        #expect(list.contains("href=\"#cite-1-2\""))
    }

    @Test func aLineMayEndBehindTheSlashBetweenTwoNames() {
        var html = HTML()
        html.breakable("Smittskyddsinstitutet/Folkhälsomyndigheten & 1177")
        #expect(html.string == "Smittskyddsinstitutet/<wbr>Folkhälsomyndigheten &amp; 1177")
    }

    @Test func anOrganisationThatPublishesItselfIsNamedOnce() {
        var html = HTML()
        let source = sample.site.sources[Identifier("1177")]!
        Reference(source, on: swedish).write(to: &html)
        #expect(
            html.string
                == "1177. <a rel=\"external\" href=\"https://www.1177.se/a?b=1&amp;c=2\" hreflang=\"sv\">Halsfluss</a>. "
        )
    }

    @Test func aTextWithoutCitationsHasNoSourceList() {
        #expect(!sample.page(sample.variant("A.")).contains("id=\"sources\""))
    }

    @Test func entriesNameTheCitedSourcesOnce() {
        let variant = sample.variant("A [@spinks].\n\n> [!FACT]\n> B [@1177; @spinks]\n")
        let entries = sample.site.entries(of: .init(id: variant.message, variants: [variant]))
        #expect(entries.map(\.sources) == [[Identifier("spinks"), Identifier("1177")]])
    }
}
