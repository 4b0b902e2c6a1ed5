// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText
import LagomTheme

/// Reads what messages share, and decides what of each is out.
struct SitePlanReader {
    private let order: BuildOrder
    /// What the site that stands was made of, in the place of what the campaign shares now; then nothing goes up that
    /// does not stand.
    private let standing: StandingInput?
    private let lastBuild: LastBuild
    /// Where what messages share is read.
    private let project: ProjectFolder
    /// Where all that texts are judged by is read.
    private let judging: ProjectFolder
    /// What was read of the theme.
    private let log = ReadingLog()

    init(_ order: BuildOrder, _ disk: ProjectFolder, standing: StandingInput? = nil, lastBuild: LastBuild) {
        (self.order, self.standing, self.lastBuild) = (order, standing, lastBuild)
        project = standing?.project(over: disk) ?? disk
        judging = standing?.judging(over: disk).project ?? disk
    }

    /// All that is known before the first message is read; nil where no message can be rendered with it.
    ///
    /// Then the messages are checked all the same, so that one run shows everything that is wrong.
    ///
    /// - Throws: `CannotRun` where there are no rules to judge texts by.
    func read() async throws -> (plan: SitePlan?, findings: [Finding]) {
        let files = Snapshot(Campaign.paths.filter(project.exists), of: project)
        let (campaign, found) = Campaign.read(files.project)
        guard let campaign else { return (nil, found) }
        let (ids, messageFindings) = MessageReader.ids(in: project)
        let (theme, themeFindings) = theme(of: campaign)
        let findings = found + messageFindings + themeFindings
        guard let theme else {
            return (nil, findings + (try await MessageCheck(campaign, project).findings(in: ids)))
        }
        let clock = clock(in: campaign)
        let (whole, editionFindings) = try await planned(campaign, on: clock.day)
        let messages = try await folders(of: ids)
        let plan = plan(files, campaign, theme, messages, whole, on: clock.day)
        return (plan, findings + plan.site.findings + clock.findings + editionFindings)
    }

    /// The theme; nil where there is none, or where it leaves gaps: a template that holds itself would not even end.
    private func theme(of campaign: Campaign) -> (theme: Theme?, findings: [Finding]) {
        let (name, languages) = (campaign.settings.theme, campaign.settings.languages)
        let shelf = ThemeShelf(project: order.root.path, programFolder: order.programFolder)
        let (read, findings) =
            standing.map { Theme.read(name, from: ThemeFolder(files: $0.theme).noting(log)) } ?? shelf.theme(name, log)
        guard let read else { return (nil, findings) }
        guard standing != nil else {
            let gaps = order.check(read, for: languages)
            return (gaps.block ? nil : read, findings + gaps)
        }
        // What stands was made of words that have been looked at; only gaps can keep it from being made again. An older
        // Lagom made do with fewer words.
        let theme = shelf.ofProgram.theme(CampaignSettings.usualTheme).0.map(read.filled) ?? read
        let gaps = theme.gaps(for: languages)
        return (gaps.block ? nil : theme, findings + gaps)
    }

    /// The day to build by; drafts wait for none.
    private func clock(in campaign: Campaign) -> CampaignClock {
        let messages =
            switch order.destination {
            case .preview: [Identifier<Message>]()
            case .release: [CommonVariant.id] + project.messageFolders
            }
        return CampaignClock(
            order.today, in: campaign.settings.timeZone, EventStore(root: order.root.path), messages,
            lastBuild: lastBuild.day)
    }

    /// What is out of a campaign that is reviewed; nil for previews, and for a demonstration that nobody reviews.
    private func planned(
        _ campaign: Campaign, on day: Day
    ) async throws -> (site: PlannedSite?, findings: [Finding]) {
        guard case .release = order.destination else { return (nil, []) }
        let today = standing == nil ? campaign : Campaign.read(judging).campaign ?? campaign
        let (desk, findings) = try ReviewDesk.open(
            root: order.root, project: judging, campaign: today, rules: order.rules,
            programFolder: order.programFolder, isToStop: standing != nil, lastBuild: lastBuild, today: day)
        guard let desk else { return (nil, findings) }
        let site = try await EditionPlanner(desk: desk, making: standing.map { _ in campaign }).planAll()
        let isEmpty = site.messages.isEmpty && site.lost.isEmpty
        return (site, findings + (isEmpty ? [.nothingReleased] : desk.commonRefusals()))
    }

    private func folders(of ids: [Identifier<Message>]) async throws -> [MessageFolder] {
        let chunks = try await ParallelChunks.map(ids) { [project] chunk in
            chunk.map { MessageFolder(of: $0, in: project) }
        }
        return Array(chunks.joined())
    }

    /// - Parameters:
    ///   - files: what messages share, as it was read.
    ///   - whole: what is out, whether or not it stands.
    private func plan(
        _ files: Snapshot, _ campaign: Campaign, _ theme: Theme, _ messages: [MessageFolder], _ whole: PlannedSite?,
        on day: Day
    ) -> SitePlan {
        let planned = standing.map { whole?.within($0.site) } ?? whole
        let editions = planned.map { Dictionary(uniqueKeysWithValues: $0.messages.map { ($0.id, $0.variants) }) }
        let published = messages.map { folder in
            (folder.id, editions?[folder.id]?.map(\.language) ?? folder.languages(among: campaign.settings.languages))
        }.filter { editions == nil || editions?[$0.0] != nil }
        let stage = order.destination.stage(of: campaign)
        let site = Site(
            settings: campaign.settings, catalogue: campaign.catalogue,
            sources: editions.map { campaign.sources.asCited(in: $0.values.joined()) } ?? campaign.sources,
            theme: theme, published: Dictionary(uniqueKeysWithValues: published), stage: stage, day: day)
        var shared = SharedInput()
        for digest in [ProgramFiles.digest(), files.digest, log.digest] { shared.add(digest) }
        shared.add("\(stage) \(day) \(order.hasPrints)")
        shared.add(published)
        return SitePlan(
            campaign: campaign, site: site, messages: messages,
            // Never over one of the site's own pages, so that all else can be taken down where that must be.
            editions: editions?.filter { site.misplaced[$0.key] == nil }, lost: planned?.lost ?? [],
            corrections: planned?.corrections ?? [], warnings: planned?.warnings ?? [], shared: shared.digest(),
            prints: order.hasPrints ? PagePrints(theme) : nil, standing: planned.map { input(files, $0, on: day) },
            replaced: standing.flatMap { whole?.replaced(of: $0.site) } ?? [])
    }

    /// What is kept of all this for the day when it cannot be read.
    private func input(_ files: Snapshot, _ planned: PlannedSite, on day: Day) -> StandingInput {
        StandingInput(
            files.project, reviewers: judging.read(ReviewerList.path).file, theme: log.files,
            withdrawals: planned.withdrawals,
            site: StandingSite(day: day, texts: planned.shown, corrections: planned.corrections.compactMap(\.line)))
    }
}

extension BuildOrder {
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
