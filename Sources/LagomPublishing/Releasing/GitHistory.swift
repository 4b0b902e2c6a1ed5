// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
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

    /// Whether the project is in a Git checkout, though it may be one that Git does not read.
    var isThere: Bool { do { return try prefix() != nil } catch { return true } }

    /// The path of the project from the top of its checkout, with a slash behind it, empty where they are one; nil where
    /// it is in none.
    func prefix() throws(GitFault) -> String? {
        if let told = output(["rev-parse", "--show-prefix"]) { return Self.line(told) }
        guard isBelowCheckout else { return nil }
        throw .silent
    }

    private var isBelowCheckout: Bool {
        var folder = RealPath.of(root) ?? root
        while !folder.isEmpty {
            if access(folder + "/.git", F_OK) == 0 { return true }
            folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
        }
        return false
    }

    /// Whether anything was committed; where no commit is at hand though there are some, nobody knows what was before.
    func hasCommits() throws(GitFault) -> Bool {
        if output(["rev-parse", "--verify", "HEAD"]) != nil { return true }
        guard output(["rev-list", "-n", "1", "--all"]) == "" else { throw .silent }
        return false
    }

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
