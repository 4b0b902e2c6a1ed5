// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomReview
public import LagomText

/// What is wrong with one event's file.
public struct EventProblem: Sendable {
    public let path: String
    public let fault: EventFault
}

/// Looks through every event of a campaign; it needs no rules and no theme, for it judges no text.
public struct EventAudit: Sendable {
    private let project: ProjectFolder
    private let events: EventStore
    private let panel: ReviewPanel
    private let now: Moment

    /// - Throws: `CannotRun` where the campaign's settings or its list of reviewers cannot be read.
    public init(root: ProjectRoot, today: @Sendable (_ timeZone: String) -> Day) throws(CannotRun) {
        let project = ProjectFolder(root: root.path)
        let (campaign, findings) = Campaign.read(project)
        guard let settings = campaign?.settings else { throw .unreadable(findings) }
        let board = ReviewBoard(project, isDemonstration: settings.isDemonstration)
        guard !board.findings.block else { throw .unreadable(board.findings) }
        self.project = project
        events = EventStore(root: root.path)
        panel = board.panel
        now = ReviewDesk.horizon(of: today(settings.timeZone))
    }

    /// Everything that is wrong with events: damaged, lost, impossible, or by nobody that the campaign knows.
    public func problems() async throws -> [EventProblem] {
        let ids = [CommonVariant.id] + MessageReader.ids(in: project).ids
        var problems: [EventProblem] = []
        for id in ids { problems += try await self.problems(of: id) }
        return problems
    }

    private func problems(of id: Identifier<Message>) async throws -> [EventProblem] {
        let history = try await events.wholeHistory(of: id, now: now)
        let unknown = history.events.filter { event in
            !(panel.reviewers[event.who]?.holds(event.role, for: event.variant, on: event.time.day) ?? false)
        }
        let faults = unknown.map { DamagedEvent(file: $0.id.name + ".json", fault: .unknownReviewer) }
        let lost = lostEditions(of: id, history).map { DamagedEvent(file: "../editions/\($0)", fault: .missing) }
        return (history.damage + faults + lost).map { damaged in
            EventProblem(path: EventStore.folder(of: id) + "/" + damaged.file, fault: damaged.fault)
        }
    }

    private func lostEditions(of id: Identifier<Message>, _ history: ReviewHistory) -> [EditionNumber] {
        Set(
            history.events.compactMap { event -> EditionNumber? in
                guard case .release(let release) = event.act, panel.counts(event) else { return nil }
                return project.exists(KeptEdition.folder(id, release.edition)) ? nil : release.edition
            }
        ).sorted()
    }
}
