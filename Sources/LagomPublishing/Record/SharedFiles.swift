// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// The files that all messages share, as far as they can be read: in the place of each that has a fault stands an
/// earlier one.
struct SharedFiles: Sendable {
    /// By whom and by which rules a campaign is reviewed.
    static let panel = ["Content/campaign.yaml", ReviewerList.path]
    /// What a campaign shares, and who reviews it.
    static let paths = Campaign.paths + [ReviewerList.path]

    /// A file as it was.
    struct Earlier {
        let bytes: [UInt8]
        let origin: Origin
    }

    /// Where an earlier file was kept.
    enum Origin {
        case git
        /// In the output, by the last build.
        case build
    }

    /// The project in which the earlier files are read.
    let project: ProjectFolder
    /// The files in whose place earlier ones stand, in the order of their paths.
    let replaced: [(path: String, origin: Origin)]
    /// What is wrong with today's.
    let faults: [Finding]

    /// - Parameter earlier: earlier ones of a file, those to be tried first before others.
    init<Versions: Sequence<Earlier>>(in today: ProjectFolder, earlier: (String) -> Versions) {
        var files: [String: Earlier] = [:]
        faults = Self.faults(in: today)
        while let (path, found) = Self.firstMended(of: today, files, earlier) { files[path] = found }
        project = today.replacing(files.mapValues(\.bytes))
        replaced = files.sorted { $0.key < $1.key }.map { ($0.key, $0.value.origin) }
    }

    /// A faulty file that is not replaced yet, with the first earlier one that has no fault.
    private static func firstMended<Versions: Sequence<Earlier>>(
        of today: ProjectFolder, _ files: [String: Earlier], _ earlier: (String) -> Versions
    ) -> (path: String, found: Earlier)? {
        func faulty(_ files: [String: Earlier]) -> Set<String> {
            Set(Self.faults(in: today.replacing(files.mapValues(\.bytes))).map(\.place.path)).intersection(paths)
        }
        let faults = faulty(files).subtracting(files.keys)
        for path in paths where faults.contains(path) {
            let found = earlier(path).first { !faulty(files.merging([path: $0]) { $1 }).contains(path) }
            if let found { return (path, found) }
        }
        return nil
    }

    /// What is wrong with the files, or that they are missing though there were some.
    private static func faults(in project: ProjectFolder) -> [Finding] {
        let (campaign, findings) = Campaign.read(project)
        let board = ReviewBoard(project, isDemonstration: campaign?.settings.isDemonstration ?? false)
        let missing = project.exists(ReviewerList.path) ? [] : ReviewDesk.lostReviewers(project)
        return (findings + board.findings + missing).filter { $0.severity == .block }
    }
}
