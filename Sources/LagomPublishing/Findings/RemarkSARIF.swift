// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText

/// Findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020), which code hosts and editors read.
public enum RemarkSARIF {
    /// One run, on several lines, UTF-8, ending in a line feed.
    public static func text(_ remarks: [Remark], version: String, language: ToolLanguage) -> String {
        let rules = rules(of: remarks)
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.rule, $0) })
        let descriptors = rules.map { descriptor($0, language).string }.joined(separator: ",\n")
        let results = remarks.map { result($0, indices[$0.rule] ?? 0, language).string }.joined(separator: ",\n")
        return """
            {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
            "tool":{"driver":{"name":"lagom","semanticVersion":"\(version)","language":"\(tag(language))","rules":[
            \(descriptors)
            ]}},
            "columnKind":"unicodeCodePoints",
            "results":[
            \(results)
            ]}]}

            """
    }

    /// The first remark of each rule, by the rules' names: it says what the rule is.
    private static func rules(of remarks: [Remark]) -> [Remark] {
        var first: [String: Remark] = [:]
        for remark in remarks where first[remark.rule] == nil { first[remark.rule] = remark }
        return first.values.sorted { $0.rule < $1.rule }
    }

    private static func descriptor(_ remark: Remark, _ language: ToolLanguage) -> JSONValue {
        let family: [(String, JSONValue)] = remark.family.map { [("family", .text($0))] } ?? []
        let why: [(String, JSONValue)] =
            remark.why.map { [("fullDescription", message($0.text(in: language)))] } ?? []
        return .object(
            [("id", .text(remark.rule))] + why + [
                ("defaultConfiguration", .object([("level", .text(level(remark.severity)))])),
                ("properties", .object(family + [("severity", .text(remark.severity.rawValue))])),
            ])
    }

    private static func result(_ remark: Remark, _ index: Int, _ language: ToolLanguage) -> JSONValue {
        let words = [remark.message, remark.why, remark.suggestion].compactMap { $0?.text(in: language) }
        let formats = Format.allCases.filter { remark.formats[$0] != nil }.map { JSONValue.text($0.rawValue) }
        let related = remark.evidence.filter { $0 != remark.place }
        var members: [(String, JSONValue)] = [
            ("ruleId", .text(remark.rule)), ("ruleIndex", .number(index)),
            ("level", .text(level(remark.severity))), ("message", message(words.joined(separator: " "))),
            ("locations", .list([location(remark.place)])),
        ]
        if !related.isEmpty { members.append(("relatedLocations", .list(related.map(location)))) }
        members.append(("partialFingerprints", .object([("lagom/v1", .text(remark.fingerprint.description))])))
        let about = [("language", remark.language?.tag), ("family", remark.family)]
        members.append(
            (
                "properties",
                .object(about.map { ($0.0, JSONValue($0.1)) } + [("formats", .list(formats))])
            ))
        return .object(members)
    }

    private static func message(_ text: String) -> JSONValue { .object([("text", .text(text))]) }

    private static func location(_ place: SourcePlace) -> JSONValue {
        let file = JSONValue.object([("uri", .text(address(of: place.path)))])
        var physical = [("artifactLocation", file)]
        if place.range != nil {
            let region: [(String, Int)] = [
                ("startLine", place.start.line), ("startColumn", place.start.column),
                ("endLine", place.end.line), ("endColumn", place.end.column),
            ]
            physical.append(("region", .object(region.map { ($0.0, .number($0.1)) })))
        }
        return .object([("physicalLocation", .object(physical))])
    }

    /// A path as a relative reference (RFC 3986): whatever is not unreserved or `/` is a percent escape.
    private static func address(of path: String) -> String {
        let unreserved = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        return (path.hasPrefix("/") ? "file://" : "")
            + path.utf8.map { byte in
                if unreserved.contains(byte) { return String(UnicodeScalar(byte)) }
                let digits = String(byte, radix: 16, uppercase: true)
                return "%" + (digits.count == 1 ? "0" : "") + digits
            }.joined()
    }

    private static func level(_ severity: Severity) -> String {
        switch severity {
        case .block: "error"
        case .answer: "warning"
        case .note: "note"
        }
    }

    private static func tag(_ language: ToolLanguage) -> String {
        switch language {
        case .sv: "sv-SE"
        case .en: "en-US"
        }
    }
}
