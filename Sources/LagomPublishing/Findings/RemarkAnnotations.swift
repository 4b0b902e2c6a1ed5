// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Findings as workflow commands of GitHub Actions, which show them at their lines in a pull request.
public enum RemarkAnnotations {
    /// A command a line: what blocks is an error, what must be answered a warning, the rest a notice.
    public static func text(_ remarks: [Remark], language: ToolLanguage) -> String {
        remarks.map { line($0, language) + "\n" }.joined()
    }

    private static func line(_ remark: Remark, _ language: ToolLanguage) -> String {
        let words = [remark.message, remark.why, remark.suggestion].compactMap { $0?.text(in: language) }
        let properties = properties(remark).map { "\($0.0)=\(escaped($0.1, isProperty: true))" }
        return "::\(command(remark.severity)) \(properties.joined(separator: ","))::"
            + escaped(words.joined(separator: "\n"), isProperty: false)
    }

    private static func properties(_ remark: Remark) -> [(String, String)] {
        let place = remark.place
        var properties = [("file", place.path)]
        if place.range != nil {
            properties.append(("line", String(place.start.line)))
            properties.append(("endLine", String(place.end.line)))
            // Columns count only within a line.
            if place.start.line == place.end.line {
                properties.append(("col", String(place.start.column)))
                properties.append(("endColumn", String(place.end.column)))
            }
        }
        return properties + [("title", remark.rule)]
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .block: "error"
        case .answer: "warning"
        case .note: "notice"
        }
    }

    /// What would end a command or a property is written as a percent escape, as the runner's toolkit does.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result += VisibleText.picture(scalar)
            }
        }
        return result
    }
}
