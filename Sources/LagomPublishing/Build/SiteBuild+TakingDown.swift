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
    /// - Returns: findings that say what came down, or what may still be shown.
    func takeDown() async throws -> [Finding] {
        guard case .release = order.destination else { return [] }
        let generation = try begin()
        let standing = StandingInput(in: generation)
        guard let standing, let plan = try await plan(from: standing, in: generation) else {
            let withdrawn = withdrawnEditions()
            try generation.discard()
            return withdrawn.isEmpty ? [] : [.mayStillStand(withdrawn.map(\.text), order.destination.place)]
        }
        let (old, new) = (standing.site, plan.standing?.site ?? standing.site)
        let down = old.texts.filter { !new.texts.contains($0) }
        let names = down.map(\.name)
        let told = new.corrections.filter { !old.corrections.contains($0) }
        let unsure = Finding.judgedAsBefore(new.texts, by: standing.judging(over: project).replaced.map(\.path))
        guard down.contains(where: { !plan.replaced.contains($0) }) || !told.isEmpty else {
            try generation.discard()
            return unsure
        }
        guard try await !make(plan, in: generation).findings.block else {
            try generation.discard()
            return told.isEmpty || !down.isEmpty
                ? [.mayStillStand(names, order.destination.place)] : [.notTold(told)]
        }
        try generation.keepOld { $0.hasPrefix("report/") }
        try generation.release()
        return removePrints(of: names) + Finding.cameDown(names) + Finding.cameOut(told) + unsure
    }

    /// What the standing site would be today: made of what it was made of, judged by today's reviewers and rules as far
    /// as they can be read.
    private func plan(from standing: StandingInput, in generation: Generation) async throws -> SitePlan? {
        let lastBuild = LastBuild(in: generation)
        return try await SitePlanReader(order, project, standing: standing, lastBuild: lastBuild).read().plan
    }

    /// Removes the prints of texts from the usual folder, and says which; or that they may still lie there, as a site
    /// that is released must tell what came down whatever becomes of its prints.
    private func removePrints(of texts: [String]) -> [Finding] {
        let names = Set(texts.map { $0.replacing("/", with: "-") })
        let folder = order.root.path + "/" + PrintOrder.usualFolder
        do {
            return Finding.removed(
                try PrintSweep(folder: folder, record: PrintRecord(in: folder)).remove { print in
                    PrintTask.text(ofPrint: print).map(names.contains) ?? false
                })
        } catch {
            return [.printsMayLie(texts, error)]
        }
    }

    /// The last editions of texts, where they were withdrawn: as events tell and, where those are gone, copies.
    private func withdrawnEditions() -> [EditionNumber] {
        let events = EventStore(root: order.root.path)
        let horizon = ReviewDesk.horizon(of: order.today("UTC"))
        let histories = project.messageFolders.map { events.history(of: $0, now: horizon) }
        let told = histories.flatMap(\.releases).map(\.number)
        let withdrawn = histories.flatMap(\.withdrawnEditions).map(\.number)
        return (withdrawn + Set(events.copies.editions.keys).subtracting(told)).sorted()
    }
}

extension Finding {
    fileprivate static func cameDown(_ texts: [String]) -> [Finding] {
        guard !texts.isEmpty else { return [] }
        let names = texts.joined(separator: ", ")
        return [
            Finding(
                "taken-down", at: SourcePlace(path: "Content/messages"),
                message: Wording(
                    sv: "Texter som inte längre får visas har tagits ner från webbplatsen: \(names). I övrigt är den "
                        + "som den var.",
                    en: "Texts that may not be shown any more came down from the site: \(names). All else on it is as "
                        + "it was."),
                remedy: .mendAndBuild)
        ]
    }

