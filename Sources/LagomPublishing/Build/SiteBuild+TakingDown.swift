// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

extension SiteBuild {
    /// Takes what may not be shown any more down from the site that stands, where a fault elsewhere stops the build.
    ///
    /// The site is made of what it was made of, but for the editions, which the gate judges anew. Where nothing of it
    /// must come down it stays untouched.
    ///
    /// - Returns: findings that say what came down, or what may still be shown; and what kept it from coming down, if
    ///   the disk did.
    func takeDown() async throws -> (findings: [Finding], failure: CannotRun?) {
        guard case .release = order.destination else { return ([], nil) }
        let generation: Generation
        do throws(CannotRun) { generation = try begin() } catch { return (remains(behind: error), error) }
        // What cannot be removed is in the way of the next generation, which says so.
        defer { try? generation.discard() }
        var takedown: Takedown?
        do {
            takedown = try await plan(in: generation)
            if let takedown, let told = try await carryOut(takedown, in: generation) { return (told, nil) }
            return (remains(of: takedown), nil)
        } catch let fault as CannotRun {
            return (remains(of: takedown), fault)
        }
    }

    /// What must come down from the standing site: made of what it was made of, judged by today's reviewers and rules as
    /// far as they can be read; nil where nothing tells.
    private func plan(in generation: Generation) async throws -> Takedown? {
        guard let standing = StandingInput(in: generation) else { return nil }
        let lastBuild = LastBuild(in: generation)
        let plan = try await SitePlanReader(order, project, standing: standing, lastBuild: lastBuild).read().plan
        return plan.map { Takedown($0, from: standing.site, standing.judging(over: project).replaced.map(\.path)) }
    }

    /// What came down, or out; nil where nothing had to, or could.
    private func carryOut(_ takedown: Takedown, in generation: Generation) async throws -> [Finding]? {
        guard takedown.isDue, try await !make(takedown.plan, in: generation).findings.block else { return nil }
        try generation.keepOld { $0.hasPrefix("report/") }
        let leftover = try generation.release()
        let names = takedown.down.map(\.name)
        return removePrints(of: names, takedown.plan.printed, .block) + Finding.cameDown(names)
            + Finding.cameOut(takedown.corrections) + takedown.unsure + Finding.left(leftover, .block)
    }

    /// What readers may still be shown, and what they are not told; prints at least can be taken away.
    private func remains(of takedown: Takedown?) -> [Finding] {
        let texts = takedown?.withdrawn.map(\.name) ?? withdrawn.whole
        return removePrints(of: texts, takedown?.plan.printed, .block)
            + Finding.mayStillStand(texts, .mendOrRemove(order.destination.place))
            + Finding.notTold(takedown?.corrections ?? []) + (takedown?.unsure ?? [])
    }

    /// What readers may still be shown where no build can begin: what the site is known to show and, where the disk
    /// alone hides what it shows, whatever was withdrawn.
    private func remains(behind refusal: CannotRun) -> [Finding] {
        let site = StandingSite(in: ProjectFolder(root: order.destination.place.path))
        let texts = site.map(withdrawn.texts) ?? (refusal.isOfDisk ? withdrawn.whole : [])
        return Finding.mayStillStand(texts, .mendOrTakeDown)
    }

    /// Removes the prints of texts from the usual folder, and says which; or that they may still lie there, as a site
    /// that is released must tell what came down whatever becomes of its prints.
    ///
    /// - Parameters:
    ///   - printed: what there may be prints of; nil where nothing tells what stands beside what.
    ///   - current: the editions that are shown, where prints of others in two languages are to be removed too.
    func removePrints(
        of texts: [String], _ printed: PrintedTexts?, current: [Identifier<Message>: Set<String>] = [:],
        _ severity: Severity
    ) -> [Finding] {
        let fallen = FallenPrints(
            texts: printed ?? PrintedTexts([], in: []), down: Set(texts.map { $0.replacing("/", with: "-") }),
            current: current)
        let folder = order.root.path + "/" + PrintOrder.usualFolder
        do {
            let sweep = PrintSweep(folder: folder, record: PrintRecord(in: folder))
            return Finding.removed(try sweep.remove { fallen.contains($0, of: $1) }, severity)
        } catch {
            return [.printsMayLie(texts, error, severity)]
        }
    }

    private var withdrawn: WithdrawnEditions {
        WithdrawnEditions(EventStore(root: order.root.path), on: order.today("UTC"))
    }
}
