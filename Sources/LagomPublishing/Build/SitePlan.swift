// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText
import LagomTheme

/// All that is known before the first message is read.
struct SitePlan: Sendable {
    let campaign: Campaign
    let site: Site
    let messages: [MessageFolder]
    /// What of each message is out; nil for previews, and for a demonstration that nobody reviews.
    let editions: [Identifier<Message>: [PlannedVariant]]?
    /// The editions that nothing answers for any more.
    let lost: [LostEdition]
    /// What the feeds tell of what was withdrawn.
    let corrections: [Correction]
    /// The texts that were released and are not shown, with the reason and what to do, and what is missing of withdrawals.
    let warnings: [Finding]
    /// The digest of all that messages share; nil where something of it could not be digested.
    let shared: Digest?
    /// What makes prints; nil where the build has none.
    let prints: PagePrints?
    /// What all messages share, for the day when it cannot be read; nil where the texts are not reviewed.
    let standing: StandingInput?
    /// What of the site that stands only has a newer edition, where the plan is to take down.
    let replaced: [StandingText]

    /// What of the editions must be reviewed soon, or should have been.
    var due: DueTexts {
        DueTexts((editions ?? [:]).flatMap { id, variants in variants.map { (message: id.name, variant: $0) } })
    }

    /// Reads what messages share; nil where no message can be rendered without it.
    ///
    /// Then the messages are checked all the same, so that one run shows everything that is wrong.
    ///
    /// - Parameters:
    ///   - standing: what the site that stands was made of, in the place of what the campaign shares now; then
    ///     nothing goes up that does not stand.
    ///   - withdrawals: copies of the withdrawals that the site that stands tells of, by their names.
    /// - Throws: `CannotRun` where there are no rules to judge texts by.
    static func read(
        _ order: BuildOrder, _ disk: ProjectFolder, standing: StandingInput? = nil, withdrawals: [String: [UInt8]]
    ) async throws -> (plan: SitePlan?, findings: [Finding]) {
        let project = standing?.project(over: disk) ?? disk
        let files = Snapshot(Campaign.paths.filter(project.exists), of: project)
        let (campaign, campaignFindings) = Campaign.read(files.project)
        guard let campaign else { return (nil, campaignFindings) }
        let (ids, messageFindings) = MessageReader.ids(in: project)
        let log = ReadingLog()
        let (theme, themeFindings) =
            standing.map { Theme.read(campaign.settings.theme, from: ThemeFolder(files: $0.theme).noting(log)) }
            ?? ThemeShelf(project: order.root.path, programFolder: order.programFolder)
            .theme(campaign.settings.theme, log)
        let findings = campaignFindings + messageFindings + themeFindings
        guard let theme else {
            return (nil, findings + (try await MessageCheck(campaign, project).findings(in: ids)))
        }
        // What stands was made of words that have been looked at; only gaps can keep it from being made again.
        let languages = campaign.settings.languages
        let gaps = standing == nil ? order.check(theme, for: languages) : theme.gaps(for: languages)
        // Nothing is rendered with a theme that leaves gaps: a template that holds itself would not even end.
        guard !gaps.block else {
            return (nil, findings + gaps + (try await MessageCheck(campaign, project).findings(in: ids)))
        }
        let messages = try await folders(of: ids, in: project)
        let today = standing?.judging(over: disk).project
        let clock = order.clock(of: campaign, in: project, lastBuild: standing?.site.day)
        let (whole, editionFindings) = try await planned(
            order, today ?? disk, today.flatMap { Campaign.read($0).campaign } ?? campaign, isToStop: standing != nil,
            withdrawals, on: clock.day)
        let planned = standing.map { whole?.within($0.site) } ?? whole
        let editions = planned.map { Dictionary(uniqueKeysWithValues: $0.messages.map { ($0.id, $0.variants) }) }
        let published = messages.map { folder in
            (folder.id, editions?[folder.id]?.map(\.language) ?? folder.languages(among: campaign.settings.languages))
        }.filter { editions == nil || editions?[$0.0] != nil }
        let (stage, day) = (order.destination.stage(of: campaign), clock.day)
        let site = Site(
            settings: campaign.settings, catalogue: campaign.catalogue,
            sources: editions.map { campaign.sources.asCited(in: $0.values.joined()) } ?? campaign.sources,
            theme: theme,
            published: Dictionary(uniqueKeysWithValues: published), stage: stage, day: day)
        var shared = SharedInput()
        for digest in [ProgramFiles.digest(), files.digest, log.digest] { shared.add(digest) }
        shared.add("\(stage) \(day) \(order.hasPrints)")
        shared.add(published)
        return (
            SitePlan(
                campaign: campaign, site: site, messages: messages, editions: editions, lost: planned?.lost ?? [],
                corrections: planned?.corrections ?? [], warnings: planned?.warnings ?? [],
                shared: shared.digest(), prints: order.hasPrints ? PagePrints(theme) : nil,
                standing: planned.map {
                    StandingInput(
                        files.project, reviewers: (today ?? disk).read(ReviewerList.path).file, theme: log.files,
                        withdrawals: $0.withdrawals,
                        site: StandingSite(
                            day: day, texts: $0.shown, corrections: $0.corrections.flatMap(\.lines)))
                }, replaced: standing.flatMap { whole?.replaced(of: $0.site) } ?? []),
            findings + gaps + site.findings + clock.findings + editionFindings
        )
    }

