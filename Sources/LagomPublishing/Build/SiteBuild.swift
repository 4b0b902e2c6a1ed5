// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText

/// Builds a campaign's site: reads, checks, asks the gate, renders and releases, or keeps the old site and says why.
public struct SiteBuild: Sendable {
    private let order: BuildOrder
    private let project: ProjectFolder

    public init(_ order: BuildOrder) {
        self.order = order
        project = ProjectFolder(root: order.root.path)
    }

    /// Does the whole work.
    ///
    /// Messages are read, rendered and let go a few at a time, so memory does not grow with their text.
    ///
    /// - Throws: `CannotRun` where disk or order make the work impossible; the old output stands.
    public func run() async throws -> BuildResult {
        let clock = ContinuousClock()
        let start = clock.now
        let generation = try Generation(at: order.destination.place, announceWait: order.announceWait)
        let (plan, findings) = try await SitePlan.read(order, project)
        guard let plan else { return try stop(generation, findings) }
        let press = Press(
            plan: plan, generation: generation, project: project, order: order,
            earlier: plan.earlierRecord(in: generation),
            maker: PageMaker(plan: plan, project: project, destination: order.destination, prints: plan.prints))
        let printed = try await press.printMessages()
        let all = findings + printed.findings
        guard !all.block else { return try stop(generation, all) }
        var common = try await press.printCommonPages(printed)
        common.append(try press.printCorrections(printed.corrections))
        common.append(try press.printLost(printed))
        guard !common.findings.block else { return try stop(generation, all + common.findings) }
        try press.writeRecord(printed)
        try await order.renewReport(in: generation)
        try generation.release()
        let summary = BuildSummary(
            pages: printed.pages + common.pages, messages: Set(printed.entries.map(\.message)).count,
            languages: Set(printed.entries.map(\.language)).count, files: generation.count,
            seconds: (clock.now - start) / .seconds(1), path: order.destination.place.path,
            isReviewed: plan.editions != nil, due: plan.due)
        return BuildResult(findings: (all + common.findings).inReadingOrder, summary: summary)
    }

    private func stop(_ generation: Generation, _ findings: [Finding]) throws(CannotRun) -> BuildResult {
        try generation.discard()
        return BuildResult(findings: findings.inReadingOrder, summary: nil)
    }
}
