// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import LagomYAML

/// Who takes part in review, as `Content/reviewers.yaml` says.
struct ReviewerList: Sendable {
    static let path = "Content/reviewers.yaml"

    /// A reviewer with what stays out of events: the name may be erased, and the addresses by which Git knows them.
    struct Entry: Sendable {
        let reviewer: Reviewer
        let name: String?
        let addresses: [String]
    }

    let entries: [Entry]

    subscript(id: Identifier<Reviewer>) -> Entry? { entries.first { $0.reviewer.id == id } }

    /// The reviewers whom Git knows by an address or a name: one person may stand there twice.
    func ids(git user: String) -> [Identifier<Reviewer>] {
        entries.filter { $0.addresses.contains { $0.lowercased() == user.lowercased() } }.map(\.reviewer.id)
    }

    static func read(_ file: SourceFile) -> (list: ReviewerList, findings: [Finding]) {
        var seen: Set<String> = []
        let (entries, findings) = YAML.readMapping(file) { reader in
            reader.groups("reviewers") { group in
                let entry = read(&group)
                if let entry, !seen.insert(entry.reviewer.id.name).inserted {
                    group.report(repeated(entry.reviewer.id.name, file.place(group.range)))
                }
                return entry
            }
        }
        return (ReviewerList(entries: entries ?? []), findings)
    }

    private static func read(_ reader: inout MappingReader) -> Entry? {
        let id = reader.identifier("id", of: Reviewer.self)?.id
        let name = reader.optionalText("name")?.string
        let roles = Set(reader.choices("roles", of: Role.self).map(\.choice))
        let languages = Set(reader.optional("languages").map { reader.languages(of: $0, "languages").map(\.tag) } ?? [])
        let profession = reader.optionalChoice("profession", of: Profession.self)
        let left = reader.optionalDay("left")?.day
        let addresses = reader.texts("git").map(\.string)
        return id.map { id in
            let reviewer = Reviewer(id: id, roles: roles, languages: languages, profession: profession, left: left)
            return Entry(reviewer: reviewer, name: name, addresses: addresses)
        }
    }

    private static func repeated(_ id: String, _ place: SourcePlace) -> Finding {
        Finding(
            "duplicate-reviewer", at: place,
            message: Wording(sv: "Granskaren ”\(id)” finns redan.", en: "The reviewer \"\(id)\" is there already."),
            remedy: Wording(sv: "Ge varje granskare ett eget id.", en: "Give each reviewer an id of their own."))
    }
}