    /// What is out of a campaign that is reviewed; nil for previews, and for a demonstration that nobody reviews.
    ///
    /// - Parameter project: where all that texts are judged by is read.
    private static func planned(
        _ order: BuildOrder, _ project: ProjectFolder, _ campaign: Campaign, isToStop: Bool,
        _ withdrawals: [String: [UInt8]], on day: Day
    ) async throws -> (site: PlannedSite?, findings: [Finding]) {
        guard case .release = order.destination else { return (nil, []) }
        let (desk, findings) = try ReviewDesk.open(
            root: order.root, project: project, campaign: campaign,
            rules: order.rules, programFolder: order.programFolder, isToStop: isToStop,
            withdrawals: withdrawals, today: day)
        guard let desk else { return (nil, findings) }
        let site = try await EditionPlanner(desk: desk).planAll()
        let isEmpty = site.messages.isEmpty && site.lost.isEmpty
        let refusals = isEmpty ? [.nothingReleased] : desk.commonRefusals()
        return (site, findings + refusals)
    }

    private static func folders(
        of ids: [Identifier<Message>], in project: ProjectFolder
    ) async throws -> [MessageFolder] {
        let chunks = try await ParallelChunks.map(ids) { chunk in
            chunk.map { MessageFolder(of: $0, in: project) }
        }
        return Array(chunks.joined())
    }
}

extension BuildOrder {
    /// The day to build by; drafts wait for none.
    fileprivate func clock(of campaign: Campaign, in project: ProjectFolder, lastBuild: Day?) -> CampaignClock {
        let messages =
            switch destination {
            case .preview: [Identifier<Message>]()
            case .release: [CommonVariant.id] + project.messageFolders
            }
        return CampaignClock(
            today, in: campaign.settings.timeZone, EventStore(root: root.path), messages, lastBuild: lastBuild)
    }

    fileprivate func check(_ theme: Theme, for languages: [LanguageTag]) -> [Finding] {
        hasPrints ? theme.checkWithPrints(for: languages) : theme.check(for: languages)
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
    func theme(_ name: String, _ log: ReadingLog = ReadingLog()) -> (Theme?, [Finding]) {
        guard folder(of: name) != nil else { return (nil, [missing(name)]) }
        return Theme.read(name, from: ThemeFolder(read: read, list: list).noting(log))
    }
}

extension ThemeFolder {
    /// The same folder, of which a log notes what is read.
    fileprivate func noting(_ log: ReadingLog) -> ThemeFolder {
        let read = { @Sendable [read] path in
            let bytes = read(path)
            log.note(path, bytes)
            return bytes
        }
        return ThemeFolder(read: read, list: list)
    }
}
