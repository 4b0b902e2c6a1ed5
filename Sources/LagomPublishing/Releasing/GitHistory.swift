// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What Git knows of a project, where the project is a Git checkout and Git is installed.
struct GitHistory: Sendable {
    let root: String

    /// The address and the name of who commits here, as the environment and as the configuration have them.
    var user: [String] {
        let author = output(["var", "GIT_AUTHOR_IDENT"]).map(Self.line) ?? ""
        let parts = author.split { "<>".contains($0) }.prefix(2).reversed().map { part in
            String(part.last == " " ? part.dropLast() : part)
        }
        let configured = ["user.email", "user.name"].compactMap { output(["config", $0]).map(Self.line) }
        return (parts + configured).filter { !$0.isEmpty }
    }

    /// Whether the project is in a Git checkout.
    var isThere: Bool { output(["rev-parse", "--show-prefix"]) != nil }

    /// A file's last versions, the newest first: at most a hundred.
    func versions(of path: String) -> some Sequence<String> {
        commits(of: [path]).lazy.compactMap { output(["show", "\($0):./\(path)"]) }
    }

    /// The last commits that changed any of some files or folders, the newest first: at most a hundred.
    func commits(of paths: [String]) -> [String] {
        let commits = output(["log", "-n", "100", "--format=%H", "--"] + paths)
        return (commits ?? "").split(separator: "\n").map(String.init)
    }

    /// A file as a commit has it.
    func file(_ path: String, at commit: String) -> SourceFile? {
        bytes(["cat-file", "blob", "\(commit):./\(path)"]).map { SourceFile(path: path, bytes: $0) }
    }

    /// The files of a folder that commits up to the last have removed, the newest removal first, then those that it has
    /// and the folder lacks.
    func removed(from folder: String) -> [(path: String, blob: String)] {
        let raw = ["--raw", "--no-abbrev", "-z", "--no-renames", "--relative", "--diff-filter=D"]
        // All sides of every merge: one that undid a removal would hide it.
        let history = ["log", "--format=", "--no-show-signature", "--full-history", "--diff-merges=separate"]
        let commands = [history + raw + ["--", folder], ["diff-index"] + raw + ["HEAD", "--", folder]]
        return commands.flatMap { Self.removals(output($0) ?? "") }
    }

    /// Reads `:mode mode blob blob D` and a path, each ended by a zero.
    private static func removals(_ raw: String) -> [(path: String, blob: String)] {
        var (fields, removals) = (raw.split(separator: "\0").makeIterator(), [(path: String, blob: String)]())
        while let entry = fields.next() {
            let words = entry.split(separator: " ")
            guard words.count == 5, let path = fields.next() else { continue }
            removals.append((String(path), String(words[2])))
        }
        return removals
    }

    /// What a blob holds.
    func blob(_ id: String) throws(GitFault) -> [UInt8] {
        guard let bytes = bytes(["cat-file", "blob", id]) else { throw .silent }
        return bytes
    }

    /// What a Git command says; nil where it fails.
    func output(_ command: [String]) -> String? { Command.output(git + command) }
    func bytes(_ command: [String]) -> [UInt8]? { Command.bytes(git + command) }

    private var git: [String] {
        ["git", "--literal-pathspecs", "--no-replace-objects", "--no-optional-locks", "-C", root]
    }

    private static func line(_ text: String) -> String {
        String(text.prefix { $0 != "\n" })
    }
}
