// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Makes files, and the folders they lie in, below a new generation.
enum NewFile {
    static let mode: mode_t = 0o644
    static let folderMode: mode_t = 0o755

    /// Writes a file that must not exist yet.
    static func write(_ bytes: [UInt8], at path: String, in root: Int32) throws(SystemError) {
        try withFolders(of: path, in: root) { () throws(SystemError) in
            let file = try Descriptor(path, in: root, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
            try SystemError.check { fchmod(file.number, mode) }
            try file.write(bytes)
        }
    }

    /// Does something that needs the folders of `path`; makes them and tries again where they are missing.
    ///
    /// Most files of a site lie in folders of their own, so asking first would cost more than failing once.
    static func withFolders(
        of path: String, in root: Int32, _ body: () throws(SystemError) -> Void
    ) throws(SystemError) {
        do {
            try body()
        } catch {
            guard error.code == ENOENT else { throw error }
            try makeFolders(of: path, in: root)
            try body()
        }
    }

    private static func makeFolders(of path: String, in root: Int32) throws(SystemError) {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += folder.isEmpty ? String(part) : "/" + part
            if mkdirat(root, folder, folderMode) == 0 {
                try SystemError.check { fchmodat(root, folder, folderMode, 0) }
            } else if errno != EEXIST {
                throw SystemError()
            }
        }
    }
}
