// SPDX-License-Identifier: EUPL-1.2

/// All commits that a checkout leads back to, each behind those that it follows.
struct GitLog: Sendable {
    let commits: [GitCommit]
    /// The places of the commits that each one follows.
    let parents: [[Int]]
    private let places: [String: Int]

    /// - Throws: where Git does not tell.
    init(_ git: GitHistory) throws(GitFault) {
        let log = git.bytes(GitCommit.options + ["--topo-order", "--reverse", "HEAD", "--"])
        guard let log else { throw .silent }
        self.init(GitCommit.list(reading: log))
    }

    /// - Parameter commits: each behind those that it follows; none where nothing has been committed.
    init(_ commits: [GitCommit]) {
        let places = Dictionary(uniqueKeysWithValues: commits.enumerated().map { ($0.element.id, $0.offset) })
        self.commits = commits
        self.places = places
        parents = commits.map { $0.parents.compactMap { places[$0] } }
    }

    /// The place of the newest commit; nil where there is none.
    var head: Int? { commits.indices.last }

    /// The names of files, with those that they had before they were renamed.
    func names(of files: Set<String>) -> Set<String> {
        var names = files
        let renames = commits.flatMap(\.renames)
        while let old = renames.first(where: { names.contains($0.new) && !names.contains($0.old) })?.old {
            names.insert(old)
        }
        return names
    }

    /// The files of the same kinds that ever lay in the same folders as some files.
    func siblings(of files: Set<String>) -> Set<String> {
        func kind(_ path: String) -> [Substring] {
            let name = path.split(separator: "/").last ?? ""
            return [path.dropLast(name.count), name.split(separator: ".").last ?? ""]
        }
        let kinds = Set(files.map(kind))
        return Set(commits.flatMap(\.changes.keys).filter { kinds.contains(kind($0)) })
    }

    /// What each commit has at some names: the blobs by these.
    func blobs(at names: Set<String>) -> [[String: String]] {
        var all: [[String: String]] = []
        for (place, commit) in commits.enumerated() {
            var blobs = parents[place].first.map { all[$0] } ?? [:]
            for name in names {
                if let blob = commit.changes[name] { blobs[name] = blob }
            }
            all.append(blobs)
        }
        return all
    }

    /// The place of the newest commit that added a file; nil where a merge took it over, or a shallow clone ends there.
    func adding(_ file: String) -> Int? {
        let blobs = blobs(at: [file])
        let added = commits.indices.last { place in
            !blobs[place].isEmpty && parents[place].allSatisfy { blobs[$0].isEmpty }
        }
        // Where a shallow clone ends, everything seems to be added.
        return added.flatMap { commits[$0].isCut ? nil : $0 }
    }

    /// Whether each commit is one that a base leads back to, or the base.
    func ancestors(of base: Int) -> [Bool] {
        var isOne = commits.indices.map { $0 == base }
        for place in commits.indices.reversed() where isOne[place] {
            for parent in parents[place] { isOne[parent] = true }
        }
        return isOne
    }

    /// Whether each commit leads back to a base, or is the base.
    func descendants(of base: Int) -> [Bool] {
        var isOne = commits.indices.map { $0 == base }
        for place in commits.indices where parents[place].contains(where: { isOne[$0] }) { isOne[place] = true }
        return isOne
    }
}
