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
        guard let prefix = try git.prefix() else { return nil }
        self.git = git
        self.prefix = prefix
        log = try git.hasCommits() ? GitLog(git) : GitLog([])
    }

    /// The newest commit that is known to hold what an event settled: what it leads back to was settled then.
    ///
    /// It is the one that added the event, or one before it, whichever holds the wording: who commits a release or an
    /// approval may commit an edit with it.
    ///
    /// - Parameter wordings: the newest first.
    func base(_ wordings: some Sequence<some SettledInGit>) -> Int? {
        for wording in wordings {
            guard let added = log.adding(prefix + wording.event) else { continue }
            let held = ([added] + log.parents[added]).first { wording.isHeld(by: log.commits[$0].id, git) }
            if let held { return held }
        }
        return nil
    }

    /// Who made things what they are, since a commit at which they were settled; Git's user, where they are not
    /// committed so.
    ///
    /// - Parameter base: nil where they never were.
    func authors(of things: [GitThing], since base: Int?) throws(GitFault) -> [GitPerson] {
        var authors: Set<GitPerson> = []
        for thing in things { authors.formUnion(try self.authors(of: thing, since: base)) }
        guard let mapped = GitPerson.mapped(authors, git) else { throw .silent }
        return mapped
    }

    private func authors(of thing: GitThing, since base: Int?) throws(GitFault) -> Set<GitPerson> {
        for path in thing.paths { try checkIsOwn(path) }
        let files = Set(thing.paths.map { prefix + $0 })
        let names = log.names(of: thing.hasSiblings ? files.union(log.siblings(of: files)) : files)
        var versions = GitVersions(of: thing, under: names, in: log, git)
        let present = try working(thing.paths + names.compactMap(path), &versions)
        if let base, try versions.at(base) == present { return [] }
        let committed = try log.head.map { (head) throws(GitFault) in try versions.at(head) } ?? .nothing
        let user = present == committed ? [] : try self.user()
        guard let head = log.head else { return user }
        return try makers(of: versions, from: head, since: base).reduce(into: user) { authors, place in
            authors.formUnion(log.commits[place].people)
        }
    }

    /// The places of the commits that made a thing what one commit has, and of those that made what it was copied from.
    private func makers(of versions: GitVersions, from place: Int, since base: Int?) throws(GitFault) -> Set<Int> {
        var trail = try GitTrail(of: versions, in: log, since: base, git)
        try trail.follow(from: place)
        var makers = trail.makers
        for (adding, files) in trail.added {
            let copied = Set(try log.commits[adding].copied(files, git).map(KeptEdition.original))
            guard let before = log.parents[adding].first, !copied.isEmpty else { continue }
            let originals = GitVersions(of: .files, under: log.names(of: copied), in: log, git)
            makers.formUnion(try self.makers(of: originals, from: before, since: nil))
        }
        return makers
    }

    /// A thing as its files are; their bytes tell, for Git's status looks away where it was told to.
    private func working(_ files: [String], _ versions: inout GitVersions) throws(GitFault) -> GitVersions.Version {
        let project = ProjectFolder(root: git.root)
        let paths = Set(files).filter(project.exists).sorted()
        guard !paths.isEmpty else { return .nothing }
        guard let told = git.output(["hash-object", "--"] + paths) else { throw .silent }
        let blobs = zip(paths, told.split(separator: "\n").map(String.init))
        return try versions.version(of: Dictionary(uniqueKeysWithValues: blobs)) { path, _ in
            project.read(path).file?.bytes
        }
    }

    /// The path from the project's root; nil for what lies outside.
    private func path(_ name: String) -> String? {
        name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
    }

    /// Git's user, whose all is that is not committed.
    private func user() throws(GitFault) -> Set<GitPerson> {
        let user = git.user
        guard !user.isEmpty else { throw .nameless }
        return [GitPerson(user)]
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