    /// Prints that were taken away with their texts.
    fileprivate static func removed(_ prints: [String]) -> [Finding] {
        guard !prints.isEmpty else { return [] }
        let names = prints.joined(separator: ", ")
        return [
            Finding(
                "prints-removed", at: SourcePlace(path: PrintOrder.usualFolder),
                message: Wording(
                    sv: "Utskrifter som inte får hänga är borttagna: \(names).",
                    en: "Prints that may not hang were removed: \(names)."),
                remedy: Wording(
                    sv: "Ta ned det som hänger: lagom recall", en: "Take down what hangs: lagom recall"))
        ]
    }

    /// Prints that could not be taken away with their texts.
    fileprivate static func printsMayLie(_ texts: [String], _ fault: CannotRun) -> Finding {
        let names = texts.joined(separator: ", ")
        return Finding(
            "prints-remain", at: SourcePlace(path: PrintOrder.usualFolder),
            message: Wording(
                sv: "Utskrifter av texter som har tagits ner kan ligga kvar: \(names). \(fault.message.sv)",
                en: "Prints of texts that came down may still lie there: \(names). \(fault.message.en)"),
            remedy: Wording(
                sv: "Ta bort mappen: rm -r \(PrintOrder.usualFolder)",
                en: "Remove the folder: rm -r \(PrintOrder.usualFolder)"))
    }

    /// Corrections that readers are told now, though a fault stops the build.
    fileprivate static func cameOut(_ corrections: [String]) -> [Finding] {
        guard !corrections.isEmpty else { return [] }
        let words = corrections.joined(separator: "; ")
        return [
            Finding(
                "correction-told", at: SourcePlace(path: "Content/messages"),
                message: Wording(
                    sv: "Rättelser har kommit ut på webbplatsen: \(words)",
                    en: "Corrections came out on the site: \(words)"),
                remedy: .mendAndBuild)
        ]
    }

    /// Corrections that the faults keep from readers.
    fileprivate static func notTold(_ corrections: [String]) -> Finding {
        let words = corrections.joined(separator: "; ")
        return Finding(
            "correction-not-told", at: SourcePlace(path: "Content/messages"),
            message: Wording(
                sv: "Rättelser har inte kunnat komma ut på webbplatsen: \(words)",
                en: "Corrections could not come out on the site: \(words)"),
            remedy: .mendAndBuild)
    }

    /// Texts that are shown by the word of earlier settings or reviewers, for today's have a fault.
    fileprivate static func judgedAsBefore(_ texts: [StandingText], by files: [String]) -> [Finding] {
        let panel = files.filter(SharedFiles.panel.contains)
        guard !panel.isEmpty, !texts.isEmpty else { return [] }
        let (names, texts) = (panel.joined(separator: ", "), texts.map(\.name).joined(separator: ", "))
        return [
            Finding(
                "still-shown", at: SourcePlace(path: panel[0]),
                message: Wording(
                    sv: "\(names) går inte att läsa. Som vid det senaste bygget visas fortfarande: \(texts).",
                    en: "\(names) cannot be read. Judged as at the last build, still shown: \(texts)."),
                remedy: .mendAndBuild)
        ]
    }

    fileprivate static func mayStillStand(_ texts: [String], _ place: OutputPlace) -> Finding {
        let names = texts.joined(separator: ", ")
        return Finding(
            "still-shown", at: SourcePlace(path: "Content/messages"),
            message: Wording(
                sv: "Texter som inte längre får visas kan stå kvar på webbplatsen eller servern: \(names).",
                en: "Texts that may not be shown any more may still stand on the site or its server: \(names)."),
            remedy: Wording(
                sv: "Rätta felen ovan och bygg igen, eller ta ner hela webbplatsen: rm -r \(place.path)/site",
                en: "Mend the faults above and build again, or take the whole site down: rm -r \(place.path)/site"))
    }
}

extension Wording {
    fileprivate static let mendAndBuild = Wording(
        sv: "Rätta felen ovan och bygg igen.", en: "Mend the faults above, then build again.")
}
