// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// By whom and by which rules a campaign is reviewed, as its files say.
struct ReviewBoard: Sendable {
    let people: ReviewerList
    let panel: ReviewPanel
    let findings: [Finding]

    init(_ project: ProjectFolder, isDemonstration: Bool) {
        let (people, findings) = Self.people(project)
        let settings = project.read("Content/campaign.yaml").file.map(ReviewRules.read)
        self.people = people
        self.findings = findings + (settings?.findings ?? [])
        panel = ReviewPanel(
            reviewers: people.entries.map(\.reviewer), rules: settings?.rules ?? .standard,
            isDemonstration: isDemonstration)
    }

    private static func people(_ project: ProjectFolder) -> (ReviewerList, [Finding]) {
        guard project.exists(ReviewerList.path) else { return (ReviewerList(entries: []), []) }
        let (file, findings) = project.read(ReviewerList.path)
        guard let file else { return (ReviewerList(entries: []), findings) }
        let (list, more) = ReviewerList.read(file)
        return (list, findings + more)
    }
}
