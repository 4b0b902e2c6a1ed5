// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Makes files, and the folders they lie in, below a new generation.
enum NewFile {
    static let mode: mode_t = 0o644
    static let folderMode: mode_t = 0o755

    /// Writes a file that must not exist yet.
    ///
    /// - Parameter settingModes: whether the umask may take away modes that are wanted.
    static func write(
        _ bytes: [UInt8], at path: String, in root: Int32, settingModes: Bool = true
    ) throws(SystemError) {
        try withFolders(of: path, in: root, settingModes: settingModes) { () throws(SystemError) in
            let file = try Descriptor(path, in: root, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
            if settingModes { try SystemError.check { fchmod(file.number, mode) } }
            try file.write(bytes)
        }
    }

    /// Does something that needs the folders of `path`; makes them and tries again where they are missing.
    ///
    /// Most files of a site lie in folders of their own, so asking first would cost more than failing once.
    static func withFolders(
        of path: String, in root: Int32, settingModes: Bool = true, _ body: () throws(SystemError) -> Void
    ) throws(SystemError) {
        do {
            try body()
        } catch {
            guard error.code == ENOENT else { throw error }
            try makeFolders(of: path, in: root, settingModes)
            try body()
        }
    }

    /// Makes the missing folders of a path; mostly that is the innermost alone, so that is tried first.
    private static func makeFolders(of path: String, in root: Int32, _ settingModes: Bool) throws(SystemError) {
        var missing: [String] = []
        var folder = path[...]
        while let end = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
            folder = folder[..<end]
            if try make(String(folder), in: root, settingModes) { break }
            missing.append(String(folder))
        }
        for folder in missing.reversed() {
            guard try make(folder, in: root, settingModes) else { throw SystemError(ENOENT) }
        }
    }

    /// Makes one folder, which may be there already; false where the one around it is missing.
    private static func make(_ folder: String, in root: Int32, _ settingModes: Bool) throws(SystemError) -> Bool {
        if mkdirat(root, folder, folderMode) == 0 {
            if settingModes { try SystemError.check { fchmodat(root, folder, folderMode, 0) } }
        } else if errno != EEXIST {
            let error = SystemError()
            if error.code == ENOENT { return false }
            throw error
        }
        return true
    }
}
