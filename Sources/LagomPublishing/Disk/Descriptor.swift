// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// An open file or folder, closed when it goes out of use.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32

    /// Opens `path` below `parent`; a symbolic link as the last part is refused (ELOOP).
    init(_ path: String, in parent: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
        number = try SystemError.check { openat(parent, path, flags | O_NOFOLLOW | O_CLOEXEC, mode) }
    }

    /// Opens a folder.
    init(folder path: String, in parent: Int32 = AT_FDCWD) throws(SystemError) {
        try self.init(path, in: parent, O_RDONLY | O_DIRECTORY)
    }

    /// Opens a folder that may be missing.
    static func existing(
        _ name: String, in parent: Int32, shownAs path: String
    ) throws(CannotRun) -> Descriptor? {
        try SystemError.explain(path) { () throws(SystemError) in
            do throws(SystemError) {
                return try Descriptor(folder: name, in: parent)
            } catch {
                if error.code == ENOENT { return nil }
                throw error
            }
        }
    }

    deinit {
        close(number)
    }

    /// The file's size in bytes, kind and permissions.
    func status() throws(SystemError) -> stat {
        var status = stat()
        try SystemError.check { fstat(number, &status) }
        return status
    }

    /// Writes all bytes, however many calls that takes.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var offset = 0
        while offset < bytes.count {
            offset += try SystemError.check {
                bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress! + offset, $0.count - offset) }
            }
        }
    }

    /// Reads the whole file.
    func readAll() throws(SystemError) -> [UInt8] {
        var content = [UInt8](repeating: 0, count: max(0, Int(try status().st_size)))
        var offset = 0
        while offset < content.count {
            let count = try SystemError.check {
                content.withUnsafeMutableBytes { read(number, $0.baseAddress! + offset, $0.count - offset) }
            }
            if count == 0 { break }
            offset += count
        }
        content.removeLast(content.count - offset)
        return content
    }
}
