// SPDX-License-Identifier: EUPL-1.2

/// A mapped text that knows which file its ranges count in.
///
/// What a format carries comes from several files: the variant, the sign catalogue, the theme's strings.
public struct LocatedText: Sendable, Hashable {
    public let text: MappedText
    /// The path of the file, as `SourceFile.path`.
    public let path: String

    public init(_ text: MappedText, path: String) {
        self.text = text
        self.path = path
    }
}
