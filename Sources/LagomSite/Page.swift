// SPDX-License-Identifier: EUPL-1.2

/// One file of the site: where it lies below `Output/site`, and what is in it.
public struct Page: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        case bytes([UInt8])
        /// The bytes of a file of the project, by its path relative to the project's root.
        case copy(of: String)
    }

    /// The path with `/` between its parts: `sv/halsont/index.html`.
    public let path: String
    public let content: Content

    public init(path: String, content: Content) {
        self.path = path
        self.content = content
    }
}
