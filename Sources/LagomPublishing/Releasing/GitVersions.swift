// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What each commit has of a thing.
struct GitVersions {
    /// All names that the thing's files have had, from the top of the checkout.
    let names: Set<String>
    /// By the places of commits, then by names.
    private let blobs: [[String: String]]
    private let part: (@Sendable (SourceFile) -> [UInt8]?)?
    private let git: GitHistory
    /// The places of the commits that left the files otherwise than they found them, by what they left.
    private var makers: [Version: [Int]] = [:]
    /// What was read already, by its blob.
    private var read: [String: Version] = [:]

    /// A thing as some commit has it: the blobs of its files, or the part that matters of its only one.
    enum Version: Hashable {
        /// By where their names differ: a folder may be renamed, but which of its files holds what matters.
        case files([[UInt8]: String])
        case part([UInt8])

        init(_ blobs: [String: String]) {
            let names = blobs.keys.map(\.utf8)
            let shared = names.map { name in zip(names[0], name).prefix { $0 == $1 }.count }.min() ?? 0
            self = .files(
                Dictionary(uniqueKeysWithValues: blobs.map { (Array($0.key.utf8.dropFirst(shared)), $0.value) }))
        }

        static let nothing = Version([:])
    }

    init(of thing: GitThing, under names: Set<String>, in log: GitLog, _ git: GitHistory) {
        (self.names, self.git, part) = (names, git, thing.part)
        blobs = log.blobs(at: names)
        for (place, own) in blobs.enumerated() where log.parents[place].count < 2 {
            let before = log.parents[place].first.map { blobs[$0] } ?? [:]
            if own != before { makers[Version(own), default: []].append(place) }
        }
    }

    /// The thing as a commit has it.
    mutating func at(_ place: Int) throws(GitFault) -> Version {
        try version(of: blobs[place]) { [git] (_, blob) throws(GitFault) in try git.blob(blob) }
    }

    /// The thing as some blobs have it; what cannot be read is another wherever its blob is.
    mutating func version(
        of blobs: [String: String], reading: (_ name: String, _ blob: String) throws(GitFault) -> [UInt8]?
    ) throws(GitFault) -> Version {
        guard let part, let (name, blob) = blobs.first, blobs.count == 1 else { return Version(blobs) }
        if let known = read[blob] { return known }
        let file = try reading(name, blob).map { SourceFile(path: name, bytes: $0) }
        let version = file.flatMap(part).map(Version.part) ?? Version(blobs)
        read[blob] = version
        return version
    }

    /// The names of the files that a commit has and the one before it has not.
    func added(by place: Int, after parent: Int?) -> Set<String> {
        Set(blobs[place].keys).subtracting(parent.map { blobs[$0].keys.map(\.self) } ?? [])
    }

    /// The commits that had left the very same files already, where something comes back by that: nothing does where
    /// every line stands at the base.
    func earlier(than place: Int, since base: Int?) throws(GitFault) -> [Int] {
        let makers = (makers[Version(blobs[place])] ?? []).filter { $0 < place }
        guard let base, !makers.isEmpty else { return makers }
        let old = Set(blobs[base].values)
        let isLess = try lines(of: Set(blobs[place].values).subtracting(old)).isSubset(of: lines(of: old))
        return isLess ? [] : makers
    }

    private func lines(of blobs: Set<String>) throws(GitFault) -> Set<ArraySlice<UInt8>> {
        var lines: Set<ArraySlice<UInt8>> = []
        for blob in blobs { lines.formUnion(try git.blob(blob).split(separator: UInt8(ascii: "\n"))) }
        return lines
    }
}
