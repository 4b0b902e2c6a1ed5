// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Writes files so that a reader sees the old bytes or the new, whenever the process ends.
struct WholeFile {
    let path: String

    init(_ path: String) { self.path = path }

    /// Writes the bytes beside the file and renames; folders on the way are made.
    func write(_ bytes: [UInt8]) throws(CannotRun) {
        try SystemError.explain(path) { () throws(SystemError) in
            try makeFolders()
            let aside = "\(path).\(getpid()).part"
            let file = try Descriptor(aside, O_WRONLY | O_CREAT | O_TRUNC, mode: NewFile.mode)
            try file.write(bytes)
            try SystemError.check { rename(aside, path) }
        }
    }

    private func makeFolders() throws(SystemError) {
        var at = path.index(after: path.startIndex)
        while let slash = path[at...].firstIndex(of: "/") {
            let folder = String(path[..<slash])
            if mkdir(folder, NewFile.folderMode) != 0, errno != EEXIST, errno != EISDIR { throw SystemError() }
            at = path.index(after: slash)
        }
    }
}
