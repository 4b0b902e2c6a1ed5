// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
public import LagomText

/// What somebody wants checked: parts of a campaign, files outside of it, and what is piped in.
public struct CheckTargets: Sendable {
    /// The campaign and what of it is wanted; nil where none of it is.
    public let campaign: (root: ProjectRoot, selection: CheckSelection)?
    /// Files outside, and standard input under the name `-`.
    public let files: [SourceFile]
    /// What of the folders outside was not read.
    public let notRead: [Finding]

    /// Sorts paths: one that a campaign's readers take is checked there, any other file as it stands, and of any other
    /// folder the texts in it.
    ///
    /// - Parameters:
    ///   - paths: none for the whole campaign; `-` is standard input.
    ///   - root: the folder where the campaign lies, if there is one.
    /// - Throws: `CannotRun` where a path leads nowhere or to no text, or a file cannot be read.
    public init(_ paths: [String], language: LanguageTag?, root: String) throws(CannotRun) {
        var inside: [String] = []
        var loose: (files: [SourceFile], notRead: [Finding]) = ([], [])
        let add = { (more: (files: [SourceFile], notRead: [Finding])) in
            loose.files += more.files
            loose.notRead += more.notRead
        }
        let home = RealPath.of(root + "/Content/campaign.yaml") == nil ? nil : RealPath.of(root)
        for path in paths {
            if path == "-" {
                loose.files.append(try LooseSource.standardInput())
            } else if let home, let found = CheckSelection.place(of: path, in: home) {
                let isFolder = CampaignFiles.isFolder(home + "/" + found)
                if isFolder ? CampaignFiles.mayTake(from: found) : CampaignFiles.take(found) {
                    inside.append(path)
                } else {
                    add(try LooseSource.texts(RealPath.of(path) == nil ? home + "/" + found : path))
                }
            } else {
                add(try LooseSource.texts(path))
            }
        }
        var seen: Set<String> = []
        files = loose.files.filter { seen.insert($0.path).inserted }
        notRead = loose.notRead.filter { seen.insert($0.place.path).inserted }
        guard paths.isEmpty || !inside.isEmpty else {
            campaign = nil
            return
        }
        let project = try ProjectRoot(root)
        campaign = (project, try CheckSelection(inside, language: language, project: project.path))
    }
}
