// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// All findings in one list, with boxes to tick for severity, language and family.
struct FindingsPage {
    let report: Report

    private var language: ToolLanguage { report.language }

    var html: String {
        var markup = Markup(language)
        markup.element("h1", "", ReportPage.Part.findings.name)
        markup.raw("<p class='badges'>\(Counts(report.remarks).badges(language))</p>\n")
        addFilters(to: &markup)
        for variant in gravestFirst { addGroup(variant, to: &markup) }
        if !report.common.isEmpty {
            markup.raw("<section class='group'>")
            markup.element("h2", "", ReportPage.Part.common.name)
            addList(report.common, of: nil, at: { _ in "common.html" }, to: &markup)
        }
        let page = ReportPage(title: ReportPage.Part.findings.name, home: "", part: .findings, language: language)
        return page.html(markup.html)
    }

    /// The texts with what stops release first, else in the order of the report.
    private var gravestFirst: [Variant] {
        let texts = report.messages.flatMap(\.self).map { variant in
            (variant: variant, severity: report.remarks(in: variant).map(\.severity).max())
        }
        return Severity.shown.flatMap { severity in texts.filter { $0.severity == severity }.map(\.variant) }
    }

    private func addFilters(to markup: inout Markup) {
        let families = Dictionary(grouping: report.remarks, by: { $0.family ?? "form" })
        let languages = Dictionary(grouping: report.remarks, by: { $0.language?.tag ?? "none" })
        let severities = SeverityFilter(Counts(report.remarks), language).fieldset(Severity.shown)
        markup.raw(FilterBox.folded(severities + languageChoice(languages) + familyChoice(families), language))
    }

    private func languageChoice(_ groups: [String: [Remark]]) -> String {
        let boxes = groups.keys.sorted().map { tag in
            FilterBox(
                id: "lang-\(tag)", label: name(ofLanguage: tag), count: groups[tag]!.count,
                language: LanguageTag(tag))
        }
        return FilterBox.choice(
            "lang", Wording(sv: "Språk", en: "Language").text(in: language), all: all("lang"), boxes)
    }

    private func familyChoice(_ groups: [String: [Remark]]) -> String {
        let boxes = groups.keys.map { family in
            let name = family == "form" ? FamilyName.form : FamilyName.wording(of: family)
            return FilterBox(id: "fam-\(family)", label: name.text(in: language), count: groups[family]!.count)
        }
        return FilterBox.choice(
            "fam", Wording(sv: "Familj", en: "Family").text(in: language), all: all("fam"),
            boxes.sorted { $0.label < $1.label })
    }

    private func all(_ name: String) -> FilterBox {
        FilterBox(
            id: "all-\(name)", label: Wording(sv: "Alla", en: "All").text(in: language), count: report.remarks.count)
    }

    private func name(ofLanguage tag: String) -> String {
        let none = Wording(sv: "Utan språk", en: "No language").text(in: language)
        return LanguageTag(tag).map(\.ownName) ?? none
    }

    private func addGroup(_ variant: Variant, to markup: inout Markup) {
        let remarks = report.remarks(in: variant)
        guard !remarks.isEmpty else { return }
        markup.raw("<section class='group'><h2><a href='\(TextPage.path(of: variant))' lang='\(variant.language)' ")
        markup.raw(
            "dir='\(variant.language.direction.rawValue)'>\(Markup.escaped(variant.shownTitle(in: report.language)))</a> "
        )
        markup.raw(
            "<span class='language' lang='\(variant.language)'>\(Markup.escaped(variant.language.ownName))</span></h2>\n"
        )
        addList(remarks, of: variant.file.path, at: { "\(TextPage.path(of: variant))#n\($0)" }, to: &markup)
    }

    private func addList(
        _ remarks: [Remark], of path: String?, at address: @escaping (Int) -> String, to markup: inout Markup
    ) {
        markup.raw("<ol class='list'>\n")
        let numbered = remarks.enumerated().map { NumberedRemark(number: $0 + 1, remark: $1) }
        for group in NoteGroup.groups(numbered, language, home: "") { markup.raw(group.html(of: path, at: address)) }
        markup.raw("</ol></section>\n")
    }
}
