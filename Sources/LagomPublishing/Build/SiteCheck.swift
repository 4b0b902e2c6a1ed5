// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText

/// Checks the content of a campaign without building anything.
public struct SiteCheck: Sendable {
    private let selection: CheckSelection
    private let project: ProjectFolder
    private let theme: ThemeCheck

    /// - Parameters:
    ///   - selection: the files and folders whose findings are wanted.
    ///   - programFolder: the folder of the running program, for the themes that come with it.
    public init(root: ProjectRoot, selection: CheckSelection, programFolder: String) {
        self.selection = selection
        project = ProjectFolder(root: root.path)
        theme = ThemeCheck(root: root, programFolder: programFolder)
    }

    /// All findings in the chosen files, in reading order.
    public func run() async throws -> [Finding] {
        let (campaign, campaignFindings) = Campaign.read(project)
        let (messages, messageFindings) = MessageReader.ids(in: project)
        var findings = campaignFindings + messageFindings
        if let campaign {
            // What would stop a build belongs to a check; the rest of the theme's findings is for those who draw it.
            findings += theme.findings(for: campaign.settings).filter { $0.severity == .block }
            findings += try await MessageCheck(campaign, project).findings(in: messages) { [selection] message in
                selection.touches("Content/messages/\(message)")
            }
        }
        return findings.filter { selection.contains($0.place.path) }.inReadingOrder
    }
}
