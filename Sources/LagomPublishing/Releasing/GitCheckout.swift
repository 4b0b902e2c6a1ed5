// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// A project's Git checkout, as far as it tells who wrote what.
///
/// What it cannot tell is a fault, never nobody: who wrote a text could otherwise approve it.
struct GitCheckout: Sendable {
    private let git: GitHistory
    /// The path of the project from the top of the checkout, with a slash behind it; empty where they are one.
    private let prefix: String
    /// Whether anything has been committed.
    private let hasCommits: Bool

    /// nil where the project is no checkout.
    init?(_ git: GitHistory) throws(GitFault) {
        guard let prefix = git.output(["rev-parse", "--show-prefix"]) else {
            guard Self.isBelowCheckout(git.root) else { return nil }
            throw .silent
        }
        self.git = git
        self.prefix = String(prefix.prefix { $0 != "\n" })
        hasCommits = git.output(["rev-parse", "--verify", "HEAD"]) != nil
    }

    private static func isBelowCheckout(_ root: String) -> Bool {
        var folder = RealPath.of(root) ?? root
        while !folder.isEmpty {
            if access(folder + "/.git", F_OK) == 0 { return true }
            folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
        }
        return false
    }

    /// The newest commit that is known to hold what was released: what it leads back to was settled then.
    ///
    /// It is the one that added a release's event, or the one before it, whichever holds all that was kept: who commits
    /// a release may commit an edit with it.
    ///
    /// - Parameter releases: the newest first.
    func base(_ releases: [KeptInGit]) -> String? {
        releases.lazy.compactMap(base).first
    }

    private func base(_ release: KeptInGit) -> String? {
        let adding = GitCommit.options + ["-n", "1", "--diff-filter=A", "--", release.event]
        // Where a shallow clone ends, everything seems to be added.
        guard let added = git.bytes(adding).map(GitCommit.list)?.first, !added.isCut else { return nil }
        return [added.id, added.id + "^"].first { release.isHeld(by: $0, keptBy: added.id, git) }
    }

    /// All that was committed and that a commit does not lead back to, or all.
    func commits(since base: String?) throws(GitFault) -> [GitCommit] {
        guard hasCommits else { return [] }
        let range = base.map { ["^" + $0] } ?? []
        guard let log = git.bytes(GitCommit.options + ["HEAD"] + range + ["--"]) else { throw .silent }
        let commits = GitCommit.list(reading: log)
        guard !commits.contains(where: \.isCut) else { throw .shallow }
        return commits
    }

    /// Who changed some files in some commits, under whatever names; and Git's user, where one is not committed as it is.
    func authors(of paths: [String], in commits: [GitCommit]) throws(GitFault) -> Set<String> {
        var names = Set(paths.map { prefix + $0 })
        let renames = commits.flatMap(\.renames)
        while let old = renames.first(where: { names.contains($0.new) && !names.contains($0.old) })?.old {
            names.insert(old)
        }
        let own = commits.filter { !$0.paths.isDisjoint(with: names) }.flatMap(\.names)
        for path in paths where try !isCommitted(path) { return try user().union(own) }
        return Set(own)
    }

    /// Whether a file is as it was committed; its bytes tell, for Git's status looks away where it was told to.
    private func isCommitted(_ path: String) throws(GitFault) -> Bool {
        try checkIsOwn(path)
        guard hasCommits, let committed = git.output(["rev-parse", "--verify", "HEAD:./" + path]) else { return false }
        return git.output(["hash-object", "--", path]) == committed
    }

    /// Git's user, whose all is that is not committed.
    private func user() throws(GitFault) -> Set<String> {
        let user = git.user
        guard !user.isEmpty else { throw .nameless }
        return Set(user)
    }

    /// The checkout knows of a repository inside it, such as a submodule, only that it is there.
    private func checkIsOwn(_ path: String) throws(GitFault) {
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            guard access(git.root + "/" + folder + "/.git", F_OK) != 0 else { throw .nested }
        }
    }

    /// Who wrote lines of a file as they stand, in some commits; and Git's user, where they are not committed.
    func writers(
        of lines: [ClosedRange<Int>], in path: String, _ commits: [GitCommit], since base: String?
    ) throws(GitFault) -> Set<String> {
        guard !lines.isEmpty else { return [] }
        try checkIsOwn(path)
        guard hasCommits, git.output(["cat-file", "-e", "HEAD:./" + path]) != nil else { return try user() }
        let ranges = lines.flatMap { ["-L", "\($0.lowerBound),\($0.upperBound)"] } + (base.map { ["^" + $0] } ?? [])
        let blame = git.output(["-c", "blame.ignoreRevsFile=", "blame", "--porcelain"] + ranges + ["--", path])
        guard let blame else { throw .silent }
        let ids = Set(blame.split(separator: "\n").map { $0.prefix { $0 != " " } })
        let names = commits.filter { ids.contains($0.id[...]) }.flatMap(\.names)
        return Set(names).union(try ids.contains { $0.count >= 40 && $0.allSatisfy { $0 == "0" } } ? user() : [])
    }
}
