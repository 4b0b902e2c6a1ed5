// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText
import Synchronization

/// Turns messages into the files of a generation, many at once.
struct Press: Sendable {
    let plan: SitePlan
    let generation: Generation
    let project: ProjectFolder
    let order: BuildOrder

    /// Reads, checks and prints all messages; once a finding stops the release, the rest are only checked.
    func printMessages() async throws -> Printed {
        let reader = MessageReader(plan.campaign, project: project, messages: plan.messages.map(\.id))
        let progress = Progress()
        let chunks = try await ParallelChunks.map(plan.messages) { chunk in
            var printed = Printed()
            for folder in chunk {
                let (message, findings) = reader.read(folder)
                printed.append(try print(message, findings, progress))
                order.progress(progress.countOne(), plan.messages.count)
            }
            return printed
        }
        return chunks.reduce(into: Printed()) { $0.append($1) }
    }

    /// Writes the pages that need no message at hand.
    func printCommonPages(_ entries: [Entry]) async throws -> Printed {
        let chunks = try await ParallelChunks.map(plan.site.commonParts(entries), size: 1) { parts in
            try write(parts.flatMap { $0() })
        }
        return chunks.reduce(into: Printed()) { $0.append($1) }
    }

    private func print(_ message: Message?, _ findings: [Finding], _ progress: Progress) throws(CannotRun) -> Printed {
        var printed = Printed(findings: findings)
        if findings.block { progress.stop() }
        guard let message else { return printed }
        switch order.destination {
        case .preview:
            if !progress.isStopped { printed.append(try write(message)) }
        case .release:
            let (cleared, refusals) = Gatekeeper(plan.campaign).clear(message, findings)
            printed.findings += refusals
            guard let cleared else {
                progress.stop()
                return printed
            }
            if !progress.isStopped { printed.append(try release(cleared)) }
        }
        return printed
    }

    /// Writes the pages of a message for the public: only what is cleared comes here.
    private func release(_ cleared: ClearedMessage) throws(CannotRun) -> Printed {
        try write(cleared.message)
    }

    private func write(_ message: Message) throws(CannotRun) -> Printed {
        var printed = try write(plan.site.pages(of: message))
        printed.entries = plan.site.entries(of: message)
        return printed
    }

    private func write(_ pages: [Page]) throws(CannotRun) -> Printed {
        var printed = Printed()
        for page in pages {
            printed.pages += page.path.hasSuffix(".html") ? 1 : 0
            switch page.content {
            case .bytes(let bytes): try generation.add(bytes, at: "site/" + page.path)
            case .copy(let path):
                let (file, findings) = project.read(path)
                printed.findings += findings
                if let file { try generation.add(file.bytes, at: "site/" + page.path) }
            }
        }
        return printed
    }
}

/// What is kept of messages when they are let go.
struct Printed: Sendable {
    var entries: [Entry] = []
    var findings: [Finding] = []
    /// HTML pages.
    var pages = 0

    mutating func append(_ other: Printed) {
        entries += other.entries
        findings += other.findings
        pages += other.pages
    }
}

/// How far a build has come, known to all its tasks.
private final class Progress: Sendable {
    private let done = Atomic(0)
    private let stopped = Atomic(false)

    /// Counts a message as done; how many are.
    func countOne() -> Int { done.wrappingAdd(1, ordering: .relaxed).newValue }

    /// Nothing will be released: writing more is in vain.
    func stop() { stopped.store(true, ordering: .relaxed) }

    var isStopped: Bool { stopped.load(ordering: .relaxed) }
}
