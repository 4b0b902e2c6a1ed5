// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Adds files to folders of records, each made at once or not at all and never changed.
enum LastingFile {
    /// Adds a file for good: when this returns, it is on the disk under its name, whatever happens next.
    ///
    /// The file is written under another name, synced, linked under its own, and the folder is synced. A checkout that
    /// takes the folder away meanwhile makes it start anew.
    ///
    /// - Parameters:
    ///   - folder: made if need be, in one that exists.
    ///   - aside: the name that the file has until it is whole.
    /// - Throws: `EEXIST` where the name is taken, and then that file is left as it is.
    static func add(
        _ bytes: [UInt8], as name: String, aside: String, in folder: String
    ) throws(SystemError) {
        for _ in 0..<100 {
            do throws(SystemError) {
                return try link(bytes, name, aside, in: folder)
            } catch {
                guard error.code == ENOENT else { throw error }
            }
        }
        throw SystemError(ENOENT)
    }

    private static func link(
        _ bytes: [UInt8], _ name: String, _ aside: String, in folder: String
    ) throws(SystemError) {
        if mkdir(folder, NewFile.folderMode) == 0 {
            try Descriptor(folder: above(folder)).sync()
        } else if errno != EEXIST {
            throw SystemError()
        }
        let parent = try Descriptor(folder: folder)
        defer { unlinkat(parent.number, aside, 0) }
        do {
            let file = try Descriptor(aside, in: parent.number, O_WRONLY | O_CREAT | O_EXCL, mode: NewFile.mode)
            try file.write(bytes)
            try file.sync()
        }
        try SystemError.check { linkat(parent.number, aside, parent.number, name, 0) }
        try parent.sync()
        // The folder may have been taken away while its file was linked.
        try SystemError.check { access(folder + "/" + name, F_OK) }
    }

    private static func above(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
}
