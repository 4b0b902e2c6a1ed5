// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// The first page: how much was found, of what kind, in which texts.
struct OverviewPage {
    let report: Report

    private var language: ToolLanguage { report.language }

    var html: String {
        var markup = Markup(language)
        let title = report.title.isEmpty ? "Lagom" : report.title
        markup.raw("<p class='crumb'>")
        markup.text(sv: "Kontrollerad \(report.day)", en: "Checked on \(report.day)")
        markup.raw("</p>\n<h1 lang='\(report.mainLanguage)'>\(Markup.escaped(title))</h1>\n")
        markup.raw(Verdict(report).html)
        addNumbers(to: &markup)
        addMessages(to: &markup)
        addFamilies(to: &markup)
        let page = ReportPage(
            title: Wording(sv: "Översikt", en: "Overview"), home: "", part: .overview, language: language)
        return page.html(markup.html)
    }

    private func addNumbers(to markup: inout Markup) {
        let counts = Counts(report.remarks)
        let meanings: [Severity: Wording] = [
            .block: Wording(sv: "måste rättas innan texten släpps", en: "must be mended before the text is released"),
            .answer: Wording(sv: "ska en granskare svara på", en: "are for a reviewer to answer"),
            .note: Wording(sv: "råd, inget väntar på dem", en: "advice, nothing waits for it"),
        ]
        markup.raw("<ul class='numbers'>\n")
        for severity in Severity.shown {
            markup.raw("<li class='\(severity.cssClass)'>\(severity.icon)<strong>\(counts[severity])</strong> <b>")
            markup.text(severity.label)
            markup.raw("</b> <span>")
            markup.text(meanings[severity]!)
            markup.raw("</span></li>\n")
        }
        markup.raw("</ul>\n")
    }

    private func addMessages(to markup: inout Markup) {
        markup.element("h2", "", Wording(sv: "Texterna", en: "The texts"))
        markup.raw("<ul class='messages'>\n")
        for variants in report.messages {
            markup.raw("<li><h3 lang='\(variants[0].language)' dir='\(variants[0].language.direction.rawValue)'>")
            markup.text(variants[0].shownTitle(in: report.language))
            markup.raw("</h3>\n<ul class='variants'>\n")
            for variant in variants {
                markup.raw("<li><a href='\(TextPage.path(of: variant))' lang='\(variant.language)'>")
                markup.raw("\(Markup.escaped(variant.language.ownName))</a> ")
                markup.raw(Counts(report.remarks(in: variant)).badges(language) + "</li>\n")
            }
            markup.raw("</ul></li>\n")
        }
        addCommon(to: &markup)
        markup.raw("</ul>\n")
    }

    private func addCommon(to markup: inout Markup) {
        markup.raw("<li><h3>")
        markup.text(ReportPage.Part.common.name)
        markup.raw("</h3>\n<ul class='variants'><li><a href='common.html'>")
        markup.text(sv: "Inställningar, varningstecken, temats ord", en: "Settings, warning signs, the theme's words")
        markup.raw("</a> \(Counts(report.common).badges(language))</li></ul></li>\n")
    }

    private func addFamilies(to markup: inout Markup) {
        markup.element("h2", "id='families'", Wording(sv: "Vad som är funnet", en: "What was found"))
        markup.raw(FamilyTable(report).html)
    }
}
