// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// The repository as the tests of the house see it: its folders and the text of its files.
enum House {
    /// The repository's root, found from this file's own place.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The names of the folders under `Sources/`: the house's targets.
    static func targets() throws -> [String] {
        let folder = root.appending(path: "Sources")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isDirectoryKey])
            .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
            .map(\.lastPathComponent)
            .sorted()
    }

    /// The paths, from the root, of the files below a folder whose names end in one of these.
    static func files(below folder: String, endingIn endings: [String]) -> [String] {
        let start = root.appending(path: folder)
        let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
        let prefix = root.path(percentEncoded: false)
        return (found?.compactMap { $0 as? URL } ?? [])
            .filter { endings.contains($0.pathExtension) }
            .map { String($0.path(percentEncoded: false).trimmingPrefix(prefix)) }
            .sorted()
    }

    /// What a file says, by its path from the root.
    static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
