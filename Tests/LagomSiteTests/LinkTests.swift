// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomSite

/// Holds where links lead, and that a reader is told before leaving a language.
struct LinkTests {
    private let sample = Sample()

    @Test func aLinkStaysInTheReadersLanguage() {
        #expect(
            sample.body("[rygg](../rygg/sv.md)") == "<p><a href=\"../rygg/\">rygg</a></p>\n")
    }

    @Test func aLinkToAnotherLanguageSaysWhich() {
        #expect(
            sample.body("[back](../rygg/en.md)", in: english)
                == "<p><a href=\"../../sv/rygg/\" hreflang=\"sv\">back (<span lang=\"sv\">Svenska</span>)</a></p>\n")
        #expect(
            sample.body("[ظهر](../rygg/ar.md)", in: arabic).contains("<span lang=\"sv\" dir=\"ltr\">Svenska</span>"))
    }

    @Test func anAnchorIsKeptWithinTheLanguage() {
        #expect(sample.body("[rygg](../rygg/sv.md#fraga)").contains("href=\"../rygg/#fraga\""))
        #expect(sample.body("[back](../rygg/en.md#fraga)", in: english).contains("href=\"../../sv/rygg/\""))
        #expect(sample.body("[här](#fraga)\n\n## Fråga").contains("<a href=\"#fraga\">"))
    }

    @Test func aMessageThatIsNotOnTheSiteIsPlainWords() {
        #expect(sample.body("[tand](../tand/sv.md)") == "<p>tand</p>\n")
    }

    @Test func addressesElsewhereAreMarked() {
        #expect(
            sample.body("<https://e.se/?a&b>")
                == "<p><a href=\"https://e.se/?a&amp;b\" rel=\"external\">https://e.se/?a&amp;b</a></p>\n")
        #expect(
            sample.body("[a](https://e.se/)") == "<p><a href=\"https://e.se/\" rel=\"external\">a</a></p>\n")
        #expect(sample.body("[b](tel:1177)") == "<p><a href=\"tel:1177\">b</a></p>\n")
    }

    @Test(arguments: [
        ("sv/halsont/", "sv/rygg/", "../rygg/"), ("sv/", "sv/rygg/", "rygg/"), ("sv/amnen/hals/", "sv/", "../../"),
        ("sv/rygg/", "sv/rygg/", "./"), ("", "sv/", "sv/"), ("sv/a-o/", "", "../../"),
        ("sv/amnen/hals/", "en/subjects/hals/", "../../../en/subjects/hals/"),
        ("sv/rygg/", "assets/a.css", "../../assets/a.css"), ("", "assets/a.css", "assets/a.css"),
    ])
    func relativeAddressesWorkFromEveryDepth(from: String, to: String, way: String) {
        #expect(Address.relative(from: from, to: to) == way)
    }

    @Test func addressesArePercentEncoded() {
        #expect(Address.encoded("å b/c?d#e") == "%C3%A5%20b/c%3Fd%23e")
    }
}
