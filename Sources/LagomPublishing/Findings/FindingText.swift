// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Findings as text for people: the place, what is wrong, the line with marks, what to do.
public struct FindingText: Sendable {
    /// The language of what is said.
    public let language: ToolLanguage
    /// Whether to colour with ANSI escapes.
    public let hasColor: Bool
    /// The columns of the terminal.
    public let width: Int

    public init(language: ToolLanguage, hasColor: Bool, width: Int = 100) {
        self.language = language
        self.hasColor = hasColor
        self.width = width
    }

    /// One finding, ending in a line feed.
    public func text(_ finding: Finding) -> String { text(Remark(finding)) }

    /// One finding with why it matters, ending in a line feed.
    public func text(_ remark: Remark) -> String {
        let message = VisibleText.text(remark.message.text(in: language))
        let head = "\(bold(place(remark.place))): \(severity(remark.severity)): \(message) [\(remark.rule)]\n"
        return head + excerpt(remark.place) + (remark.why.map(line) ?? "") + line(remark.suggestion)
    }

    private func line(_ wording: Wording) -> String {
        "    \(VisibleText.text(wording.text(in: language)))\n"
    }

    /// One line that counts findings: '3 blocking, 1 to answer.'
    public func summary(_ severities: [Severity]) -> String {
        let counts = Severity.allCases.reversed().compactMap { severity in
            let count = severities.count { $0 == severity }
            return count == 0 ? nil : severity.count(count).text(in: language)
        }
        let none = Wording(sv: "Inga anmärkningar", en: "No findings").text(in: language)
        return (counts.isEmpty ? none : counts.joined(separator: ", ")) + ".\n"
    }

    /// The line that ends a check; one that finds nothing says what that is worth.
    public func summary(ofCheck remarks: [Remark]) -> String {
        guard remarks.isEmpty else { return summary(remarks.map(\.severity)) }
        return Wording(
            sv: "Inga anmärkningar. Det är inget godkännande: regler ser ord, inte mening.\n",
            en: "No findings. That is no approval: rules see words, not meaning.\n"
        ).text(in: language)
    }

    private func place(_ place: SourcePlace) -> String {
        let path = VisibleText.text(place.path)
        return place.range == nil ? path : "\(path):\(place.start.line):\(place.start.column)"
    }

    private func excerpt(_ place: SourcePlace) -> String {
        guard place.range != nil else { return "" }
        let excerpt = SourceExcerpt(place, width: width - 4)
        return "    \(excerpt.line)\n    \(paint(excerpt.marks, "32"))\n"
    }

    private func severity(_ severity: Severity) -> String {
        let style =
            switch severity {
            case .block: "1;31"
            case .answer: "1;33"
            case .note: "1;36"
            }
        return paint(severity.word.text(in: language), style)
    }

    private func bold(_ text: String) -> String { paint(text, "1") }

    private func paint(_ text: String, _ style: String) -> String {
        hasColor ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }
}
