// SPDX-License-Identifier: EUPL-1.2

/// The rules for a path within a project, before the disk is asked.
public enum ProjectPath {
    /// Whether a path stays below the root by its spelling: relative, with `/` between plain names, without `..`, `.`,
    /// backslashes and control characters.
    public static func isSafe(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count <= 1024 else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isSafeName)
    }

    private static func isSafeName(_ name: Substring) -> Bool {
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
            && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }
}
