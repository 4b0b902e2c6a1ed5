// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// All that the pages of a reviewed message are made of, besides what all messages share.
struct EditionInput {
    /// The editions' files, read once.
    let project: ProjectFolder
    /// The digest of the files and of how they are shown; nil where one of them could not be read.
    let digest: Digest?

    init(_ planned: [PlannedVariant], of id: Identifier<Message>, in disk: ProjectFolder) {
        let paths = planned.flatMap { one in
            let folder = KeptEdition.folder(id, one.number)
            return disk.list(folder).entries.filter { $0.kind == .file }.map { folder + "/" + $0.name }
        }
        let files = Snapshot(paths, of: disk)
        project = files.project
        digest = files.digest.map { digest in
            var hasher = Digest.Hasher()
            hasher.update(digest.bytes)
            // All of it, by reflection: a field that is added later is in the digest by itself.
            // But what only `status` tells: no page says it, and its sets come in another order each time.
            for (label, value) in planned.flatMap({ Mirror(reflecting: $0).children }) where label != "review" {
                hasher.update(Array("\(label ?? "") \(String(reflecting: value))\n".utf8))
            }
            return hasher.digest()
        }
    }
}
