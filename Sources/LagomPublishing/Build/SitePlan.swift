// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText
import LagomTheme

/// All that is known before the first message is read.
struct SitePlan: Sendable {
    let campaign: Campaign
    let site: Site
    let messages: [Identifier<Message>]

    /// Reads what messages share; nil where no message can be rendered without it.
    ///
    /// Then the messages are checked all the same, so that one run shows everything that is wrong.
    static func read(
        _ order: BuildOrder, _ project: ProjectFolder
    ) async throws -> (plan: SitePlan?, findings: [Finding]) {
        let (campaign, campaignFindings) = Campaign.read(project)
        guard let campaign else { return (nil, campaignFindings) }
        let (messages, messageFindings) = MessageReader.ids(in: project)
        let shelf = ThemeShelf(project: order.root.path, programFolder: order.programFolder)
        let (theme, themeFindings) = shelf.theme(campaign.settings.theme)
        let findings = campaignFindings + messageFindings + themeFindings
        guard let theme else {
            return (nil, findings + (try await MessageCheck(campaign, project).findings(in: messages)))
        }
        let site = Site(
            settings: campaign.settings, catalogue: campaign.catalogue, sources: campaign.sources, theme: theme,
            published: try await published(messages, campaign.settings.languages, project),
            stage: order.destination.stage(of: campaign), day: order.today(campaign.settings.timeZone))
        return (SitePlan(campaign: campaign, site: site, messages: messages), findings)
    }

    /// The languages of each message, by the names of its files.
    private static func published(
        _ messages: [Identifier<Message>], _ languages: [LanguageTag], _ project: ProjectFolder
    ) async throws -> [Identifier<Message>: [LanguageTag]] {
        let chunks = try await ParallelChunks.map(messages) { chunk in
            chunk.map { message in
                let names = Set(project.list("Content/messages/\(message)").entries.map(\.name))
                return (message, languages.filter { names.contains("\($0).md") })
            }
        }
        return Dictionary(uniqueKeysWithValues: chunks.joined())
    }
}

extension BuildOrder.Destination {
    fileprivate func stage(of campaign: Campaign) -> Stage {
        switch self {
        case .preview: .preview
        case .release: campaign.settings.isDemonstration ? .demonstration : .released
        }
    }
}

extension ThemeShelf {
    /// The theme of a name, and what is wrong with it.
    func theme(_ name: String) -> (Theme?, [Finding]) {
        guard folder(of: name) != nil else { return (nil, [missing(name)]) }
        return Theme.read(name, from: ThemeFolder(read: read, list: list))
    }
}
