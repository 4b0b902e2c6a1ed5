// SPDX-License-Identifier: EUPL-1.2

/// Somebody as Git names them.
struct GitPerson: Sendable, Hashable {
    /// The address, then the name, as far as Git has them.
    private(set) var names: [String]
    /// Whether they wrote or were named, and did not only commit what others wrote.
    let isAuthor: Bool

    init(_ names: [String], isAuthor: Bool = true) {
        self.names = names.filter { !$0.isEmpty }
        self.isAuthor = isAuthor
    }

    /// Whomever a line of a message names by an address, with the name before it in `Word: Name <address>`.
    static func named(in line: Substring) -> [GitPerson] {
        let addresses = line.split { $0.isWhitespace || "<>()[],;:\"".contains($0) }.filter { $0.contains("@") }
        let name = line.prefix { $0 != "<" }.split(separator: ":").last.map { String($0).trimmed }
        return addresses.map { address in
            GitPerson([String(address.last == "." ? address.dropLast() : address), name ?? ""])
        }
    }

    /// The same people, known also as the checkout's `.mailmap` has them; nil where Git does not tell.
    static func mapped(_ people: Set<GitPerson>, _ git: GitHistory) -> [GitPerson]? {
        guard !people.isEmpty else { return [] }
        let people = people.map(\.self)
        let told = git.output(["check-mailmap", "--"] + people.map(\.contact))?.split(separator: "\n")
        guard let told, told.count == people.count else { return nil }
        return zip(people, told).map { person, line in
            var person = person
            person.names += line.split { "<>".contains($0) }.map { String($0).trimmed }
            return person
        }
    }

    private var contact: String {
        let name = (names.dropFirst().first ?? "").filter { !"<>".contains($0) }
        return "\(name) <\(names.first ?? "")>"
    }
}

extension String {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
    }
}
