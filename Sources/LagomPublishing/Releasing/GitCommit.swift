// SPDX-License-Identifier: EUPL-1.2

/// A commit as `git log` tells of it: by whom, after which others, and what it left in which files.
struct GitCommit: Sendable {
    let id: String
    let parents: [String]
    /// Whether a shallow clone has cut off what was before it.
    let isCut: Bool
    /// Author and committer, and whomever the message names by an address.
    let people: Set<GitPerson>
    /// The blobs that it left where its first parent had something else, by their paths from the top of the checkout;
    /// none where it left nothing.
    private(set) var changes: [String: String?] = [:]
    /// The files that it renamed.
    private(set) var renames: [(old: String, new: String)] = []

    /// What `git log` is asked for: see `list(reading:)`.
    ///
    /// Every choice that a configuration could make otherwise is made here.
    static let options = [
        "log", "-z", "--diff-merges=first-parent", "--raw", "--no-abbrev", "--root", "-M", "-l10000", "--no-relative",
        "--no-follow", "--no-color", "--no-show-signature", "--encoding=UTF-8",
        "--format=%x01%H%n%P%n%D%n%ae%n%an%n%ce%n%cn%n%B",
    ]

    /// Reads what `git log` says with these options: fields that end in NUL, of which a commit's first begins with 1.
    static func list(reading log: [UInt8]) -> [GitCommit] {
        var commits: [GitCommit] = []
        var fields = log.split(separator: 0).makeIterator()
        while let field = fields.next() {
            if field.first == 1 {
                commits.append(GitCommit(String(decoding: field.dropFirst(), as: UTF8.self)))
            } else if !commits.isEmpty, let path = fields.next() {
                // Two modes, two blobs, and a letter, after which a rename says by how many per cent.
                let words = field.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
                let isRename = words.last?.first == UInt8(ascii: "R")
                commits[commits.count - 1].add(path, isRename ? fields.next() : nil, words[3])
            }
        }
        return commits
    }

    /// The files that some files which it added were copied from, as far as Git sees.
    func copied(_ added: Set<String>, _ git: GitHistory) throws(GitFault) -> Set<String> {
        guard !added.isEmpty else { return [] }
        let told = git.output([
            "diff-tree", "-r", "-z", "--no-commit-id", "--name-status", "-C", "--find-copies-harder", "-l1000",
            "--no-relative", id,
        ])
        guard let told else { throw .silent }
        var (fields, copied) = (told.split(separator: "\0").makeIterator(), Set<String>())
        while let status = fields.next(), let path = fields.next() {
            guard "CR".contains(status.prefix(1)), let new = fields.next() else { continue }
            if added.contains(String(new)) { copied.insert(String(path)) }
        }
        return copied
    }

    private init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        id = String(lines[0])
        parents = lines[1].split(separator: " ").map(String.init)
        isCut = lines[2].split(separator: ", ").contains("grafted")
        let (author, committer) = (lines[3...4].map(String.init), lines[5...6].map(String.init))
        people = Set(
            [GitPerson(author), GitPerson(committer, isAuthor: false)] + lines[7...].flatMap(GitPerson.named))
    }

    private mutating func add(_ path: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>?, _ blob: ArraySlice<UInt8>) {
        let (old, blob) = (String(decoding: path, as: UTF8.self), String(decoding: blob, as: UTF8.self))
        guard let new = new.map({ String(decoding: $0, as: UTF8.self) }) else {
            changes.updateValue(blob.allSatisfy { $0 == "0" } ? nil : blob, forKey: old)
            return
        }
        changes.updateValue(nil, forKey: old)
        changes.updateValue(blob, forKey: new)
        renames.append((old, new))
    }
}
