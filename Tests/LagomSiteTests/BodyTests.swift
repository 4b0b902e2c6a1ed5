// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomSite

/// Holds the HTML of each kind of block and inline.
struct BodyTests {
    private let sample = Sample()

    @Test func paragraphsKeepTheirLines() {
        #expect(
            sample.body("En *rad*\ntill **fet** och `kod`.")
                == "<p>En <em>rad</em>\ntill <strong>fet</strong> och <code>kod</code>.</p>\n")
    }

    @Test func headingsHaveIdsAndBeginBelowTheTitle() {
        #expect(
            sample.body("# Först\n\n## Sedan\n")
                == "<h2 id=\"forst\">Först</h2>\n<h3 id=\"sedan\">Sedan</h3>\n")
    }

    @Test func noHeadingLevelIsSkipped() {
        #expect(
            sample.body("## A\n\n#### B\n\n## C\n")
                == "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h2 id=\"c\">C</h2>\n")
    }

    @Test func tightListsHaveNoParagraphs() {
        #expect(sample.body("- a\n- b\n") == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")
        #expect(
            sample.body("3. a\n\n4. b\n") == "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n")
    }

    @Test func tasksSayInWordsWhetherTheyAreDone() {
        let html = sample.body("- [x] ringt\n- [ ] skrivit\n")
        #expect(html.contains("<span class=\"visually-hidden\">Klart: </span>ringt"))
        #expect(html.contains("<span class=\"visually-hidden\">Att göra: </span>skrivit"))
        #expect(!html.contains("<input"))
    }

    @Test func tablesScrollByThemselvesAndNameTheirRowsAndColumns() {
        #expect(
            sample.body("| | A |\n|---|--:|\n| x | 1 |\n") == """
                <div class="table" role="region" tabindex="0" aria-label="Tabell 1">
                <table>
                <thead>
                <tr>
                <td></td>
                <th scope="col" class="end">A</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">x</th>
                <td class="end">1</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test func foreignWordsNameTheirLanguageAndADifferentDirection() {
        #expect(
            sample.body("[watchful waiting]{lang=en} [رعاية]{lang=ar}")
                == "<p><span lang=\"en\">watchful waiting</span> <span lang=\"ar\" dir=\"rtl\">رعاية</span></p>\n")
        #expect(sample.body("[vård]{lang=sv}", in: arabic) == "<p><span lang=\"sv\" dir=\"ltr\">vård</span></p>\n")
    }

    @Test func signsAreShownInTheLanguageOfTheVariant() {
        #expect(sample.body("- [!svart-andas]\n", in: english) == "<ul>\n<li>have trouble breathing</li>\n</ul>\n")
    }

    @Test func picturesHaveTheirTextCaptionAndOneFileForAllLanguages() {
        #expect(
            sample.body("![En hals](hals.svg \"Så ser det ut\")")
                == "<figure class=\"picture\"><img src=\"../../media/halsont/hals.svg\" alt=\"En hals\" "
                + "decoding=\"async\"><figcaption>Så ser det ut</figcaption></figure>\n")
    }

    @Test func codeKeepsItsLinesAndCanBeReachedToScroll() {
        #expect(
            sample.body("```swift\na < b\n```\n")
                == "<pre tabindex=\"0\"><code class=\"language-swift\">a &lt; b</code></pre>\n")
    }

    @Test func quotesAndRulesArePlain() {
        #expect(sample.body("> a\n\n---\n") == "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n")
    }
}
