// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Boxes to tick that show or hide findings without script: the style sheet looks at them with `:has()`.
struct SeverityFilter {
    private let counts: Counts
    private let language: ToolLanguage

    init(_ counts: Counts, _ language: ToolLanguage) {
        self.counts = counts
        self.language = language
    }

    /// Nothing where there is no choice to make.
    var html: String {
        let shown = Severity.shown.filter { counts[$0] > 0 }
        guard shown.count > 1 else { return "" }
        return FilterBox.folded(fieldset(shown), language)
    }

    /// The boxes of these severities.
    func fieldset(_ severities: [Severity]) -> String {
        let boxes = severities.map { severity in
            FilterBox(
                id: "show-\(severity.rawValue)", label: severity.label.text(in: language), count: counts[severity],
                icon: severity.icon, style: severity.cssClass)
        }
        return FilterBox.fieldset(Wording(sv: "Visa", en: "Show").text(in: language), boxes)
    }
}
