// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What was found in files that all messages share: settings, warning signs, sources, the theme's words, the rules.
struct CommonPage {
    let report: Report

    private var language: ToolLanguage { report.language }

    var html: String {
        var markup = Markup(language)
        markup.element("h1", "", ReportPage.Part.common.name)
        markup.raw("<p class='badges'>\(Counts(report.common).badges(language))</p>\n")
        markup.raw(SeverityFilter(Counts(report.common), language).html)
        let files = Dictionary(grouping: report.common, by: \.place.path)
        for path in files.keys.sorted() {
            markup.raw("<h2>\(Markup.escaped(path))</h2>\n<ol class='list'>\n")
            let numbered = files[path]!.enumerated().map { NumberedRemark(number: $0 + 1, remark: $1) }
            for group in NoteGroup.groups(numbered, language, home: "") {
                markup.raw(group.html(of: path, at: { _ in "common.html" }))
            }
            markup.raw("</ol>\n")
        }
        let page = ReportPage(title: ReportPage.Part.common.name, home: "", part: .common, language: language)
        return page.html(markup.html)
    }
}
