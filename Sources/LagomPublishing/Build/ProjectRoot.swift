// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// The folder in which a campaign lies.
public struct ProjectRoot: Sendable, Hashable {
    /// Absolute and free of symbolic links.
    public let path: String

    /// - Throws: `CannotRun` where the folder holds no `Content/campaign.yaml`.
    public init(_ path: String) throws(CannotRun) {
        guard let real = RealPath.of(path), access(real + "/Content/campaign.yaml", F_OK) == 0 else {
            throw Self.noCampaign(path)
        }
        self.path = real
    }

    /// - Throws: `CannotRun` where there is no such folder: work that needs no campaign would go on without a word.
    public static func demandFolder(_ path: String) throws(CannotRun) {
        guard !CampaignFiles.isFolder(path) else { return }
        throw CannotRun(
            Wording(sv: "Det finns ingen mapp \(path).", en: "There is no folder \(path)."),
            remedy: Wording(
                sv: "Rätta --root: där anges kampanjens mapp.", en: "Correct --root: it names the campaign's folder."))
    }

    /// The folder of the output that is for people to publish, unless another one is chosen.
    public var usualOutput: String { path + "/Output" }

    /// The output that is for people to publish, unless another folder was chosen.
    public func output(_ chosen: String?) throws(CannotRun) -> OutputPlace {
        try OutputPlace(chosen ?? usualOutput, project: path)
    }

    /// The folder of drafts, made if need be.
    public func preview() throws(CannotRun) -> OutputPlace {
        let folder = path + "/.lagom"
        if mkdir(folder, NewFile.folderMode) != 0, errno != EEXIST { throw SystemError().explained(folder) }
        return try OutputPlace(folder + "/preview", project: path)
    }

    private static func noCampaign(_ path: String) -> CannotRun {
        CannotRun(
            Wording(
                sv: "Här finns ingen kampanj: \(path)/Content/campaign.yaml saknas.",
                en: "There is no campaign here: \(path)/Content/campaign.yaml is missing."),
            remedy: Wording(
                sv: "Gå till kampanjens mapp, ange den med --root, eller börja en ny: lagom new campaign min-kampanj",
                en: "Go to the campaign's folder, name it with --root, or start one: lagom new campaign my-campaign"))
    }
}
