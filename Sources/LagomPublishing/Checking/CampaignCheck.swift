// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
public import LagomText
import LagomTheme

/// Checks a campaign without building anything: its files' form, and by the rules every text that reaches a reader.
public struct CampaignCheck: Sendable {
    private let selection: CheckSelection
    private let root: ProjectRoot
    private let programFolder: String
    private let rules: RuleShelf
    private let today: @Sendable (_ timeZone: String) -> Day
    private let project: ProjectFolder

    /// - Parameters:
    ///   - selection: the files, folders and languages whose findings are wanted.
    ///   - programFolder: the folder of the running program, for the themes that come with it.
    ///   - today: the day, given the campaign's time zone.
    public init(
        root: ProjectRoot, selection: CheckSelection, programFolder: String, rules: RuleShelf,
        today: @escaping @Sendable (_ timeZone: String) -> Day
    ) {
        self.selection = selection
        self.root = root
        self.programFolder = programFolder
        self.rules = rules
        self.today = today
        project = ProjectFolder(root: root.path)
    }

    /// All that is found in what is chosen.
    ///
    /// - Throws: `CannotRun` where there are no rules to check by, or a choice meets no text.
    public func run() async throws -> CheckOutcome {
        let (campaign, campaignFindings) = Campaign.read(project)
        let (ids, messageFindings) = MessageReader.ids(in: project)
        let (theme, themeRemarks) = campaign.map(theme) ?? (nil, [])
        let common = campaign.map { CommonTexts($0, theme, project) }
        let (messages, found) = try await read(ids, campaign)
        let parts = try parts(of: ids, except: messages)
        let languages = (messages.flatMap(\.variants) + parts.map(\.variant)).flatMap(SideTexts.languages)
        let book = try rules.book(for: Set(languages).union(common?.languages ?? []))
        let (pool, day) = (InspectorPool(book), today(campaign?.settings.timeZone ?? "Europe/Stockholm"))
        var shared: Set<String> = []
        var outcome = CheckOutcome((campaignFindings + messageFindings).map { Remark($0) } + found)
        for part in parts { outcome.append(try await LooseJudge(pool, day: day).outcome(ofPart: part)) }
        if let campaign, let common {
            outcome.setting = CheckOutcome.Setting(campaign: campaign, theme: theme, book: book, day: day)
            shared = common.paths(selection)
            outcome.remarks += themeRemarks + common.remarks(pool)
            outcome.remarks += (theme.map { campaign.misnamed(messages, in: $0, on: day) } ?? []).map { Remark($0) }
            outcome.append(try await judge(messages, MessageJudge(pool, campaign, project, day: day)))
        }
        outcome.remarks = outcome.remarks.filter(selection.contains)
        if campaign != nil {
            let drawings = messages.flatMap(\.variants).reduce(into: Set()) { $0.formUnion(SideTexts.drawings(of: $1)) }
            let read = shared.union(outcome.texts.map(\.file.path)).union(drawings)
            try selection.demandTexts(read, outcome.remarks)
        }
        // Rules that cannot be read leave gaps in every text, whichever was chosen.
        outcome.remarks += book.findings.map { Remark($0) }
        outcome.remarks = outcome.remarks.inReadingOrder
        return outcome
    }

    /// The chosen texts that could not be read as messages.
    private func parts(of ids: [Identifier<Message>], except messages: [Message]) throws(CannotRun) -> [LooseFile] {
        let reader = PartReader(project: project, guess: try rules.guess())
        let read = Set(messages.flatMap(\.variants).map(\.file.path))
        return ids.filter { selection.touches("Content/messages/\($0)") }.flatMap { reader.texts(of: $0, except: read) }
            .filter { selection.contains($0.variant) }
    }

    private func theme(of campaign: Campaign) -> (Theme?, [Remark]) {
        let shelf = ThemeShelf(project: root.path, programFolder: programFolder)
        let (theme, findings) = shelf.theme(campaign.settings.theme)
        // What would stop a build belongs to a check; the rest of the theme's findings is for those who draw it.
        let faults = (findings + (theme?.check(for: campaign.settings.languages) ?? [])).filter {
            $0.severity == .block
        }
        return (theme, faults.map { Remark($0) })
    }

    /// The messages that hold something chosen, with what is wrong with their form.
    private func read(
        _ ids: [Identifier<Message>], _ campaign: Campaign?
    ) async throws -> (messages: [Message], remarks: [Remark]) {
        guard let campaign else { return ([], []) }
        let reader = MessageReader(campaign, project: project, messages: ids)
        let chosen = ids.filter { selection.touches("Content/messages/\($0)") }
        let chunks = try await ParallelChunks.map(chosen, size: 4) { chunk in chunk.map(reader.read) }
        let all = chunks.flatMap(\.self)
        let remarks = all.flatMap { message, findings in findings.remarks(on: message, in: campaign, project) }
        return (all.compactMap(\.message), remarks)
    }

    private func judge(_ messages: [Message], _ judge: MessageJudge) async throws -> CheckOutcome {
        let chunks = try await ParallelChunks.map(messages, size: 4) { chunk in
            CheckOutcome(
                chunk.flatMap(judge.remarks), texts: chunk.flatMap(\.variants).filter { selection.contains($0) })
        }
        return chunks.reduce(into: CheckOutcome()) { $0.append($1) }
    }
}
