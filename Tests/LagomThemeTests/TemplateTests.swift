// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomTheme

/// Holds how templates are filled: escaped, without gaps that look full, and with words that fall back.
struct TemplateTests {
    private func render(_ template: String, _ values: TemplateValues) -> String {
        let source = "{{% CONTENT_TYPE:BYTEWISE }}\n" + template
        let file = SourceFile(path: "Themes/t/templates/home.mustache", bytes: Array(source.utf8))
        return Templates.parse(["home": file]).0.render(.home, values)
    }

    @Test func textIsEscapedAndMarkupIsNot() {
        let values: TemplateValues = ["title": .text("<b>'\"&"), "body": .text("<b>")]
        #expect(render("{{title}} {{{body}}}", values) == "&lt;b&gt;&#39;&quot;&amp; <b>")
    }

    @Test func anEmptyTextIsNoReasonToShowASection() {
        #expect(render("{{#title}}shown{{/title}}{{^title}}hidden{{/title}}", ["title": .text("")]) == "hidden")
    }

    @Test func hasSaysWhetherSomethingIsThere() {
        let values: TemplateValues = ["a": .text("x"), "b": .text(""), "c": .list([]), "d": .list([["e": .text("1")]])]
        let template = "{{#has-a}}a{{/has-a}}{{#has-b}}b{{/has-b}}{{#has-c}}c{{/has-c}}{{#has-d}}d{{/has-d}}"
        #expect(render(template, values) == "ad")
    }

    @Test func listsSeeTheValuesAroundThem() {
        let values: TemplateValues = [
            "title": .text("T"), "items": .list([["name": .text("1")], ["name": .text("2")]]),
        ]
        #expect(render("{{#items}}{{title}}{{name}} {{/items}}", values) == "T1 T2 ")
    }

    @Test func wordsOfAnEasyLanguageFallBack() throws {
        let (theme, _) = Theme.read("lagom", from: try RepositoryTheme().folder)
        let simple = try #require(theme).strings(for: LanguageTag("sv-simple")!)
        #expect(simple[.cardEmergency] == "Farligt")
        #expect(simple[.call112] == "Ring 112")
    }

    @Test func valuesAreFilledIntoWords() throws {
        let (theme, _) = Theme.read("lagom", from: try RepositoryTheme().folder)
        let swedish = try #require(theme).strings(for: LanguageTag("sv")!)
        #expect(swedish.text(.countOfTotal, ["count": "17", "total": "100"]) == "17 av 100")
    }
}
