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
    /// What the last build made of messages, where all that they share is as it was.
    let earlier: BuildRecord
    let maker: PageMaker

    /// Reads, checks and prints all messages; once a finding stops the release, the rest are only checked.
    func printMessages() async throws -> Printed {
        let reader = MessageReader(plan.campaign, project: project, messages: plan.messages.map(\.id))
        let progress = Progress()
        if plan.site.findings.block { progress.stop() }
        let chunks = try await ParallelChunks.map(plan.messages, size: chunkSize) { chunk in
            var printed = Printed()
            for folder in chunk {
                var one =
                    if let editions = plan.editions {
                        try printEditions(of: folder.id, editions[folder.id] ?? [])
                    } else {
                        try print(folder, reader, progress)
                    }
                one.files = []
                printed.append(one)
                order.progress(progress.countOne(), plan.messages.count)
            }
            return printed
        }
        return chunks.reduce(into: Printed()) { $0.append($1) }
    }

    /// A message with its prints is so much work that few make a chunk.
    private var chunkSize: Int { maker.prints == nil ? ParallelChunks.size : 2 }

    /// Writes the pages that need no message at hand.
    func printCommonPages(_ printed: Printed) async throws -> Printed {
        let parts = plan.site.commonParts(printed.entries, prints: printed.prints)
        let chunks = try await ParallelChunks.map(parts, size: 1) { parts in
            try parts.reduce(into: Printed()) { $0.append(try write(maker.pages(of: $1))) }
        }
        return chunks.reduce(into: Printed()) { $0.append($1) }
    }

    /// Writes the feeds of what was withdrawn, to which each page leads.
    func printCorrections() throws(CannotRun) -> Printed {
        try write(maker.pages(of: plan.site.correctionFeeds(plan.corrections)))
    }

    /// Writes the pages of prints and texts that nothing answers for any more.
    func printLost(_ printed: Printed) throws(CannotRun) -> Printed {
        try write(maker.pages(of: plan.site.lostPrintPages(plan.lost.map(\.print), among: printed.entries)))
    }

    /// Takes a message's pages over from the last build, or makes them and keeps what the next build needs for that.
    private func print(
        _ folder: MessageFolder, _ reader: MessageReader, _ progress: Progress
    ) throws(CannotRun) -> Printed {
        let input = Snapshot(folder.paths, of: project)
        if !progress.isStopped, let printed = try takeOver(folder, input) { return printed }
        let (message, findings) = reader.reading(from: input.project).read(folder)
        var printed = try print(message, findings, progress, from: input.project)
        printed.keep(input.digest)
        return printed
    }

    private func print(
        _ message: Message?, _ findings: [Finding], _ progress: Progress, from files: ProjectFolder
    ) throws(CannotRun) -> Printed {
        var printed = Printed(findings: findings)
        if findings.block { progress.stop() }
        guard let message else { return printed }
        switch order.destination {
        case .preview:
            if !progress.isStopped, let pages = maker.pages(ofDraft: message, from: files) {
                printed.append(try write(pages))
            }
        case .release:
            let digests = message.digests(in: plan.campaign, from: files)
            let (cleared, refusals) = Gatekeeper(plan.campaign).clear(message, digests, findings)
            printed.wordings = digests
            printed.findings += refusals
            guard let cleared else {
                progress.stop()
                return printed
            }
            if !progress.isStopped { printed.append(try write(maker.pages(of: cleared, from: files))) }
        }
        return printed
    }

    /// Writes pages, and takes in what lists say of them.
    func write(_ writable: WritablePages) throws(CannotRun) -> Printed {
        var printed = Printed(entries: writable.entries, findings: writable.findings, prints: writable.prints)
        for page in writable.pages {
            printed.pages += page.path.hasSuffix(".html") ? 1 : 0
            switch page.content {
            case .bytes(let bytes): printed.files.append(try add(bytes, at: page.path))
            case .copy(let path):
                let (file, findings) = writable.files.read(path)
                printed.findings += findings
                if let file { printed.files.append(try add(file.bytes, at: page.path)) }
            }
        }
        return printed
    }

    private func add(_ bytes: [UInt8], at path: String) throws(CannotRun) -> MessageRecord.File {
        try generation.add(bytes, at: "site/" + path)
        return MessageRecord.File(path: path, digest: Digest(of: bytes).description)
    }
}

/// What is kept of messages when they are let go.
struct Printed: Sendable {
    var entries: [Entry] = []
    var findings: [Finding] = []
    /// The files of the message being printed.
    var files: [MessageRecord.File] = []
    /// What the next build may take over.
    var records: [MessageRecord] = []
    /// The digests of what the message being printed says.
    var wordings: [LanguageTag: WordingDigest] = [:]
    /// What can be printed.
    var prints: [PrintListing] = []
    /// HTML pages.
    var pages = 0

    mutating func append(_ other: Printed) {
        entries += other.entries
        findings += other.findings
        files += other.files
        records += other.records
        prints += other.prints
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
