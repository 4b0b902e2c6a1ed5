// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomContent
import LagomText
import LagomTheme
import Testing

@testable import LagomSite

/// Holds what stands around texts: notices, addresses, structured data, frames.
struct PageTests {
    @Test func pagesLieInAFolderPerLanguageAndMessage() {
        let paths = Set(Sample().pages.map(\.path))
        for path in [
            "index.html", "404.html", "robots.txt", "sitemap.xml", "assets/icon.svg", "sv/index.html",
            "sv/halsont/index.html", "en/halsont/index.html", "ar/halsont/index.html", "sv/rygg/index.html",
            "sv/a-o/index.html", "en/a-z/index.html", "sv/kallor/index.html", "sv/personal/index.html",
            "sv/om/index.html", "sv/tillganglighet/index.html", "sv/amnen/halsont/index.html", "sv/feed.xml",
        ] {
            #expect(paths.contains(path), "\(path)")
        }
        #expect(!paths.contains("en/rygg/index.html"))
    }

    @Test func everyPageOfADemonstrationSaysSoAndStaysUnlisted() {
        let pages = Sample(isDemonstration: true, stage: .demonstration).pages
        let notices = ["sv": "Ingen vårdpersonal har granskat", "en": "No clinician has reviewed", "ar": "لم يراجع"]
        for page in pages.html {
            let language = page.path.split(separator: "/").first.flatMap { notices[String($0)] } ?? notices["sv"]!
            #expect(page.text.contains(language), "\(page.path)")
            #expect(page.text.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"), "\(page.path)")
        }
        #expect(pages["sitemap.xml"] == nil)
        #expect(pages["robots.txt"] == "User-agent: *\nDisallow:\n")
    }

    @Test func noPageAsksReadersToWriteToNobody() {
        var sample = Sample()
        let invitations = ["Säg gärna till om något är fel", "Säg till om något inte fungerar"]
        func inviting() -> Set<String> {
            Set(sample.pages.html.filter { page in invitations.contains(where: page.text.contains) }.map(\.path))
        }
        #expect(inviting().isSuperset(of: ["sv/halsont/index.html", "sv/tillganglighet/index.html"]))
        sample.publisher = Publisher(name: MappedText("Regionen"), email: nil, url: nil)
        #expect(inviting().isEmpty)
    }

    @Test func everyPageOfAPreviewIsStamped() {
        for page in Sample(stage: .preview).pages.html {
            #expect(page.text.contains("class=\"notice stamp\""), "\(page.path)")
            #expect(page.text.contains("noindex"), "\(page.path)")
        }
    }

