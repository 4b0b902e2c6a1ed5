// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Paths with their symbolic links resolved.
enum RealPath {
    /// The absolute path without links, `.` and `..`; nil where it leads nowhere.
    static func of(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
