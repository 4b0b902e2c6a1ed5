// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// The list of files that a build wrote, kept in the output itself as `.lagom-manifest`.
///
/// Text: a first line that names the format, then one path a line, sorted by bytes. A build writes the first line alone
/// when it starts and the whole list when it ends, so that an unfinished folder can be told from one that no build made.
struct Manifest {
    static let name = ".lagom-manifest"
    /// The manifest while it is being written; a build that is killed at its start leaves nothing else.
    static let asideName = name + ".next"
    private static let heading = "lagom-manifest 1"

    let paths: Set<String>

    init(_ paths: some Sequence<String>) {
        self.paths = Set(paths)
    }

    /// Reads the manifest of a folder; nil where it has none.
    init?(of folder: Int32) throws(SystemError) {
        let bytes: [UInt8]
        do {
            bytes = try Descriptor(Self.name, in: folder, O_RDONLY).readAll()
        } catch {
            if error.code == ENOENT || error.code == ELOOP { return nil }
            throw error
        }
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        guard lines.first == Self.heading else { return nil }
        paths = Set(lines.dropFirst())
    }

    var bytes: [UInt8] {
        Array(([Self.heading] + paths.sorted()).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
    }

    /// Puts the manifest into a folder in one step, over an earlier one.
    func write(to folder: Int32) throws(SystemError) {
        let file = try Descriptor(Self.asideName, in: folder, O_WRONLY | O_CREAT | O_EXCL, mode: 0o644)
        try SystemError.check { fchmod(file.number, 0o644) }
        try file.write(bytes)
        try SystemError.check { renameat(folder, Self.asideName, folder, Self.name) }
    }
}
