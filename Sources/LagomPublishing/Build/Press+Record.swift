// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText

extension Press {
    /// Writes the pages that the last build made of the very same files; nil where they must be made anew.
    ///
    /// The gate decides anew, too: what it refuses goes the long way, which says why.
    func takeOver(_ folder: MessageFolder, _ input: Snapshot) throws(CannotRun) -> Printed? {
        guard let record = input.digest.flatMap({ earlier[$0] }), let pages = pages(of: record) else { return nil }
        guard let writable = writable(pages, of: folder.id, record) else { return nil }
        return try takeOver(writable, record)
    }

    private func writable(
        _ pages: [Page], of message: Identifier<Message>, _ record: MessageRecord
    ) -> WritablePages? {
        switch order.destination {
        case .preview: maker.pages(ofDrafts: pages, of: record)
        case .release:
            Gatekeeper(plan.campaign).clear(pages, of: message, record.wordings).map { maker.pages($0, of: record) }
        }
    }

    /// Writes the pages that the last build made of the very same editions, shown in the same way.
    func takeOver(_ input: EditionInput, _ planned: [PlannedVariant]) throws(CannotRun) -> Printed? {
        guard let record = input.digest.flatMap({ earlier[$0] }), let pages = pages(of: record),
            let cleared = ClearedPages(pages, of: planned, record.wordings)
        else { return nil }
        return try takeOver(maker.pages(cleared, of: record), record)
    }

    private func takeOver(_ pages: WritablePages, _ record: MessageRecord) throws(CannotRun) -> Printed {
        var printed = try write(pages)
        printed.records = [record]
        return printed
    }

    /// Writes what the next build may take over.
    func writeRecord(_ printed: Printed) throws(CannotRun) {
        guard let shared = plan.shared else { return }
        try generation.add(BuildRecord.bytes(of: printed.records, shared: shared), at: BuildRecord.name)
    }

    /// The pages that a record names, as they stand in the old output; nil where one is not what the build wrote.
    private func pages(of record: MessageRecord) -> [Page]? {
        var pages: [Page] = []
        for file in record.files {
            guard let bytes = generation.oldFile("site/" + file.path), Digest(of: bytes).description == file.digest
            else { return nil }
            pages.append(Page(path: file.path, content: .bytes(bytes)))
        }
        return pages
    }
}

extension SitePlan {
    /// What the old output says that it was made of, where all that messages share is still the same.
    func earlierRecord(in generation: Generation) -> BuildRecord {
        guard let shared, let bytes = generation.oldFile(BuildRecord.name) else { return BuildRecord() }
        return BuildRecord(bytes, shared: shared)
    }
}

extension Printed {
    /// Keeps a record of what was made of an input, unless something was found wrong with it.
    mutating func keep(_ input: Digest?) {
        guard let input, findings.isEmpty else { return }
        records = [
            MessageRecord(
                input: input.description, files: files, entries: entries, prints: prints, wordings: wordings)
        ]
    }
}
