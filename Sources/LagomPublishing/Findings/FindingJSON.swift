// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Findings as JSON for editors and other programs.
///
/// `{"findings":[{"rule", "severity", "path", "line", "column", "endLine", "endColumn", "quote", "message", "remedy"}]}`;
/// lines and columns count from 1, columns in Unicode scalars, and are null where a file as a whole is meant.
public enum FindingJSON {
    /// One finding a line, in the order given, UTF-8, ending in a line feed.
    public static func text(_ findings: [Finding], language: ToolLanguage) -> String {
        let items = findings.map { object($0, language) }
        return items.isEmpty ? "{\"findings\":[]}\n" : "{\"findings\":[\n" + items.joined(separator: ",\n") + "\n]}\n"
    }

    private static func object(_ finding: Finding, _ language: ToolLanguage) -> String {
        let place = finding.place
        let hasRange = place.range != nil
        let fields = [
            ("rule", string(finding.rule)),
            ("severity", string(finding.severity.rawValue)),
            ("path", string(place.path)),
            ("line", number(place.start.line, hasRange)),
            ("column", number(place.start.column, hasRange)),
            ("endLine", number(place.end.line, hasRange)),
            ("endColumn", number(place.end.column, hasRange)),
            ("quote", string(SourceExcerpt.quote(place))),
            ("message", string(finding.message.text(in: language))),
            ("remedy", string(finding.remedy.text(in: language))),
        ]
        return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }

    private static func number(_ value: Int, _ isKnown: Bool) -> String {
        isKnown ? String(value) : "null"
    }

    /// A JSON string (RFC 8259) that is safe in a terminal too: steering characters are escaped.
    private static func string(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\t": return "\\t"
        default:
            guard VisibleText.isSteering(scalar) else { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
