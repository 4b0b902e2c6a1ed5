// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// The files that all messages share, as far as they can be read: in the place of each that has a fault stands an
/// earlier one.
struct SharedFiles: Sendable {
    /// What a campaign shares, and who reviews it.
    static let paths = Campaign.paths + [ReviewerList.path]

    /// The project in which the earlier files are read.
    let project: ProjectFolder
    /// The files in whose place earlier ones stand.
    let replaced: [String]

    /// - Parameter earlier: earlier bytes of a file, those to be tried first before others.
    init<Versions: Sequence<[UInt8]>>(in today: ProjectFolder, earlier: (String) -> Versions) {
        var files: [String: [UInt8]?] = [:]
        while let (path, bytes) = Self.firstMended(of: today, files, earlier) { files[path] = bytes }
        project = today.replacing(files)
        replaced = files.keys.sorted()
    }

    /// A faulty file that is not replaced yet, with the first earlier bytes of it that have no fault.
    private static func firstMended<Versions: Sequence<[UInt8]>>(
        of today: ProjectFolder, _ files: [String: [UInt8]?], _ earlier: (String) -> Versions
    ) -> (path: String, bytes: [UInt8])? {
        let faulty = faulty(in: today.replacing(files)).subtracting(files.keys)
        for path in paths where faulty.contains(path) {
            let bytes = earlier(path).first { bytes in
                !Self.faulty(in: today.replacing(files.merging([path: bytes]) { $1 })).contains(path)
            }
            if let bytes { return (path, bytes) }
        }
        return nil
    }

    /// Those of the files that something is wrong with, or that are missing.
    private static func faulty(in project: ProjectFolder) -> Set<String> {
        let (campaign, findings) = Campaign.read(project)
        let board = ReviewBoard(project, isDemonstration: campaign?.settings.isDemonstration ?? false)
        let faults = (findings + board.findings).filter { $0.severity == .block }.map(\.place.path)
        let missing = project.exists(ReviewerList.path) ? [] : [ReviewerList.path]
        return Set(faults + missing).intersection(paths)
    }
}
