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
        var printed: Printed
        switch order.destination {
        case .preview: printed = try write(pages, from: project)
        case .release:
            let gatekeeper = Gatekeeper(plan.campaign)
            guard let cleared = gatekeeper.clear(pages, of: folder.id, record.wordings) else { return nil }
            printed = try write(cleared.pages, from: project)
        }
        printed.entries = record.entries
        printed.prints = record.prints
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
