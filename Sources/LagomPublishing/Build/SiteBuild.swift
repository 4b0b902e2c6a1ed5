// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText

/// Builds a campaign's site: reads, checks, asks the gate, renders and releases, or keeps the old site and says why.
public struct SiteBuild: Sendable {
    let order: BuildOrder
    let project: ProjectFolder

    public init(_ order: BuildOrder) {
        self.order = order
        project = ProjectFolder(root: order.root.path)
    }

    /// Does the whole work.
    ///
    /// Messages are read, rendered and let go a few at a time, so memory does not grow with their text. Where findings
    /// stop the build, only what may not be shown any more comes down from the site that stands.
    ///
    /// - Throws: `CannotRun` where disk or order make the work impossible; the old output stands.
    public func run() async throws -> BuildResult {
        let clock = ContinuousClock()
        let start = clock.now
        let generation = try begin()
        let (plan, findings): (SitePlan?, [Finding])
        do {
            (plan, findings) = try await SitePlanReader(order, project, lastBuild: LastBuild(in: generation)).read()
        } catch let failure as CannotRun {
            return try await stop(generation, [], failure)
        }
        guard let plan else { return try await stop(generation, findings) }
        let made: Printed
        do {
            made = try await make(plan, in: generation)
        } catch let failure as CannotRun {
            return try await stop(generation, findings, failure)
        }
        let all = findings + made.findings
        guard !all.block else { return try await stop(generation, all) }
        try await order.renewReport(in: generation)
        try generation.release()
        let summary = BuildSummary(
            pages: made.pages, messages: Set(made.entries.map(\.message)).count,
            languages: Set(made.entries.map(\.language)).count, files: generation.count,
            seconds: (clock.now - start) / .seconds(1), path: order.destination.place.path,
            isReviewed: plan.editions != nil, due: plan.due,
            warnings: plan.warnings)
        return BuildResult(findings: all.inReadingOrder, summary: summary)
    }

    func begin() throws(CannotRun) -> Generation {
        try Generation(at: order.destination.place, announceWait: order.announceWait)
    }

    /// Writes all pages of a plan; once a finding stops the release, the rest is only checked.
    func make(_ plan: SitePlan, in generation: Generation) async throws -> Printed {
        let press = Press(
            plan: plan, generation: generation, project: project, order: order,
            earlier: plan.earlierRecord(in: generation),
            maker: PageMaker(plan: plan, project: project, destination: order.destination, prints: plan.prints))
        var printed = try await press.printMessages()
        guard !printed.findings.block else { return printed }
        let lost = try press.printLost(printed)
        let corrections = try press.printCorrections()
        for common in [try await press.printCommonPages(printed), corrections, lost] { printed.append(common) }
        try press.writeRecord(printed)
        try plan.standing?.write(to: generation)
        return printed
    }

    private func stop(
        _ generation: Generation, _ findings: [Finding], _ failure: CannotRun? = nil
    ) async throws -> BuildResult {
        try generation.discard()
        let all = findings + (try await takeDown())
        return BuildResult(findings: all.inReadingOrder, summary: nil, failure: failure)
    }
}
