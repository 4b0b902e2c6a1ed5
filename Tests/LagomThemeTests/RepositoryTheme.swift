// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomText
import Testing

@testable import LagomTheme

/// The theme that Lagom brings, as it lies in the repository, with changes that a test makes to its files.
struct RepositoryTheme {
    private var files: [String: [UInt8]]

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Themes/lagom")
        let prefix = root.path(percentEncoded: false) + "/"
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
        files = [:]
        for case let url as URL in found! where try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile! {
            let path = url.path(percentEncoded: false).trimmingPrefix(prefix)
            files["lagom/" + path] = Array(try Data(contentsOf: url))
        }
    }

    var folder: ThemeFolder { ThemeFolder(files: files) }

    mutating func remove(_ path: String) { files["lagom/" + path] = nil }

    mutating func add(_ path: String, _ text: String) { files[path] = Array(text.utf8) }

    /// Replaces the first `old` of a file, which must be there.
    mutating func replace(in path: String, _ old: String, with new: String) throws {
        var text = String(decoding: try #require(files["lagom/" + path]), as: UTF8.self)
        text.replaceSubrange(try #require(text.firstRange(of: old)), with: new)
        files["lagom/" + path] = Array(text.utf8)
    }

    /// What reading and checking find, each as 'rule path:line:column English message'.
    func findings(_ name: String = "lagom") -> [String] {
        let (theme, findings) = Theme.read(name, from: folder)
        return (findings + (theme?.check() ?? [])).filter { $0.severity == .block }.map { finding in
            let (place, start) = (finding.place, finding.place.start)
            return "\(finding.rule) \(place.path):\(start.line):\(start.column) \(finding.message.en)"
        }
    }
}
