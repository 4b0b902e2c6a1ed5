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
    /// or the disk stop the build, only what may not be shown any more comes down from the site that stands.
    public func run() async throws -> BuildResult {
        let start = ContinuousClock.now
        var findings: [Finding] = []
        do {
            let generation = try begin()
            // What cannot be removed is in the way of the next generation, which says so.
            defer { try? generation.discard() }
            if let (plan, printed) = try await print(in: generation, &findings) {
                try await order.renewReport(in: generation)
                let leftover = try generation.release()
                var summary = summary(of: plan, printed, generation.count, since: start)
                summary.warnings += removePrints(of: plan.hidden, plan.printed, current: plan.shown, .answer)
                summary.warnings += Finding.left(leftover, .answer)
                return BuildResult(findings: findings.inReadingOrder, summary: summary)
            }
        } catch let failure as CannotRun {
            return try await stop(findings, failure)
        }
        return try await stop(findings)
    }

    func begin() throws(CannotRun) -> Generation {
        try Generation(at: order.destination.place, announceWait: order.announceWait)
    }

    /// Reads the campaign and writes its pages; nil where a finding stops the release.
    ///
    /// - Parameter findings: takes in whatever is found, though the disk should refuse in the end.
    private func print(
        in generation: Generation, _ findings: inout [Finding]
    ) async throws -> (plan: SitePlan, printed: Printed)? {
        let (plan, found) = try await SitePlanReader(order, project, lastBuild: LastBuild(in: generation)).read()
        findings += found
        guard let plan else { return nil }
        let printed = try await make(plan, in: generation)
        findings += printed.findings
        return findings.block ? nil : (plan, printed)
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

    private func summary(
        of plan: SitePlan, _ printed: Printed, _ files: Generation.Count, since start: ContinuousClock.Instant
    ) -> BuildSummary {
        BuildSummary(
            pages: printed.pages, messages: Set(printed.entries.map(\.message)).count,
            languages: Set(printed.entries.map(\.language)).count, files: files,
            seconds: (ContinuousClock.now - start) / .seconds(1), path: order.destination.place.path,
            isReviewed: plan.editions != nil, due: plan.due, warnings: plan.warnings)
    }

    private func stop(_ findings: [Finding], _ failure: CannotRun? = nil) async throws -> BuildResult {
        let (told, fault) = try await takeDown()
        return BuildResult(findings: (findings + told).inReadingOrder, summary: nil, failure: failure ?? fault)
    }
}
