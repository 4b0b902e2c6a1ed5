// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Files of a project, read once: what is digested is what is used, even if somebody saves meanwhile.
struct Snapshot: Sendable {
    /// The files as they were read; the disk itself where one of them could not be.
    let project: ProjectFolder
    /// The digest of their paths and bytes; nil where one of them could not be read.
    let digest: Digest?

    init(_ paths: [String], of disk: ProjectFolder) {
        var files: [String: [UInt8]] = [:]
        var hasher = Digest.Hasher()
        for path in paths {
            guard let file = disk.read(path).file else {
                (project, digest) = (disk, nil)
                return
            }
            files[path] = file.bytes
            hasher.update(Array("\(path)\n\(file.bytes.count)\n".utf8))
            hasher.update(file.bytes)
        }
        (project, digest) = (ProjectFolder(files: files), hasher.digest())
    }
}
