// SPDX-License-Identifier: EUPL-1.2

/// The folder `Themes/` as a theme sees it: LagomTheme opens no file itself.
///
/// Paths are relative to that folder and joined with `/`: `lagom/theme.yaml`.
public struct ThemeFolder: Sendable {
    /// The bytes of a file, or nil where there is none.
    public let read: @Sendable (_ path: String) -> [UInt8]?
    /// The names of the files directly in a folder, in any order; none where the folder is missing.
    public let list: @Sendable (_ folder: String) -> [String]

    public init(
        read: @escaping @Sendable (_ path: String) -> [UInt8]?, list: @escaping @Sendable (_ folder: String) -> [String]
    ) {
        self.read = read
        self.list = list
    }

    /// A folder in memory, for tests and tools: path to content.
    public init(files: [String: [UInt8]]) {
        self.init(
            read: { files[$0] },
            list: { folder in
                files.keys.compactMap { path in
                    guard path.hasPrefix(folder + "/") else { return nil }
                    let name = path.dropFirst(folder.count + 1)
                    return name.contains("/") ? nil : String(name)
                }
            })
    }

    /// The path by which findings name a file.
    static func shown(_ path: String) -> String { "Themes/" + path }
}
