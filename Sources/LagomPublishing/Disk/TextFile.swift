// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Writes a file that somebody named, whole or not at all.
public enum TextFile {
    /// - Throws: `CannotRun` where the disk refuses.
    public static func write(_ text: String, to path: String) throws(CannotRun) {
        let real = RealPath.of(path) ?? path
        var status = stat()
        if stat(real, &status) == 0, status.st_mode & S_IFMT != S_IFREG { throw LooseSource.notAFile(path) }
        try SystemError.explain(path) { () throws(SystemError) in
            try FileExchange.write(Array(text.utf8), at: real, mode: NewFile.mode)
        }
    }
}
