// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText

/// Checks the content of a campaign without building anything.
public struct SiteCheck: Sendable {
    private let selection: CheckSelection
    private let project: ProjectFolder

    /// - Parameter selection: the files and folders whose findings are wanted.
    public init(root: ProjectRoot, selection: CheckSelection) {
        self.selection = selection
        project = ProjectFolder(root: root.path)
    }

    /// All findings in the chosen files, in reading order.
    public func run() async throws -> [Finding] {
        let (campaign, campaignFindings) = Campaign.read(project)
        let (messages, messageFindings) = MessageReader.ids(in: project)
        var findings = campaignFindings + messageFindings
        if let campaign {
            findings += try await MessageCheck(campaign, project).findings(in: messages) { [selection] message in
                selection.touches("Content/messages/\(message)")
            }
        }
        return findings.filter { selection.contains($0.place.path) }.inReadingOrder
    }
}
