// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The door to YAML: reads the part of it that Lagom's files use, with the place of everything in it.
///
/// Texts, lists and fields, in block and flow style, with comments. Anchors, aliases, tags and a second document are
/// findings, as are keys that stand twice, more than `depthLimit` levels and more than `sizeLimit` bytes.
public enum YAML {
    /// The levels of lists and fields within each other.
    public static let depthLimit = 50
    /// Bytes; files of many entries may be given more.
    public static let sizeLimit = 1 << 20

    /// Reads a file, or a range of it.
    ///
    /// - Returns: the value, nil where there is none or the text is no YAML; and what was found wrong. Duplicates,
    ///   anchors, aliases and tags leave a value all the same, so that other findings are not hidden behind them.
    public static func read(
        _ file: SourceFile, in range: ByteRange? = nil, sizeLimit: Int = sizeLimit
    ) -> (root: YAMLNode?, findings: [Finding]) {
        if range == nil, let finding = file.utf16Finding { return (nil, [finding]) }
        let range = range ?? file.byteOrderMarkLength..<file.bytes.count
        if range.count > sizeLimit {
            return (nil, [YAMLFinding(file).tooLarge(range, limit: sizeLimit)])
        }
        let repaired = file.repairedBytes(in: range)
        return (repaired ?? file.bytes).withUnsafeBufferPointer { bytes in
            let part = repaired == nil ? UnsafeBufferPointer(rebasing: bytes[range]) : bytes
            var builder = TreeBuilder(file: file, bytes: part, start: range.lowerBound)
            builder.build()
            return (builder.root, (repaired == nil ? [] : file.encodingFindings(in: range)) + builder.findings)
        }
    }
}
