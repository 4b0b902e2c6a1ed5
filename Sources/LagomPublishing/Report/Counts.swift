// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// How many findings there are of each severity.
struct Counts {
    private var numbers: [Severity: Int] = [:]

    init(_ remarks: some Sequence<Remark>) {
        for remark in remarks { numbers[remark.severity, default: 0] += 1 }
    }

    subscript(severity: Severity) -> Int { numbers[severity] ?? 0 }

    var total: Int { numbers.values.reduce(0, +) }

    /// The counts that are not 0 as badges, or that there are none.
    ///
    /// - Parameter least: the least severe that is shown.
    func badges(_ language: ToolLanguage, from least: Severity = .note) -> String {
        var markup = Markup(language)
        for severity in Severity.shown where self[severity] > 0 && severity >= least {
            markup.raw("<span class='badge \(severity.cssClass)'>\(severity.icon)")
            markup.text(severity.count(self[severity]))
            markup.raw("</span> ")
        }
        if total == 0 {
            markup.element("span", "class='badge clear'", Wording(sv: "Inget funnet", en: "Nothing found"))
        }
        return markup.html
    }
}
