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

    /// The reviewers whom Git knows by an address or a name: more than one only in a list with faults.
    func ids(git user: String) -> [Identifier<Reviewer>] {
        entries.filter { $0.addresses.contains { $0.caseFolded == user.caseFolded } }.map(\.reviewer.id)
    }

    static func read(_ file: SourceFile) -> (list: ReviewerList, findings: [Finding]) {
        var known = KnownReviewers()
        let (entries, findings) = YAML.readMapping(file) { reader in
            reader.groups("reviewers") { group in
                let entry = read(&group)
                for finding in entry.map({ known.take($0, at: file.place(group.range)) }) ?? [] {
                    group.report(finding)
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
}
