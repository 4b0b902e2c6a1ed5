// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomRules
public import LagomText
import LagomTheme

/// A campaign as its reviewers see it: its texts with their findings, and what was said of each.
public struct ReviewDesk: Sendable {
    let root: ProjectRoot
    let project: ProjectFolder
    let campaign: Campaign
    /// nil where it cannot be read.
    let theme: Theme?
    let themes: ThemeShelf
    let panel: ReviewPanel
    let people: ReviewerList
    let events: EventStore
    let editions: EditionStore
    let git: GitHistory
    let ids: [Identifier<Message>]
    /// Who has answered questions about signs, for all texts that show them.
    let signAnswers: [Digest: Set<Identifier<Reviewer>>]
    /// The signs that clinicians have ever judged.
    let judgedSigns: [LanguageTag: Set<Identifier<Sign>>]
    public let today: Day
    /// What of the campaign was read as it was before, for today's cannot be read.
    public private(set) var remarks: [Wording] = []
    private let pool: InspectorPool

    /// Opens a campaign for review.
    ///
    /// - Parameters:
    ///   - programFolder: the folder of the running program, for the themes that come with it.
    ///   - isToStop: whether somebody wants to take texts or prints down: then faults do not matter, and what cannot be
    ///     read of what all texts share is taken as it was.
    /// - Throws: `CannotRun` where there are no rules to judge texts by, or settings cannot be read.
    public init(
        root: ProjectRoot, rules: RuleShelf, programFolder: String, isToStop: Bool = false,
        today: @Sendable (_ timeZone: String) -> Day
    ) throws(CannotRun) {
        let shared = isToStop ? SharedFiles.lastReadable(SharedFiles.paths, in: root) : nil
        let project = shared?.project ?? ProjectFolder(root: root.path)
        let (whole, findings) = Campaign.read(project)
        guard let campaign = whole ?? (isToStop ? Campaign(settingsIn: project) : nil) else {
            throw .unreadable(findings)
        }
        let (desk, faults) = try Self.open(
            root: root, project: project, campaign: campaign, rules: rules, programFolder: programFolder,
            isToStop: isToStop, lastBuild: LastBuild(in: root), today: today(campaign.settings.timeZone))
        // A withdrawal that is lost holds all the same: it stops builds, but nobody's word.
        let stops = faults.filter { !LostWithdrawals.rules.contains($0.rule) }
        guard let desk, isToStop || !stops.block else { throw .unreadable(stops) }
        self = desk
        let unread = ((isToStop ? findings : []) + faults).filter { $0.severity == .block }
        remarks = (shared?.remarks ?? []) + unread.map(\.atItsLine)
    }

    /// The desk of a campaign that is reviewed; nil for a demonstration that names no reviewers.
    ///
    /// - Parameters:
    ///   - isToStop: whether only to take texts down: then those rules do that there are.
    ///   - lastBuild: what the standing output tells.
    /// - Throws: `CannotRun` where there are no rules to judge texts by, unless it is to stop.
    static func open(
        root: ProjectRoot, project: ProjectFolder, campaign: Campaign, rules: RuleShelf, programFolder: String,
        isToStop: Bool = false, lastBuild: LastBuild, today: Day
    ) throws(CannotRun) -> (desk: ReviewDesk?, findings: [Finding]) {
        let isDemonstration = campaign.settings.isDemonstration
        let lost = LostWithdrawals(lastBuild.withdrawals, root: root.path, isDemonstration: isDemonstration)
        guard project.exists(ReviewerList.path) || !isDemonstration else {
            let told = lastBuild.day == nil ? [] : [Finding.reviewersMissing(StandingInput.folder)]
            let gone = lostReviewers(project)
            return (nil, (gone.isEmpty ? told : gone) + lost.findings)
        }
        let board = ReviewBoard(project, isDemonstration: isDemonstration)
        let book = isToStop ? rules.bookAsFarAsThere() : try rules.book()
        let themes = ThemeShelf(project: root.path, programFolder: programFolder)
        let desk = ReviewDesk(
            root: root, project: project, campaign: campaign, theme: themes.theme(campaign.settings.theme).0,
            themes: themes, board: board, today: today, pool: InspectorPool(book), lost: lost.files)
        let names = desk.ids.contains(CommonVariant.id) ? [Finding.messageNamedCommon] : []
        // A rule that cannot be read leaves a gap in every text: nothing is judged by the others alone.
        let faults = book.findings.filter { $0.severity == .block }
        return (desk, board.findings + lost.findings + desk.events.copies.unlisted + names + faults)
    }

