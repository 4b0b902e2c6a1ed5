// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// Reads the names of a source's authors, or of its editors where it has none.
enum SourceNames {
    /// The names as a list of sources shows them: 'Spinks A', 'van der Berg JP', 'Socialstyrelsen'.
    static func read(_ reader: inout MappingReader) -> [String] {
        let editors = names(&reader, "editor")
        let authors = names(&reader, "author")
        return authors.isEmpty ? editors : authors
    }

    private static func names(_ reader: inout MappingReader, _ key: String) -> [String] {
        guard let node = reader.optional(key) else { return [] }
        switch node.kind {
        case .sequence(let items): return items.compactMap { name(&reader, $0, key) }
        case .mapping, .scalar: return name(&reader, node, key).map { [$0] } ?? []
        }
    }

    private static func name(_ reader: inout MappingReader, _ node: YAMLNode, _ key: String) -> String? {
        if case .scalar = node.kind { return reader.text(of: node, key)?.string }
        return reader.group(of: node, key) { person in
            let literal = person.optionalText("literal")?.string
            let family = person.optionalText("family")?.string
            let given = person.optionalText("given")?.string
            let particles = ["dropping-particle", "non-dropping-particle"].compactMap {
                person.optionalText($0)?.string
            }
            person.ignore(person.remaining.map(\.key.string))
            if let literal { return literal }
            guard let family = family ?? given else {
                _ = person.required("family")
                return nil
            }
            let initials = given == family ? "" : Self.initials(given ?? "")
            return (particles + [family] + (initials.isEmpty ? [] : [initials])).joined(separator: " ")
        }
    }

    /// The first letter of every part of given names: 'Anna C.' and 'Anna-Carin' give 'AC'.
    static func initials(_ given: String) -> String {
        let parts = given.split { $0 == " " || $0 == "-" || $0 == "." || $0 == "\u{A0}" || $0 == "\u{2010}" }
        return String(parts.compactMap(\.first).filter(\.isLetter)).uppercased()
    }
}
