// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomSite
@testable import LagomTheme

/// Holds what the accessibility statement says, and that it claims nothing that nobody has found out.
struct AccessibilityPageTests {
    private func sample(_ compliance: AccessibilityStatement.Compliance = .partly) -> Sample {
        let map = AccessibilityDeficiency(
            what: [swedish: "Kartan <b>", english: "The map"].mapValues { MappedText($0) },
            criteria: [WCAGCriterion("1.1.1")!, WCAGCriterion("2.1.1")!], reason: .notYet, mendedBy: Day("2027-12-31"))
        let films = AccessibilityDeficiency(
            what: [swedish: MappedText("Filmerna")], reason: .burden, why: [swedish: MappedText("De är gamla.")])
        var sample = Sample()
        sample.accessibility = AccessibilityStatement(
            service: [swedish: MappedText("Kampanjsidan")], compliance: compliance,
            deficiencies: compliance == .fully ? [] : [films, map], assessed: Day("2027-03-01")!,
            assessedBy: [.publisher, .external], method: [swedish: MappedText("Med axe.")],
            updated: Day("2027-03-02")!,
            feedback: AccessibilityFeedback(url: "https://lagom.example/form", answerDays: 5))
        return sample
    }

    private func page(_ sample: Sample, _ path: String = "sv/tillganglighet/index.html") throws -> String {
        try #require(sample.site.commonPages([])[path])
    }

    @Test func everythingThatTheLawAsksForStandsOnThePage() throws {
        let page = try page(sample())
        for part in [
            "<p>Regionen svarar för webbplatsen Kampanjsidan. ",
            "<strong>Webbplatsen är delvis förenlig med lagen. Det som brister står nedan.</strong>",
            """
            <h3>Inte åtgärdat än</h3>
            <ul class="shortcomings">
            <li><p>Kartan &lt;b&gt;</p>
            <p class="small">Krav i WCAG: 1.1.1, 2.1.1</p>
            <p class="small">Ska vara åtgärdat senast \(whole("2027-12-31")).</p>
            </li>
            </ul>
            <h3>Skulle vara oskäligt betungande att anpassa</h3>
            <ul class="shortcomings">
            <li><p>Filmerna</p>
            <p>De är gamla.</p>
            </li>
            </ul>
            """,
            """
            <p>Vi har bedömt webbplatsen själva.</p>
            <p>Någon utomstående har granskat webbplatsen.</p>
            <p>Med axe.</p>
            <p>Den senaste bedömningen gjordes \(whole("2027-03-01")). Redogörelsen ändrades senast \(whole("2027-03-02")).</p>
            """,
            """
            <p><a href="mailto:texter@lagom.example">texter@lagom.example</a></p>
            <p><a href="https://lagom.example/form" rel="external">Formulär för synpunkter</a></p>
            <p>Längsta tid till svar, i arbetsdagar: 5.</p>
            """,
            "<a href=\"https://www.digg.se/tdosanmalan\" hreflang=\"sv\" rel=\"external\">",
        ] {
            #expect(page.contains(part), "\(part)")
        }
    }

    @Test func onlyAStatementThatSaysSoIsFull() throws {
        let full = "helt förenlig"
        #expect(try page(sample(.fully)).contains(full))
        #expect(try page(sample(.fully)).contains("Vi känner inte till några brister."))
        for other in [sample(.partly), sample(.not), Sample()] { #expect(try !page(other).contains(full)) }
    }

    @Test func withoutStatementThePageSaysThatNobodyHasLooked() throws {
        let page = try page(Sample())
        #expect(page.contains("svarar för webbplatsen Lagom vård."))
        #expect(page.contains("Bedömningen är inte gjord."))
        #expect(page.contains("Vi har ingen lista över brister, eftersom bedömningen inte är gjord."))
        #expect(page.contains("<p>Ingen har bedömt webbplatsen än.</p>"))
        #expect(!page.contains("axe") && !page.contains("<h3>"))
        #expect(page.contains("mailto:texter@lagom.example"))
    }

    @Test func eachLanguageHasItsOwnWords() throws {
        let page = try page(sample(), "en/accessibility/index.html")
        #expect(page.contains("<li><p>The map</p>") && page.contains("partly compliant"))
    }

    @Test func anOpenDeficiencyWithoutADaySaysSo() throws {
        var sample = sample()
        let statement = sample.accessibility!
        sample.accessibility = AccessibilityStatement(
            compliance: .not, deficiencies: [.init(what: [:], reason: .notYet), .init(what: [:], reason: .outside)],
            assessed: statement.assessed, assessedBy: [.users], updated: statement.updated,
            feedback: AccessibilityFeedback(email: "hjalp@lagom.example"))
        let page = try page(sample)
        #expect(page.split(separator: "Ingen dag är bestämd").count == 2)
        #expect(page.contains("<h3>Omfattas inte av lagens krav</h3>") && page.contains("inte förenlig med lagen"))
        #expect(page.contains("mailto:hjalp@lagom.example\">hjalp@lagom.example</a></p>\n<h2>"))
    }

    @Test func theTemplateIsGivenJustWhatItsShapeSays() throws {
        let site = sample().site
        let values = StatementWords(settings: site.settings, kit: try #require(site.kits[swedish])).values
        let shape = TemplateName.accessibility.shape.names
        #expect(values.names == shape.subtracting(TemplateName.about.shape.names).union(["email"]))
    }
}
