// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomTheme

/// Holds pages made by way of a mould against the same pages rendered one by one.
struct MouldTests {
    private static let template = """
        {{% CONTENT_TYPE:BYTEWISE }}
        <h1 title="{{title}}">{{{title}}}</h1>{{#staff}}<b>{{campaign}}</b>{{/staff}}
        {{#has-languages}}{{#languages}}<i{{#current}} class="now"{{/current}}>{{tag}} {{title}}</i>{{/languages}}\
        {{/has-languages}}{{^review}}none{{/review}}{{#review}}{{.}}{{/review}}
        """

    private func templates(_ template: String) -> Templates {
        Templates.parse(["message": SourceFile(path: "message.mustache", bytes: Array(template.utf8))]).0
    }

    private func values(_ title: String, review: String, staff: Bool, languages: [String]) -> TemplateValues {
        [
            "title": .text(title), "review": .text(review), "staff": .flag(staff), "campaign": .text("C&C"),
            "languages": .list(languages.map { ["tag": .text($0), "current": .flag($0 == "sv")] }),
        ]
    }

    @Test func pagesFromAMouldEqualPagesRenderedAlone() {
        let templates = templates(Self.template)
        for title in ["<Ä> 'x'", "B", ""] {
            for review in ["", "r & d"] {
                for (staff, languages) in [(false, []), (true, ["sv"]), (true, ["en", "sv"]), (false, ["sv", "en"])] {
                    let values = values(title, review: review, staff: staff, languages: languages)
                    let page = String(decoding: templates.page(.message, values), as: UTF8.self)
                    #expect(page == templates.render(.message, values))
                }
            }
        }
    }

    @Test func aMouldIsFilledAnewForEachPage() {
        let templates = templates(Self.template)
        let pages = ["one", "two"].map { title in
            String(
                decoding: templates.page(.message, values(title, review: "", staff: false, languages: [])),
                as: UTF8.self)
        }
        #expect(pages == ["one", "two"].map { "<h1 title=\"\($0)\">\($0)</h1>\nnone" })
    }

    @Test(arguments: ["uppercased", "lowercased", "capitalized", "reversed"])
    func aTemplateThatChangesItsTextsMakesNoMould(transform: String) {
        let template = "{{% CONTENT_TYPE:BYTEWISE }}\n{{\(transform)(title)}}"
        let values: TemplateValues = ["title": .text("aBc <d>")]
        #expect(Mould(templates(template).render(.message, values.marked)) == nil)
        let page = String(decoding: templates(template).page(.message, values), as: UTF8.self)
        #expect(page == templates(template).render(.message, values))
    }
}
