// SPDX-License-Identifier: EUPL-1.2

/// Follows a thing back through the commits to those that made it what it is since it was settled.
///
/// A merge that Git would make by itself brings in what its sides made since the base. Whoever made one otherwise had a
/// hand in the thing, and may have brought back words from before the base: the sides that they took are then followed
/// until the thing is as the base has it. So is a version that an earlier commit had made already.
struct GitTrail {
    /// The places of the commits that made the thing what it is.
    private(set) var makers: Set<Int> = []
    /// The files that such commits added, by their places.
    private(set) var added: [Int: Set<String>] = [:]

    private let log: GitLog
    private let git: GitHistory
    private let base: Base?
    private var versions: GitVersions

    /// A commit at which the thing was settled, and how others lie to it.
    private struct Base {
        let place: Int
        let version: GitVersions.Version
        let ancestors: [Bool]
        let descendants: [Bool]
    }

    /// A commit that is to be looked at, and whether what leads to the base is settled.
    private struct Step: Hashable {
        let place: Int
        let endsAtBase: Bool
    }

    /// - Parameter base: the place of a commit at which the thing was settled.
    init(of versions: GitVersions, in log: GitLog, since base: Int?, _ git: GitHistory) throws(GitFault) {
        var versions = versions
        self.base = try base.map { (place) throws(GitFault) in
            Base(
                place: place, version: try versions.at(place), ancestors: log.ancestors(of: place),
                descendants: log.descendants(of: place))
        }
        (self.log, self.git, self.versions) = (log, git, versions)
    }

    /// Follows the thing from a commit.
    ///
    /// - Throws: where a shallow clone ends before the thing is settled, or Git does not tell.
    mutating func follow(from head: Int) throws(GitFault) {
        var steps = [Step(place: head, endsAtBase: true)]
        var seen = Set(steps)
        while let step = steps.popLast() {
            if try isSettled(step) { continue }
            guard !log.commits[step.place].isCut else { throw .shallow }
            for next in try next(step) where seen.insert(next).inserted { steps.append(next) }
        }
    }

    private mutating func isSettled(_ step: Step) throws(GitFault) -> Bool {
        guard let base else { return false }
        if step.endsAtBase, base.ancestors[step.place] { return true }
        return try versions.at(step.place) == base.version
    }

    /// Where a commit has the thing from.
    private mutating func next(_ step: Step) throws(GitFault) -> [Step] {
        let (place, sides) = (step.place, log.parents[step.place])
        let own = try versions.at(place)
        var same: [Int] = []
        for side in sides where try versions.at(side) == own { same.append(side) }
        let all = sides.map { Step(place: $0, endsAtBase: step.endsAtBase) }
        if sides.count > 1 {
            if same.count == sides.count || isAutomatic(place) { return all }
            makers.insert(place)
            return beyondBase(same.isEmpty ? sides : same)
        }
        if !same.isEmpty || sides.isEmpty && own == .nothing { return all }
        makers.insert(place)
        added[place] = versions.added(by: place, after: sides.first)
        return try all + beyondBase(versions.earlier(than: place, since: base?.place))
    }

    /// Only what has the base behind it was made from it.
    private func beyondBase(_ places: [Int]) -> [Step] {
        places.map { Step(place: $0, endsAtBase: base?.descendants[$0] ?? false) }
    }

    /// Whether a merge left the thing's files as Git would by itself.
    private func isAutomatic(_ place: Int) -> Bool {
        // Git does not make merges of more than two sides anew, and older ones make none.
        guard log.parents[place].count == 2 else { return false }
        let told = git.output([
            "log", "--no-walk", "--remerge-diff", "--name-only", "--no-renames", "--no-relative", "-z", "--format=",
            log.commits[place].id, "--",
        ])
        return told.map { versions.names.isDisjoint(with: $0.split(separator: "\0").map(String.init)) } ?? false
    }
}