    @Test func aReleasedSiteIsListedWithItsAlternates() {
        let pages = Sample().pages
        #expect(pages.html.allSatisfy { !$0.text.contains("noindex") && !$0.text.contains("class=\"notice") })
        let sitemap = pages["sitemap.xml"]!
        #expect(sitemap.contains("<loc>https://lagom.example/ar/halsont/</loc>"))
        #expect(
            sitemap.contains(
                "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://lagom.example/en/halsont/\"/>"))
        #expect(pages["robots.txt"]!.contains("Sitemap: https://lagom.example/sitemap.xml"))
    }

    @Test func alternatesNameEveryLanguageAndADefault() {
        let page = Sample().pages["en/halsont/index.html"]!
        #expect(page.contains("<link rel=\"canonical\" href=\"https://lagom.example/en/halsont/\">"))
        for (language, folder) in [("sv", "sv"), ("en", "en"), ("ar", "ar"), ("x-default", "sv")] {
            let link =
                "<link rel=\"alternate\" hreflang=\"\(language)\" href=\"https://lagom.example/\(folder)/halsont/\">"
            #expect(page.contains(link))
        }
        #expect(!Sample().pages["sv/rygg/index.html"]!.contains("rel=\"alternate\" hreflang"))
    }

    @Test func withoutAnAddressNothingIsCanonicalAndLinksStayRelative() {
        let pages = Sample(address: nil).pages
        #expect(pages.html.allSatisfy { !$0.text.contains("rel=\"canonical\"") && !$0.text.contains("og:url") })
        #expect(pages["en/halsont/index.html"]!.contains("hreflang=\"sv\" href=\"../../sv/halsont/\">"))
        #expect(pages["sitemap.xml"] == nil)
    }

    @Test func theSwitchShowsEachLanguageByItsOwnNameAndDirection() {
        let page = Sample().pages["sv/halsont/index.html"]!
        #expect(
            page.contains(
                "<li><a href=\"./\" lang=\"sv\" hreflang=\"sv\" dir=\"ltr\" aria-current=\"true\">Svenska</a></li>"))
        #expect(
            page.contains("<li><a href=\"../../ar/halsont/\" lang=\"ar\" hreflang=\"ar\" dir=\"rtl\">العربية</a></li>"))
    }

    @Test func structuredDataIsValidAndClaimsOnlyWhatIsKnown() throws {
        let sample = Sample()
        let reviewed = ReviewStatement(reviewed: Day("2027-02-03"), reviewers: ["clinical", "king"])
        let page = sample.page(sample.variant("A", title: "</script><b>\"\\"), reviewed: reviewed)
        let data = try structuredData(of: page)
        #expect(data["@type"] as? String == "MedicalWebPage")
        #expect(data["name"] as? String == "</script><b>\"\\")
        #expect(data["lastReviewed"] as? String == "2027-02-03")
        #expect(page.contains("Granskad \(whole("2027-02-03")) av medicinsk granskare.</p>"))
    }

    @Test func aSkippedStepIsSaidInPlainWords() {
        let reviewed = ReviewStatement(
            reviewed: Day("2027-02-03"), reviewers: ["clinical"], skipped: ["language", "patient"],
            next: Day("2028-02-03"))
        let sample = Sample()
        #expect(
            sample.page(sample.variant("A"), reviewed: reviewed).contains(
                "Granskad \(whole("2027-02-03")) av medicinsk granskare. Ingen språkgranskare har godkänt texten. "
                    + "Ingen patientföreträdare har godkänt texten. Nästa granskning: \(whole("2028-02-03")).</p>"))
        #expect(
            sample.page(sample.variant("A", in: english), reviewed: reviewed).contains(
                "No patient representative has approved the text."))
    }

    @Test func aTranslationQuotesTheCorrectionOfItsOriginalInItsOwnWords() throws {
        let site = Sample().site
        let showing = Showing(
            catalogue: site.catalogue, sources: [:], review: ReviewStatement(),
            banners: [
                .takenDown, .originalCorrected(swedish),
                .correctionOfOriginal(swedish, wrong: "Fel dos.", advice: "Ring 1177."),
            ], isDown: true)
        let variant = Sample().variant("A", in: arabic, title: "Vila räcker")
        let page = try #require(site.pages(of: variant, showing: showing).first?.text)
        #expect(
            page.contains(
                "role=\"note\"><p><strong>هذا النص مترجم، وكان هناك خطأ في النص الأصلي (\u{2066}Svenska\u{2069}).</strong> "
                    + "<span class=\"banner-text\">قبل أن تتبع ما قرأته هنا، اسأل 1177"))
        #expect(
            page.contains(
                "role=\"note\" lang=\"sv\" dir=\"ltr\"><p><strong><a href=\"../../sv/halsont/\" hreflang=\"sv\">"
                    + "Rättelse: Fel dos.</a></strong> <span class=\"banner-text\">Ring 1177.</span></p>"))
        // The claim of the title may be what was wrong.
        #expect(!page.contains("Vila räcker") && !page.contains("<h1>Hals"))
        let swedish = try #require(site.pages(of: Sample().variant("A"), showing: showing).first?.text)
        #expect(swedish.contains("<h1>Hals</h1>\n</div>"))
        let number = "HALS-ar-7K2Q"
        let print = site.editionPage(number, of: variant, showing: showing.saying(.printWithdrawn(number)))
        #expect(print[0].text.contains("<a href=\"../../sv/halsont/\" hreflang=\"sv\">Rättelse: Fel dos.</a>"))
    }

    @Test func aTextThatNobodyShouldLeanOnIsHeadedByNumbersToRing() throws {
        let site = Sample().site
        func main(_ banners: [Banner], isDown: Bool) throws -> Substring {
            let showing = Showing(
                catalogue: site.catalogue, sources: [:], review: ReviewStatement(), banners: banners, isDown: isDown)
            let page = try #require(site.pages(of: Sample().variant("A"), showing: showing).first?.text)
            return try #require(page.split(separator: "<main", maxSplits: 1).last?.split(separator: "<h1").first)
        }
        let day = try #require(Day("2027-02-03"))
        let shown = [
            try main([.withdrawn(day)], isDown: true), try main([.stale(since: day)], isDown: false),
            try main([.printStale("HALS-sv-7K2Q", since: day)], isDown: false),
        ]
        for head in shown {
            let numbers = head.matches(of: /href="(tel:[0-9]+)"/).map { String($0.1) }
            #expect(numbers == ["tel:112", "tel:1177"])
        }
        #expect(try !main([.underReview], isDown: false).contains("tel:"))
    }

    @Test func everyLanguageSaysWhatToDoAboutAWrongOriginal() throws {
        for language in ["sv", "sv-simple", "en", "ar", "fi"] {
            let strings = Sample.theme.strings(for: try #require(LanguageTag(language)))
            let (_, heading, text) = Banner.originalCorrected(english).words(strings, of: Sample().site)
            #expect(heading.contains("English") && heading.hasSuffix("."), "\(language)")
            #expect(text.contains("1177") && text.hasSuffix(":"), "\(language)")
        }
    }

    @Test func paperThatAPageIsPrintedOnTellsItsEditionAndAddress() throws {
        let review = ReviewStatement(edition: "HALS-sv-7K2Q", reviewed: Day("2027-02-03"), reviewers: ["clinical"])
        let sample = Sample()
        let page = sample.page(sample.variant("A"), reviewed: review)
        let parts = page.split(separator: "<section class=\"report\"")
        #expect(parts.count == 2)
        for said in [
            "<h2>Om texten</h2>\n<p>Utgåva \(whole("HALS-sv-7K2Q"))</p>\n<p>Granskad \(whole("2027-02-03")) av",
            "<p class=\"print-only\"><bdi dir=\"ltr\">https://lagom.example/sv/halsont/</bdi></p>",
        ] {
            #expect(parts[0].contains(said), "\(said)")
        }
    }

    @Test func numbersAreWholeInEveryPartOfAPage() throws {
        let site = Sample().site
        let showing = Showing(
            catalogue: site.catalogue, sources: [:], review: ReviewStatement(edition: "HALS-ar-7K2Q"),
            banners: [.stale(since: Day("2027-02-03")!), .correction(wrong: "1 500 ملغ", advice: "010-456 67 00")],
            isDown: false)
        let body = "0771-11 22 33\n\n| a | b |\n|---|---|\n| c | 14 من 1 000 |"
        let variant = Sample().variant(body, in: arabic, title: "1 000", summary: "2 000")
        let page = try #require(site.pages(of: variant, showing: showing).first?.text)
        let numbers = ["2027-02-03", "010-456\u{A0}67\u{A0}00", "0771-11\u{A0}22\u{A0}33", "HALS-ar-7K2Q"]
        for number in numbers { #expect(page.contains(whole(number)), "\(number)") }
        for words in [
            "<title>1\u{A0}000 –", "<h1>1\u{A0}000</h1>", "content=\"2\u{A0}000\"", ">2\u{A0}000</p>",
            "1\u{A0}500\u{A0}ملغ</strong>", "<td>14 من 1\u{A0}000</td>",
        ] { #expect(page.contains(words), "\(words)") }
    }

    @Test func aDemonstrationClaimsNoReview() throws {
        let sample = Sample(isDemonstration: true, stage: .demonstration)
        let reviewed = ReviewStatement(reviewed: Day("2027-02-03"), reviewers: ["clinical"])
        let page = sample.page(sample.variant("A"), reviewed: reviewed)
        #expect(try structuredData(of: page)["lastReviewed"] == nil)
        #expect(!page.contains("Granskad"))
    }

    private func structuredData(of page: String) throws -> [String: Any] {
        let start = try #require(page.firstRange(of: "<script type=\"application/ld+json\">")).upperBound
        let end = try #require(page[start...].firstRange(of: "</script>")).lowerBound
        let object = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8))
        return try #require(object as? [String: Any])
    }

    @Test func hostileWordsAreEscapedWhereverTheyStand() {
        let hostile = "\"><script>alert('x')</script>&"
        var sample = Sample(title: hostile)
        sample.publisher = Publisher(name: MappedText(hostile), email: "a@b.se", url: "https://e.se/\"><script>")
        let variant = sample.variant(
            "\\<script> [@spinks, \"><script>]\n\n## \\<script>\n\n![\"><script>](a.svg)", title: hostile,
            summary: hostile)
        for text in [sample.page(variant)] + sample.pages.map(\.text) {
            let scripts = text.split(separator: "<script", omittingEmptySubsequences: false).dropFirst()
            #expect(scripts.allSatisfy { $0.hasPrefix(" type=\"application/ld+json\">") })
        }
    }

    @Test func pagesHaveAStrictPolicyAndNoStyleAttributes() {
        for page in Sample().pages.html {
            #expect(page.text.contains("content=\"default-src 'none'; style-src 'self'; img-src 'self'; "))
            #expect(!page.text.contains(" style="))
        }
    }

    @Test func whatIsInNoLanguageHasAHeadingInEach() throws {
        let pages = Sample().pages
        for (path, words) in [("index.html", "Välj språk"), ("404.html", "Sidan finns inte")] {
            let heading = try #require(pages[path]?.split(separator: "<h1").last?.split(separator: "</h1>").first)
            #expect(heading.contains("<span lang=\"sv\" dir=\"ltr\">\(words)</span>"))
            #expect(heading.split(separator: "<span lang=\"").dropFirst().map { $0.prefix(2) } == ["sv", "en", "ar"])
            #expect(heading.contains("<span lang=\"ar\" dir=\"rtl\">"))
        }
    }

    @Test func languagesThatShareTheWordsOfAHeadingShowThemOnce() {
        var sample = Sample()
        sample.languages.append(LanguageTag("sv-simple")!)
        #expect(sample.site.heading(.chooseLanguage).count == 3)
    }

    @Test func theNotFoundPageWorksAtAnyDepthBelowTheBasePath() {
        let page = Sample(address: "https://region.example/lagom/").pages["404.html"]!
        #expect(page.contains("href=\"/lagom/sv/\""))
        #expect(page.contains("href=\"/lagom/assets/site-"))
        #expect(Sample(address: nil).pages["404.html"]!.contains("href=\"/en/\""))
    }

    @Test func aWrongTextCanBeReportedWithItsEdition() {
        let sample = Sample()
        let page = sample.page(sample.variant("A"), reviewed: ReviewStatement(edition: "HALS-sv-7K2Q"))
        #expect(
            page.contains(
                "href=\"mailto:texter@lagom.example?subject=Om%20texten%3A%20Ont%20i%20halsen%3F%2C%20sv%2C%20HALS-sv-7K2Q\""
            ))
        #expect(page.contains("Utgåva \(whole("HALS-sv-7K2Q"))"))
    }

    @Test func picturesAreCopiedOnceForAllLanguages() {
        let sample = Sample()
        let variants = [swedish, english].map { sample.variant("![a](b.png)", in: $0) }
        let pages = sample.site.pages(of: Message(id: Identifier("halsont"), variants: variants))
        #expect(
            pages.last == Page(path: "media/halsont/b.png", content: .copy(of: "Content/messages/halsont/b.png")))
        #expect(pages.count == 3)
    }

    @Test func aMessageMayNotLieOverAPageOfTheSite() {
        #expect(Sample().site.findings == [])
        let site = Sample(published: ["om": [english], "kallor": [swedish]]).site
        #expect(site.findings.map(\.place.path) == ["Content/messages/kallor"])
    }

    @Test func templatesAreGivenWhatTheThemeCheckKnows() {
        let site = Sample().site
        let kit = site.kits[swedish]!
        let shell = PageShell(
            site: site, kit: kit, path: "sv/", title: "", summary: "", alternates: [], frame: .empty)
        #expect(shell.values.names == TemplateName.staff.shape.names.subtracting(["messages", "path-prints"]))
        let page = MessagePage(site: site, kit: kit, variant: Sample().variant("A"), review: nil)
        #expect(page.values.names == TemplateName.message.shape.names)
    }
}
