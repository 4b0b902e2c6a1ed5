// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomText

/// A project's Git checkout, as far as it tells who wrote what.
///
/// What it cannot tell is a fault, never nobody: who wrote a text could otherwise approve it.
struct GitCheckout: Sendable {
    private let git: GitHistory
    private let log: GitLog
    /// The path of the project from the top of the checkout, with a slash behind it; empty where they are one.
    private let prefix: String

    /// nil where the project is no checkout.
    init?(_ git: GitHistory) throws(GitFault) {
        guard let prefix = git.output(["rev-parse", "--show-prefix"]) else {
            guard Self.isBelowCheckout(git.root) else { return nil }
            throw .silent
        }
        self.git = git
        self.prefix = String(prefix.prefix { $0 != "\n" })
        let hasCommits = git.output(["rev-parse", "--verify", "HEAD"]) != nil
        log = hasCommits ? try GitLog(git) : GitLog([])
    }

    private static func isBelowCheckout(_ root: String) -> Bool {
        var folder = RealPath.of(root) ?? root
        while !folder.isEmpty {
            if access(folder + "/.git", F_OK) == 0 { return true }
            folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
        }
        return false
    }

    /// The newest commit that is known to hold what an event settled: what it leads back to was settled then.
    ///
    /// It is the one that added the event, or one before it, whichever holds the wording: who commits a release or an
    /// approval may commit an edit with it.
    ///
    /// - Parameter wordings: the newest first.
    func base(_ wordings: [some SettledInGit]) -> Int? {
        wordings.lazy.compactMap { wording in
            guard let added = log.adding(prefix + wording.event) else { return nil }
            return ([added] + log.parents[added]).first { place in
                wording.isHeld(by: log.commits[place].id, addedBy: log.commits[added].id, git)
            }
        }.first
    }

    /// Who made things what they are, since a commit at which they were settled; Git's user, where they are not
    /// committed so.
    ///
    /// - Parameter base: nil where they never were.
    func authors(of things: [GitThing], since base: Int?) throws(GitFault) -> Set<String> {
        var authors: Set<String> = []
        for thing in things { authors.formUnion(try self.authors(of: thing, since: base)) }
        return authors
    }

    private func authors(of thing: GitThing, since base: Int?) throws(GitFault) -> Set<String> {
        for path in thing.paths { try checkIsOwn(path) }
        let files = Set(thing.paths.map { prefix + $0 })
        let names = log.names(of: thing.hasSiblings ? files.union(log.siblings(of: files)) : files)
        var versions = GitVersions(of: thing, under: names, in: log, git)
        let present = try working(thing.paths + names.compactMap(path), &versions)
        if let base, versions.at(base) == present { return [] }
        let committed = log.head.map { versions.at($0) } ?? .nothing
        var trail = GitTrail(of: versions, in: log, since: base, git)
        if let head = log.head { try trail.follow(from: head) }
        return Set(trail.makers.flatMap { log.commits[$0].names }).union(present == committed ? [] : try user())
    }

    /// A thing as its files are; their bytes tell, for Git's status looks away where it was told to.
    private func working(_ files: [String], _ versions: inout GitVersions) throws(GitFault) -> GitVersions.Version {
        let project = ProjectFolder(root: git.root)
        let paths = Set(files).filter(project.exists).sorted()
        guard !paths.isEmpty else { return .nothing }
        guard let told = git.output(["hash-object", "--"] + paths) else { throw .silent }
        let blobs = zip(paths, told.split(separator: "\n").map(String.init))
        return versions.version(of: Dictionary(uniqueKeysWithValues: blobs)) { path, _ in
            project.read(path).file?.bytes
        }
    }

    /// The path from the project's root; nil for what lies outside.
    private func path(_ name: String) -> String? {
        name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
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
}