    init(
        root: ProjectRoot, project: ProjectFolder, campaign: Campaign, theme: Theme?, themes: ThemeShelf,
        board: ReviewBoard, today: Day, pool: InspectorPool, lost: [String: [UInt8]] = [:]
    ) {
        self.root = root
        self.project = project
        self.campaign = campaign
        self.theme = theme
        self.themes = themes
        panel = board.panel
        people = board.people
        events = EventStore(root: root.path, lost: lost)
        editions = EditionStore(root: root.path)
        git = GitHistory(root: root.path)
        ids = MessageReader.ids(in: project).ids
        let common = events.history(of: CommonVariant.id, now: Self.horizon(of: today))
        signAnswers = common.signAnswers(by: panel)
        judgedSigns = common.judgedSigns(by: panel).mapValues { Set($0.map { Identifier($0) }) }
        self.today = today
        self.pool = pool
    }

    /// A demonstration without reviewers goes out unreviewed, but not where reviews tell that there were some: what they
    /// withdrew would come back.
    static func lostReviewers(_ project: ProjectFolder) -> [Finding] {
        let messages = MessageReader.ids(in: project).ids.flatMap { id in
            [EventStore.folder(of: id), KeptEdition.folder(of: id)]
        }
        let folders = [CommonVariant.folder, EditionLedger.folder] + messages
        return folders.first(where: project.exists).map { [.reviewersMissing($0)] } ?? []
    }

    /// The moment up to which events are believed: the end of the day, wherever on earth.
    ///
    /// It follows from the day alone, so that a build for a day always sees the same.
    var horizon: Moment { Self.horizon(of: today) }

    static func horizon(of today: Day) -> Moment { Moment(seconds: (today.number + 1) * 86_400 + 14 * 3600) }

    /// The names of all that is reviewed: what all pages share, then each message.
    var reviewed: [Identifier<Message>] { [CommonVariant.id] + ids }

    /// What the rules find in what all pages share.
    func commonRemarks() -> [Remark] { CommonTexts(campaign, theme, project, judged: judgedSigns).remarks(pool) }

    /// What the rules and the parsers find in a message, and what of the signs that it shows a clinician is to judge.
    ///
    /// - Parameter judged: the signs that are asked about because a clinician has judged them before.
    func remarks(
        on message: Message, _ findings: [Finding], in campaign: Campaign, _ project: ProjectFolder,
        judged: [LanguageTag: Set<Identifier<Sign>>] = [:]
    ) -> [Remark] {
        let judge = MessageJudge(pool, campaign, project, day: today)
        let file = project.read(campaign.catalogue.path).file
        let questions = message.variants.flatMap { variant in
            campaign.catalogue.clinicianQuestions(on: variant, in: file, judged: judged[variant.language] ?? [])
        }
        let form = findings.remarks(on: message, in: campaign, project)
        return (form + questions.map { Remark($0) } + judge.remarks(on: message)).inReadingOrder
    }
}

extension Campaign {
    /// A campaign of its settings alone; nil where not even they can be read.
    fileprivate convenience init?(settingsIn project: ProjectFolder) {
        let settings = project.read("Content/campaign.yaml").file.flatMap { CampaignSettings.read($0).settings }
        guard let settings else { return nil }
        self.init(settings: settings, catalogue: Catalogue(path: "Content/signs.yaml"), sources: [:])
    }
}

extension Finding {
    fileprivate static func reviewersMissing(_ folder: String) -> Finding {
        Finding(
            "reviewers-missing", at: SourcePlace(path: ReviewerList.path),
            message: Wording(
                sv: "Kampanjen har granskats (\(folder)), men listan över granskare saknas.",
                en: "The campaign was reviewed (\(folder)), but the list of reviewers is missing."),
            remedy: Wording(
                sv: "Hämta tillbaka Content/reviewers.yaml ur Git.", en: "Restore Content/reviewers.yaml from Git."))
    }
}

extension Finding {
    /// What is wrong, and where.
    fileprivate var atItsLine: Wording {
        Wording(sv: "\(placeAndLine): \(message.sv)", en: "\(placeAndLine): \(message.en)")
    }

    fileprivate var placeAndLine: String { "\(place.path):\(place.start.line)" }
}

extension CannotRun {
    /// The settings say something that nothing can be decided by.
    static func unreadable(_ findings: [Finding]) -> CannotRun {
        guard let first = findings.first(where: { $0.severity == .block }) ?? findings.first else {
            return CannotRun(.noReviewers, remedy: .beginWithReviewers)
        }
        return CannotRun(
            Wording(
                sv: "Kampanjen kan inte granskas: \(first.message.sv) (\(first.placeAndLine))",
                en: "The campaign cannot be reviewed: \(first.message.en) (\(first.placeAndLine))"),
            remedy: first.remedy)
    }
}

extension Wording {
    static let noReviewers = Wording(
        sv: "Kampanjen har inga granskare än: Content/reviewers.yaml finns inte.",
        en: "The campaign has no reviewers yet: there is no Content/reviewers.yaml.")

    /// How a campaign comes by its first reviewers.
    static let beginWithReviewers: Wording = {
        let example = "reviewers: [{id: anna, roles: [author], git: [anna@example.org]}]"
        return Wording(
            sv: "Skapa filen, en post för varje person: \(example) Mer: lagom review --help",
            en: "Create the file, an entry for each person: \(example) More: lagom review --help")
    }()
}
