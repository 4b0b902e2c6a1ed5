// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Decides what of each message may be printed: of a reviewed campaign its editions, of a demonstration that nobody
/// reviews its texts as they are, and of a draft everything, stamped.
struct PrintSourceReader: Sendable {
    private let order: PrintOrder
    private let campaign: Campaign
    private let project: ProjectFolder
    private let ids: [Identifier<Message>]
    private let planner: EditionPlanner?
    /// What is wrong with messages' folders.
    private let findings: [Finding]
    /// What is wrong with the settings of review, with the words that all messages share, and with the clock.
    let sharedFindings: [Finding]
    /// Whether the clock is slow: then only what was withdrawn is known not to be printed.
    let isClockSlow: Bool

    /// - Parameter isToStop: whether only to learn what must not hang: then those rules do that there are.
    /// - Throws: `CannotRun` where there are no rules to judge texts by, unless it is to stop.
    init(
        _ order: PrintOrder, _ campaign: Campaign, _ project: ProjectFolder, isToStop: Bool = false
    ) throws(CannotRun) {
        self.order = order
        self.campaign = campaign
        self.project = project
        (ids, findings) = MessageReader.ids(in: project)
        let spoken = order.isPreview ? [] : [CommonVariant.id] + ids
        let lastBuild = LastBuild(in: order.root)
        let clock = CampaignClock(
            order.today, in: campaign.settings.timeZone, EventStore(root: order.root.path), spoken,
            lastBuild: lastBuild.day)
        isClockSlow = clock.isSlow
        var desk: ReviewDesk?
        var shared: [Finding] = []
        if !order.isPreview {
            let (opened, faults) = try ReviewDesk.open(
                root: order.root, project: project, campaign: campaign,
                rules: order.rules, programFolder: order.programFolder, isToStop: isToStop,
                lastBuild: lastBuild, today: clock.day)
            desk = opened
            shared = clock.findings + faults + (opened?.commonRefusals() ?? [])
        }
        planner = desk.map { EditionPlanner(desk: $0) }
        sharedFindings = shared
    }

    /// What may be printed, and what may not.
    struct Texts {
        /// The messages that the order chooses.
        var messages: [PrintableMessage] = []
        /// The names of prints, as they start, of texts that were withdrawn, whether or not the order chooses them.
        var withdrawn: Set<String> = []
        var findings: [Finding] = []
    }

    /// Reads what was said of every message once, and what the order chooses in full.
    func texts() async throws -> Texts {
        let asked = order.selection.messages
        let chunks = try await ParallelChunks.map(ids, size: 2) { chunk in
            chunk.map { id in
                let history = planner.map { $0.desk.events.history(of: id, now: $0.desk.horizon) }
                let isChosen = asked.isEmpty || asked.contains(id.name)
                let withdrawn = (history?.withdrawnEditions ?? []).map { PrintTask.text(id, $0.language) }
                return (message: isChosen ? message(id, history) : nil, withdrawn: withdrawn)
            }
        }
        return Texts(
            messages: chunks.joined().compactMap(\.message), withdrawn: Set(chunks.joined().flatMap(\.withdrawn)),
            findings: findings + sharedFindings + unknown(asked))
    }

    private func message(_ id: Identifier<Message>, _ history: ReviewHistory?) -> PrintableMessage {
        guard let planner, let history else { return texts(of: id) }
        var message = PrintableMessage(id: id, isReviewed: true)
        let planned = planner.plan(id, history)
        for language in MessageFolder(of: id, in: project).languages(among: campaign.settings.languages)
        where !planned.contains(where: { $0.language == language }) {
            message.refusals.append(PrintRefusal(message: id, language: language, reason: .refused(.notReleased)))
        }
        for one in planned { add(one, to: &message) }
        return message
    }

    /// Reads a kept wording, and holds its digest against the clearance once more.
    private func add(_ one: PlannedVariant, to message: inout PrintableMessage) {
        func refuse(_ reason: PrintRefusal.Reason) {
            message.refusals.append(PrintRefusal(message: message.id, language: one.language, reason: reason))
        }
        if let refusal = one.printRefusal { return refuse(.refused(refusal)) }
        let kept = KeptEdition.read(one.number, of: message.id, one.language, in: campaign, project, messages: ids)
        guard let kept, kept.digest == one.digest, kept.digest == one.clearance?.digest else {
            return refuse(.changed(one.number))
        }
        message.sources.append(PrintSource(kept, reviewBy: one.reviewBy))
    }

    /// The texts as they are being worked on.
    private func texts(of id: Identifier<Message>) -> PrintableMessage {
        var result = PrintableMessage(id: id)
        let reader = MessageReader(campaign, project: project, messages: ids)
        let (message, found) = reader.read(MessageFolder(of: id, in: project))
        result.findings = found
        guard let message else { return result }
        let digests = message.digests(in: campaign, from: project)
        if !order.isPreview {
            let (cleared, refusals) = Gatekeeper(campaign).clear(message, digests, found)
            result.findings += refusals
            if cleared == nil { return result }
        }
        result.sources = message.variants.compactMap { variant in
            digests[variant.language].map {
                PrintSource(draft: variant, in: campaign, $0, isPreview: order.isPreview)
            }
        }
        return result
    }

    /// Messages that are asked for and that the campaign does not have.
    private func unknown(_ asked: Set<String>) -> [Finding] {
        asked.subtracting(ids.map(\.name)).sorted().map { name in
            Finding(
                "unknown-message", at: SourcePlace(path: "Content/messages"),
                message: Wording(sv: "Budskapet ”\(name)” finns inte.", en: "There is no message \"\(name)\"."),
                remedy: Wording(
                    sv: "Skriv namnet på en mapp i Content/messages.",
                    en: "Write the name of a folder in Content/messages."))
        }
    }
}
