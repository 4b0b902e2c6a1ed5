// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Puts new bytes in an existing file's place by one rename: whoever reads sees the old file or the new one.
enum FileExchange {
    static func write(_ bytes: [UInt8], at path: String, mode: mode_t) throws(SystemError) {
        let aside = path + ".lagom-\(getpid())"
        do throws(SystemError) {
            try writeAside(bytes, at: aside, mode: mode)
            try SystemError.check { rename(aside, path) }
        } catch {
            unlink(aside)
            throw error
        }
    }

    private static func writeAside(_ bytes: [UInt8], at path: String, mode: mode_t) throws(SystemError) {
        let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
        try SystemError.check { fchmod(file.number, mode) }
        try file.write(bytes)
        try SystemError.check { fsync(file.number) }
    }
}
