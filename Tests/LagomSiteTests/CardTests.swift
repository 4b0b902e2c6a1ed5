// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomSite

/// Holds that cards are sections that differ in words, icon and class, with their headings in order.
struct CardTests {
    private let sample = Sample()

    @Test func anEmergencyCardCanBeRung() {
        let html = sample.body("> [!EMERGENCY]\n> Ring 112 om du\n> - [!svart-andas]\n")
        #expect(
            html.hasPrefix(
                "<section class=\"card emergency\" aria-labelledby=\"card-1\">\n<div class=\"card-head\"><svg class=\"icon\""
            ))
        #expect(
            html.contains(
                "<h2 class=\"card-title\" id=\"card-1\">Livshotande</h2><p class=\"call\"><a href=\"tel:112\">Ring 112</a></p></div>"
            ))
        #expect(
            html.hasSuffix("<p>Ring 112 om du</p>\n<ul>\n<li>har svårt att andas</li>\n</ul>\n</div>\n</section>\n"))
    }

    @Test(arguments: [
        (
            "[!CONTACT where=vardcentral within=7d]",
            "<span>Vårdcentral eller hälsocentral</span> <span>Inom en vecka</span>"
        ),
        ("[!CONTACT within=3d]", "<p class=\"turn\"><span>Inom 3 dagar</span></p>"),
        ("[!CONTACT within=1w]", "<p class=\"turn\"><span>Inom en vecka</span></p>"),
        ("[!URGENT where=akutmottagning within=now]", "<span>Akutmottagning</span> <span>Nu</span>"),
        ("[!URGENT within=today]", "<span>I dag</span>"),
    ])
    func aCardSaysWhereAndWhen(marker: String, words: String) {
        #expect(sample.body("> \(marker)\n> Text\n").contains(words))
    }

    @Test func cardHeadingsStandBelowTheHeadingBefore() {
        let html = sample.body("## A\n\n> [!ASK]\n> ### Inne\n\n### B\n")
        #expect(html.contains("<h3 class=\"card-title\" id=\"card-1\">"))
        #expect(html.contains("<h4 id=\"inne\">"))
        #expect(html.contains("<h3 id=\"b\">"))
    }

    @Test func everyKindLooksAndReadsDifferently() {
        let kinds = ["EMERGENCY", "URGENT", "CONTACT", "EXCEPTION", "ASK", "FACT"]
        let heads = kinds.map { kind in
            sample.body("> [!\(kind)]\n> Text\n").split(separator: "<div class=\"card-body\">")[0]
        }
        #expect(Set(heads).count == kinds.count)
        let icons = heads.map { $0.split(separator: "<svg")[1].split(separator: "</svg>")[0] }
        #expect(Set(icons).count == kinds.count)
    }

    @Test func aFactTableIsDrawnAndToldAndListed() {
        let html = sample.body(
            "> [!FACT]\n> Så många.\n>\n> | | Utan | Med |\n> |---|---|---|\n> | Bra dag 3 | 2 av 10 | 10 av 10 |\n")
        #expect(html.contains("<figcaption>Bra dag 3</figcaption>"))
        let drawing = """
            <svg class="dots" role="img" viewBox="0 0 100 10" aria-label="Bra dag 3. Utan: 2 av 10" fill="none" \
            stroke-linecap="round" stroke-dasharray="0 10"><path class="dot-marked" stroke-width="8" d="M5 5h10.1"/>\
            <path class="dot-edge" stroke-width="8" d="M25 5h70.1"/><path class="dot-hole" stroke-width="5.6" \
            d="M25 5h70.1"/></svg>
            """
        #expect(html.contains(drawing))
        #expect(html.contains("<p class=\"array-count\">2 av 10</p>"))
        #expect(html.contains("<summary>Visa siffrorna som tabell</summary>"))
        #expect(html.contains("<td>10 av 10</td>"))
    }

    @Test func onlyTheFirstCardOfAKindIsARegionOfThatName() {
        let html = sample.body("> [!ASK]\n> A\n\n> [!ASK]\n> B\n")
        #expect(html.contains("<section class=\"card ask\" aria-labelledby=\"card-1\">"))
        #expect(html.contains("<section class=\"card ask\">\n"))
    }

    @Test func aFactTableOfOtherShapeStaysATable() {
        let html = sample.body("> [!FACT]\n> | a | b |\n> |---|---|\n> | c | många |\n")
        #expect(html.contains("<table>"))
        #expect(!html.contains("class=\"dots\""))
    }
}
