// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// How many findings each family has in each language.
struct FamilyTable {
    private let report: Report
    private let languages: [LanguageTag]

    init(_ report: Report) {
        self.report = report
        languages = report.languages
    }

    var html: String {
        var markup = Markup(report.language)
        markup.raw("<div class='scroll' tabindex='0' role='region' aria-labelledby='families'><table class='families'>")
        markup.raw("<thead><tr>")
        markup.element("th", "scope='col'", Wording(sv: "Familj", en: "Family"))
        for language in languages {
            markup.raw("<th scope='col' class='count' lang='\(language)'>\(Markup.escaped(language.ownName))</th>")
        }
        markup.element("th", "scope='col' class='count'", Wording(sv: "Alla", en: "All"))
        markup.raw("<td></td></tr></thead>\n<tbody>\n")
        let groups = Dictionary(grouping: report.remarks, by: \.family)
        let most = groups.values.map(\.count).max() ?? 1
        for (family, remarks) in groups.sorted(by: Self.isBefore) { addRow(family, remarks, most, to: &markup) }
        markup.raw("</tbody></table></div>\n")
        return markup.html
    }

    /// The most severe first, then the commonest.
    private static func isBefore(
        _ left: (key: String?, value: [Remark]), _ right: (key: String?, value: [Remark])
    ) -> Bool {
        let (a, b) = (Counts(left.value), Counts(right.value))
        return (a[.block], a[.answer], a.total, right.key ?? "") > (b[.block], b[.answer], b.total, left.key ?? "")
    }

    private func addRow(_ family: String?, _ remarks: [Remark], _ most: Int, to markup: inout Markup) {
        markup.raw("<tr>")
        markup.element("th", "scope='row'", family.map(FamilyName.wording) ?? FamilyName.form)
        for language in languages {
            let count = remarks.count { $0.language == language }
            markup.raw("<td class='count'>\(count == 0 ? "<span class='zero'>0</span>" : String(count))</td>")
        }
        markup.raw(
            "<td class='count'><strong>\(remarks.count)</strong></td><td>\(bar(Counts(remarks), most))</td></tr>\n")
    }

    /// A bar with a part for each severity, as long as the family is common.
    private func bar(_ counts: Counts, _ most: Int) -> String {
        var (start, parts) = (0, "")
        for severity in Severity.shown where counts[severity] > 0 {
            let width = max(2, counts[severity] * 160 / most)
            parts += "<rect class='\(severity.cssClass)' x='\(start)' y='0' width='\(width)' height='12'/>"
            start += width + 1
        }
        return "<svg class='bar' viewBox='0 0 168 12' width='168' height='12' aria-hidden='true'>\(parts)</svg>"
    }
}
