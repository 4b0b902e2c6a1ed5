// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText

/// A rule's page in the handbook.
struct RulePage {
    let rule: Rule
    let pack: LanguageTag
    let language: ToolLanguage
    /// Whether there is no report around the handbook.
    let isAlone: Bool

    var html: String {
        var markup = Markup(language)
        markup.raw("<p class='crumb'>\(Markup.escaped(pack.ownName)) · ")
        markup.text(FamilyName.wording(of: rule.family))
        markup.raw("</p>\n")
        markup.element("h1", "", rule.message)
        addFacts(to: &markup)
        addExamples(Wording(sv: "Ska anmärkas på", en: "Must be found"), mustFlag: true, to: &markup)
        addExamples(Wording(sv: "Ska gå fritt", en: "Must pass"), mustFlag: false, to: &markup)
        let page = ReportPage(
            title: rule.message, home: isAlone ? "../" : "../../", part: .rules, language: language,
            isHandbook: isAlone)
        return page.html(markup.html)
    }

    private func addFacts(to markup: inout Markup) {
        markup.raw("<p class='badges'><span class='badge \(rule.severity.cssClass)'>\(rule.severity.icon)")
        markup.text(rule.severity.label)
        markup.raw("</span></p>\n")
        addExceptions(to: &markup)
        markup.raw("<dl class='facts'>\n")
        let facts = [
            (Wording(sv: "Varför", en: "Why"), rule.why),
            (Wording(sv: "Gör så här", en: "What to do"), rule.suggestion),
            (Wording(sv: "Grund", en: "Basis"), rule.basis),
            (Wording(sv: "Regelns namn", en: "The rule's name"), Wording(sv: rule.id, en: rule.id)),
        ]
        for (name, text) in facts {
            markup.element("dt", "", name)
            markup.element("dd", "", text)
        }
        markup.raw("</dl>\n")
    }

    private func addExceptions(to markup: inout Markup) {
        let wordings = rule.exceptions.wordings
        guard !wordings.isEmpty else { return }
        markup.raw("<ul class='exceptions'>\n")
        for wording in wordings { markup.element("li", "", wording) }
        markup.raw("</ul>\n")
    }

    private func addExamples(_ title: Wording, mustFlag: Bool, to markup: inout Markup) {
        let examples = rule.examples.filter { $0.mustFlag == mustFlag }
        guard !examples.isEmpty else { return }
        markup.element("h2", "", title)
        markup.raw("<ul class='examples' lang='\(pack)' dir='\(pack.direction.rawValue)'>\n")
        for example in examples { markup.raw("<li>\(marked(example))</li>\n") }
        markup.raw("</ul>\n")
    }

    private func marked(_ example: Example) -> String {
        Markup.escaped(example.markedText).replacing("⟦", with: "<mark class='\(rule.severity.cssClass)'>")
            .replacing("⟧", with: "</mark>")
    }
}
