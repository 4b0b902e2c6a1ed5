// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Removes a folder with all it holds; links are removed, never followed.
enum FolderRemoval {
    /// Removes `name` in `parent`, its file `last` after everything else.
    ///
    /// The file that says who wrote the folder goes last, so that a removal cut short can still be told and continued.
    static func remove(_ name: String, in parent: Int32, last: String) throws(SystemError) {
        let folder = try Descriptor(folder: name, in: parent)
        let entries = try FolderWalk.entries(below: folder.number)
        for entry in entries.reversed() where entry.path != last {
            let flags = entry.kind == .folder ? AT_REMOVEDIR : 0
            try SystemError.check { unlinkat(folder.number, entry.path, flags) }
        }
        if entries.contains(where: { $0.path == last }) {
            try SystemError.check { unlinkat(folder.number, last, 0) }
        }
        try SystemError.check { unlinkat(parent, name, AT_REMOVEDIR) }
    }
}
