// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomPrint
import LagomText
import Synchronization

/// Prints what an order asks for, on all cores.
public struct PrintRun: Sendable {
    private let order: PrintOrder

    public init(_ order: PrintOrder) { self.order = order }

    /// Does the whole work; what cannot be printed is a finding, and the rest is printed all the same.
    ///
    /// - Throws: `CannotRun` where the disk makes the work impossible; what was printed so far stands.
    public func run() async throws -> PrintResult {
        let clock = ContinuousClock()
        let start = clock.now
        let (plan, findings) = try await PrintPlan.read(order)
        var total = PrintCount(findings: findings)
        let record = PrintRecord(in: order.folder)
        let (removed, left) = order.isDry ? ([], []) : try sweep(plan, record)
        total.findings += left
        var kits = 0
        if let plan {
            total.append(try await print(plan, record))
            if !order.isDry {
                let printed = PrintRecord(in: order.folder)
                kits = try await KitWriter(order: order, record: printed, texts: plan.texts).write(plan.tasks)
            }
        }
        let remade = Set((plan?.tasks ?? []).map { $0.folder + "/" + $0.name })
        return PrintResult(
            findings: Set(total.findings).sorted(by: Finding.inReadingOrder), written: total.written,
            unchanged: total.unchanged, removed: removed.filter { !remade.contains($0) }, kits: kits,
            seconds: (clock.now - start) / .seconds(1), failure: plan?.failure)
    }

    /// Takes away what may not hang; where the campaign cannot be read, what events say was withdrawn, and names the rest.
    ///
    /// - Returns: the prints that were removed, and findings that name those that were not or that nobody can judge.
    private func sweep(_ plan: PrintPlan?, _ record: PrintRecord) throws(CannotRun) -> ([String], [Finding]) {
        let sweep = PrintSweep(folder: order.folder, record: record)
        if let plan {
            let removed = try sweep.remove { plan.isObsolete($0, of: $1) }
            return (removed, .notRemoved(try sweep.unknown { plan.isObsolete($0) }, from: order.folder))
        }
        let withdrawn = order.isPreview ? [] : EventStore(root: order.root.path).withdrawnPrints(on: order.today("UTC"))
        let isWithdrawn = { (name: String) in PrintTask.text(ofPrint: name).map(withdrawn.contains) ?? false }
        let removed = try sweep.remove { name, _ in isWithdrawn(name) }
        let unknown = try sweep.unknown(isWithdrawn)
        let unsure = order.isPreview ? [] : try sweep.texts().subtracting(withdrawn)
        return (removed, .notRemoved(unknown, from: order.folder) + .notJudged(unsure.sorted(), in: order.folder))
    }

    /// A worker a core; each has its own renderer and takes the next print until there is none.
    ///
    /// The prints of one message follow each other, so that a worker has most of the next one at hand.
    private func print(_ plan: PrintPlan, _ record: PrintRecord) async throws -> PrintCount {
        guard let theme = plan.theme else { return PrintCount() }
        let (next, done, shelf) = (Counter(), Counter(), ArtboardShelf(theme))
        return try await withThrowingTaskGroup(of: PrintCount.self) { group in
            for _ in 0..<min(Self.cores, max(1, plan.tasks.count)) {
                group.addTask { [order] in
                    let writer = PrintWriter(order, record, Renderer(theme, shelf))
                    var count = PrintCount()
                    while let chunk = next.take(8, of: plan.tasks) {
                        for task in chunk {
                            count.append(try writer.write(task))
                            order.progress(done.add(1), plan.tasks.count)
                        }
                    }
                    return count
                }
            }
            return try await group.reduce(into: PrintCount()) { $0.append($1) }
        }
    }

    private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// What a worker did.
struct PrintCount: Sendable {
    var findings: [Finding] = []
    var written = 0
    var unchanged = 0

    mutating func append(_ other: PrintCount) {
        findings += other.findings
        written += other.written
        unchanged += other.unchanged
    }
}

/// A number that many tasks count with.
private final class Counter: Sendable {
    private let value = Atomic(0)

    func add(_ count: Int) -> Int { value.wrappingAdd(count, ordering: .relaxed).newValue }

    /// The next few items that nobody has taken; nil where there is none.
    func take<Item>(_ count: Int, of items: [Item]) -> ArraySlice<Item>? {
        let start = add(count) - count
        return start < items.count ? items[start..<min(start + count, items.count)] : nil
    }
}

extension [Finding] {
    /// Prints that lie there and of which nobody can tell whether they may hang.
    fileprivate static func notJudged(_ texts: [String], in folder: String) -> [Finding] {
        guard !texts.isEmpty else { return [] }
        let names = texts.joined(separator: ", ")
        return [
            Finding(
                "prints-not-judged", at: SourcePlace(path: folder),
                message: Wording(
                    sv: "Ingen kan avgöra om utskrifterna av de här texterna får hänga: \(names).",
                    en: "Nobody can tell whether the prints of these texts may hang: \(names)."),
                remedy: Wording(
                    sv: "Rätta felen ovan och skriv ut igen. Dela inte ut något av detta innan dess.",
                    en: "Mend the faults above, then print again. Hand out none of this before."))
        ]
    }

    /// Files that may not hang and that are left where they are.
    fileprivate static func notRemoved(_ files: [String], from folder: String) -> [Finding] {
        guard !files.isEmpty else { return [] }
        let names = files.joined(separator: ", ")
        return [
            Finding(
                "not-removed", at: SourcePlace(path: folder),
                message: Wording(
                    sv: "Filer som kan vara utskrifter som inte får hänga är inte borttagna, för inget säger att de "
                        + "skrevs ut här: \(names).",
                    en: "Files that may be prints that may not hang were not removed, for nothing tells that they were "
                        + "printed here: \(names)."),
                remedy: Wording(sv: "Se efter själv och ta bort dem.", en: "Look yourself, and remove them."))
        ]
    }
}
