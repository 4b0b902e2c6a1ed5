// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// Puts the first files of something new into a folder, never over a file that is there.
public struct StarterFiles: Sendable {
    /// Text by path, relative to the folder they go to, in the order in which they are written.
    public let files: [(path: String, text: String)]

    init(_ files: [(path: String, text: String)]) {
        self.files = files
    }

    /// Writes all files below an existing folder.
    ///
    /// - Throws: `CannotRun` where one of them exists already; then nothing was written.
    public func write(below root: String) throws(CannotRun) {
        let folder = try SystemError.explain(root) { () throws(SystemError) in try Descriptor(folder: root) }
        for file in files where faccessat(folder.number, file.path, F_OK, AT_SYMLINK_NOFOLLOW) == 0 {
            throw Self.taken(file.path)
        }
        for file in files {
            try SystemError.explain(root + "/" + file.path) { () throws(SystemError) in
                try NewFile.write(Array(file.text.utf8), at: file.path, in: folder.number)
            }
        }
    }

    /// Makes a folder for something new; an empty one that is there already will do.
    public static func makeFolder(_ path: String) throws(CannotRun) {
        if mkdir(path, NewFile.folderMode) == 0 { return }
        guard errno == EEXIST else { throw SystemError().explained(path) }
        let isEmpty = try SystemError.explain(path) { () throws(SystemError) in
            let folder = try Descriptor(folder: path)
            return try FolderWalk.entries(below: folder.number).isEmpty
        }
        if !isEmpty { throw taken(path) }
    }

    private static func taken(_ path: String) -> CannotRun {
        CannotRun(
            Wording(sv: "\(path) finns redan.", en: "\(path) exists already."),
            remedy: Wording(sv: "Välj ett annat namn.", en: "Choose another name."))
    }
}
