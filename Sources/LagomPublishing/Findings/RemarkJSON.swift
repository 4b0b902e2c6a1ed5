// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText

/// Findings as JSON for editors and other programs.
///
/// `{"findings":[{"rule", "family", "severity", "formats", "path", "language", "line", "column", "endLine", "endColumn",
/// "quote", "evidence", "fingerprint", "message", "why", "suggestion"}]}`; lines and columns count from 1, columns in
/// Unicode scalars, and are null where a file as a whole is meant. `evidence` is a list of places with their quotes.
public enum RemarkJSON {
    /// One document with one finding a line, in the order given, UTF-8, ending in a line feed.
    public static func document(_ remarks: [Remark], language: ToolLanguage) -> String {
        let items = remarks.map { object($0, language).string }
        return items.isEmpty ? "{\"findings\":[]}\n" : "{\"findings\":[\n" + items.joined(separator: ",\n") + "\n]}\n"
    }

    /// JSON Lines: a finding a line, and nothing where there is none.
    public static func lines(_ remarks: [Remark], language: ToolLanguage) -> String {
        var text = ""
        for remark in remarks {
            object(remark, language).write(to: &text)
            text += "\n"
        }
        return text
    }

    private static func object(_ remark: Remark, _ language: ToolLanguage) -> JSONValue {
        let formats = Format.allCases.filter { remark.formats[$0] != nil }
        return .object(
            [
                ("rule", .text(remark.rule)), ("family", JSONValue(remark.family)),
                ("severity", .text(remark.severity.rawValue)),
                ("formats", .list(formats.map { .text($0.rawValue) })),
                ("path", .text(remark.place.path)), ("language", JSONValue(remark.language?.tag)),
            ] + position(remark.place) + [
                ("quote", .text(remark.quote)),
                ("evidence", .list(remark.evidence.map(evidence))),
                ("fingerprint", .text(remark.fingerprint.description)),
                ("message", .text(remark.message.text(in: language))),
                ("why", JSONValue(remark.why?.text(in: language))),
                ("suggestion", .text(remark.suggestion.text(in: language))),
            ])
    }

    private static func evidence(_ place: SourcePlace) -> JSONValue {
        .object([("path", .text(place.path))] + position(place) + [("quote", .text(SourceExcerpt.quote(place)))])
    }

    private static func position(_ place: SourcePlace) -> [(String, JSONValue)] {
        let numbers = [
            ("line", place.start.line), ("column", place.start.column), ("endLine", place.end.line),
            ("endColumn", place.end.column),
        ]
        return numbers.map { ($0.0, place.range == nil ? .null : .number($0.1)) }
    }
}
