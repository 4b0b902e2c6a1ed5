// SPDX-License-Identifier: EUPL-1.2

/// A commit as `git log` tells of it: by whom, and of which files.
struct GitCommit: Sendable {
    let id: String
    /// Whether a shallow clone has cut off what was before it.
    let isCut: Bool
    /// The addresses and names of author and committer, and of whomever the message names by an address.
    let names: Set<String>
    /// The files that it changed, by their paths from the top of the checkout; of a merge, those that it made other
    /// than either side had them.
    private(set) var paths: Set<String> = []
    /// The files that it renamed.
    private(set) var renames: [(old: String, new: String)] = []

    /// What `git log` is asked for: see `list(reading:)`.
    ///
    /// Every choice that a configuration could make otherwise is made here.
    static let options = [
        "log", "-z", "-c", "-M", "-l10000", "--name-status", "--no-relative", "--no-follow", "--no-color",
        "--no-show-signature", "--encoding=UTF-8", "--format=%x01%H%n%D%n%ae%n%an%n%ce%n%cn%n%B",
    ]

    /// Reads what `git log` says with these options: fields that end in NUL, of which a commit's first begins with 1.
    static func list(reading log: [UInt8]) -> [GitCommit] {
        var commits: [GitCommit] = []
        var fields = log.split(separator: 0).makeIterator()
        while let field = fields.next() {
            if field.first == 1 {
                commits.append(GitCommit(String(decoding: field.dropFirst(), as: UTF8.self)))
            } else if !commits.isEmpty, let path = fields.next() {
                // A rename says by how many per cent; a letter alone, or one for each side of a merge, is a change.
                let status = field.drop { $0 == UInt8(ascii: "\n") }
                let isRename = status.first == UInt8(ascii: "R") && status.last.map { $0 < UInt8(ascii: "A") } ?? false
                commits[commits.count - 1].add(path, isRename ? fields.next() : nil)
            }
        }
        return commits
    }

    private init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        id = String(lines[0])
        isCut = lines[1].split(separator: ", ").contains("grafted")
        names = Set(lines[2...5].map(String.init)).union(lines[6...].flatMap(Self.named))
    }

    /// The addresses in a line of a message, however it names them, and the name before one in `Word: Name <address>`.
    private static func named(_ line: Substring) -> [String] {
        let addresses = line.split { $0.isWhitespace || "<>()[],;:\"".contains($0) }.filter { $0.contains("@") }
        let name = line.prefix { $0 != "<" }.split(separator: ":").last.map { String($0).trimmed }
        return addresses.map { $0.last == "." ? String($0.dropLast()) : String($0) }
            + (addresses.isEmpty ? [] : [name].compactMap(\.self))
    }

    private mutating func add(_ path: some Sequence<UInt8>, _ new: (some Sequence<UInt8>)?) {
        let old = String(decoding: Array(path), as: UTF8.self)
        paths.insert(old)
        guard let new = new.map({ String(decoding: Array($0), as: UTF8.self) }) else { return }
        paths.insert(new)
        renames.append((old, new))
    }
}

extension String {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
    }
}
