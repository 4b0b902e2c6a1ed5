// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// Reads the year in which a source came out, in any of the forms that CSL writers use.
enum SourceYear {
    /// The year of `issued`, or nil where there is none.
    static func read(_ reader: inout MappingReader) -> Int? {
        guard let node = reader.optional("issued") else { return nil }
        switch node.kind {
        case .scalar:
            return reader.text(of: node, "issued").flatMap { report(&reader, first(in: $0.string), node) }
        case .mapping:
            return reader.group(of: node, "issued") { readDate(&$0) }
        case .sequence(let items):
            return items.first.flatMap { item in reader.group(of: item, "issued") { readDate(&$0) } }
        }
    }

    private static func readDate(_ date: inout MappingReader) -> Int? {
        let parts = date.optional("date-parts")
        let year = date.optional("year")
        let text = date.optionalText("literal") ?? date.optionalText("raw")
        date.ignore(["literal", "raw", "month", "day", "season", "circa"])
        if let parts { return report(&date, self.year(ofParts: parts), parts) }
        if let year { return report(&date, year.text.flatMap { first(in: $0.string) }, year) }
        guard let text else {
            if date.findings.isEmpty { _ = date.required("date-parts") }
            return nil
        }
        return first(in: text.string)
    }

    /// The first number of the first of `[[year, month, day]]`.
    private static func year(ofParts node: YAMLNode) -> Int? {
        guard case .sequence(let dates) = node.kind, case .sequence(let parts)? = dates.first?.kind,
            parts.count <= 3, parts.allSatisfy({ Int($0.text?.string ?? "") != nil })
        else { return nil }
        return parts.first?.text.flatMap { Int($0.string) }
    }

    /// The first four digits in a row: '2020-05', 'våren 2019', '2019/2020'.
    static func first(in text: String) -> Int? {
        text.split { !$0.isASCII || !$0.isNumber }.first { $0.count == 4 }.flatMap { Int($0) }
    }

    private static func report(_ reader: inout MappingReader, _ year: Int?, _ node: YAMLNode) -> Int? {
        if year == nil { reader.report(CatalogueFinding(reader.file).badYear(node.range)) }
        return year
    }
}
