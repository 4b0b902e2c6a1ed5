// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Everything below a folder, without following symbolic links and without recursion.
struct FolderWalk {
    enum Kind {
        case file, folder
        /// A symbolic link, socket, pipe or device.
        case other
    }

    struct Entry {
        /// Relative to the folder walked, with `/` between its parts.
        let path: String
        let kind: Kind
    }

    /// All entries; a folder comes before what it holds.
    static func entries(below root: Int32) throws(SystemError) -> [Entry] {
        var found: [Entry] = []
        var waiting = ["."]
        while let folder = waiting.popLast() {
            let prefix = folder == "." ? "" : folder + "/"
            for (name, kind) in try list(folder, in: root) {
                found.append(Entry(path: prefix + name, kind: kind))
                if kind == .folder { waiting.append(prefix + name) }
            }
        }
        return found
    }

    /// The names and kinds in one folder, in no particular order.
    private static func list(_ folder: String, in root: Int32) throws(SystemError) -> [(String, Kind)] {
        let number = try SystemError.check {
            openat(root, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        }
        guard let stream = fdopendir(number) else { throw SystemError() }
        defer { closedir(stream) }
        var result: [(String, Kind)] = []
        while let entry = readdir(stream) {
            let name = Self.name(of: entry)
            if name != ".", name != ".." { result.append((name, try kind(of: entry, name, in: number))) }
        }
        return result
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name)!
        let bytes = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
        return String(cString: bytes)
    }

    /// Some file systems leave the kind out of the folder's listing; then the entry itself is asked.
    private static func kind(
        of entry: UnsafeMutablePointer<dirent>, _ name: String, in folder: Int32
    ) throws(SystemError) -> Kind {
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_UNKNOWN):
            var status = stat()
            try SystemError.check { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
            return status.st_mode & S_IFMT == S_IFREG ? .file : status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
        default: return .other
        }
    }
}
