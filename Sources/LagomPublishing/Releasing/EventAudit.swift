// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomReview
public import LagomText

/// What is wrong with one event's file, or with an edition.
public struct EventProblem: Sendable {
    public let path: String
    public let fault: EventFault
}

/// Looks through every event and every edition of a campaign; it needs no rules and no theme, for it judges no text.
public struct EventAudit: Sendable {
    private let project: ProjectFolder
    private let campaign: Campaign
    private let events: EventStore
    private let lost: LostWithdrawals
    private let panel: ReviewPanel
    private let now: Moment

    /// - Throws: `CannotRun` where the campaign's settings or its list of reviewers cannot be read.
    public init(root: ProjectRoot, today: @Sendable (_ timeZone: String) -> Day) throws(CannotRun) {
        let project = ProjectFolder(root: root.path)
        let (campaign, findings) = Campaign.read(project)
        guard let campaign else { throw .unreadable(findings) }
        let board = ReviewBoard(project, isDemonstration: campaign.settings.isDemonstration)
        guard !board.findings.block else { throw .unreadable(board.findings) }
        self.project = project
        self.campaign = campaign
        lost = LostWithdrawals(
            LastBuild(in: root).withdrawals, root: root.path, isDemonstration: campaign.settings.isDemonstration)
        events = EventStore(root: root.path)
        panel = board.panel
        now = ReviewDesk.horizon(of: today(campaign.settings.timeZone))
    }

    /// Everything that is wrong: events that are damaged, lost, impossible, or by nobody that the campaign knows, and
    /// editions that are lost, altered, or that no release names.
    public func problems() async throws -> [EventProblem] {
        let gone = lost.findings.map {
            EventProblem(path: $0.place.path, fault: $0.rule == "history-unread" ? .historyUnread : .withdrawalLost)
        }
        var problems = gone + events.copies.faults
        var known: Set<EditionNumber> = []
        for id in [CommonVariant.id] + project.messageFolders {
            let history = try await events.wholeHistory(of: id, now: now)
            problems += events.problems(in: history) + strangers(in: history) + hollow(in: history)
            problems += history.unapprovedReleases.map {
                EventProblem(path: EventStore.path(of: $0), fault: .unapproved)
            }
            guard id != CommonVariant.id else { continue }
            let editions = EditionAudit(id, releases: history.releases, campaign: campaign, project: project)
            problems += editions.problems
            known.formUnion(editions.known)
        }
        let copied = events.copies.editions
        let unknown = EditionLedger.entries(in: project).filter { !known.contains($0.number) }
        // What was withdrawn and then deleted with its message lacks nothing but what is wrong with its copy.
        let deleted = Set(copied.values).subtracting(project.messageFolders).sorted()
        problems += deleted.flatMap { events.problems(in: events.history(of: $0, now: now)) }
            .filter { $0.fault != .onlyCopy && $0.fault != .missing }
        return problems
            + unknown.filter { copied[$0.number] == nil }
            .map { EventProblem(path: EditionLedger.path(of: $0.number), fault: .notReleased) }
    }

    /// The events by nobody that the campaign knows.
    private func strangers(in history: ReviewHistory) -> [EventProblem] {
        history.events.filter { !panel.knows($0) }
            .map { EventProblem(path: EventStore.path(of: $0), fault: .unknownReviewer) }
    }

    /// The events that say what no command would have recorded.
    private func hollow(in history: ReviewHistory) -> [EventProblem] {
        history.events.filter(\.isHollow).map { EventProblem(path: EventStore.path(of: $0), fault: .hollow) }
    }
}

extension EventStore {
    /// What is wrong with a message's events and with the copies of them.
    func problems(in history: ReviewHistory) -> [EventProblem] {
        let folder = Self.folder(of: Identifier(history.message))
        let missing = copies.missing(in: history).map { EventProblem(path: $0.copy.path, fault: .noCopy) }
        return missing + history.damage.map { $0.problem(in: folder) }
    }
}

extension DamagedEvent {
    /// - Parameter folder: that of the message's events; a copy is named by its path already.
    fileprivate func problem(in folder: String) -> EventProblem {
        EventProblem(path: file.contains("/") ? file : folder + "/" + file, fault: fault)
    }
}
