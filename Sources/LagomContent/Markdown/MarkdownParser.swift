// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Reads the Markdown of a message: CommonMark, GFM tables and task lists, cards, citations, signs and foreign words.
///
/// Prose is never refused: what is not allowed is left out and found. Only a text beyond the limits of
/// `MarkdownLimits`, or one that is no UTF-8, gives no blocks. May be called from several tasks at once.
public struct MarkdownParser: Sendable {
    private let sizeLimit: Int

    /// - Parameter sizeLimit: the bytes that a text may have; a message's 1 MiB if nothing is said.
    public init(sizeLimit: Int = MarkdownParser.messageSizeLimit) {
        self.sizeLimit = sizeLimit
    }

    /// The bytes of a message's text: 1 MiB.
    public static let messageSizeLimit = 1 << 20

    /// Gives the blocks of a file's body, in order, and what is wrong with them.
    ///
    /// Ranges count bytes of the whole file. Each lies inside that of its parent, and behind that of its elder sibling.
    public func parse(_ file: SourceFile, body: ByteRange) -> (blocks: [Block], findings: [Finding]) {
        let result = parseCountingMismatches(file, body: body)
        return (result.blocks, result.findings)
    }

    /// As `parse`, with the number of literals that were not where they were expected, which tests hold at 0.
    func parseCountingMismatches(
        _ file: SourceFile, body: ByteRange
    ) -> (blocks: [Block], findings: [Finding], mismatches: Int) {
        file.bytes.withUnsafeBufferPointer { source in
            let body = Self.withoutByteOrderMark(body.clamped(to: 0..<source.count), in: source)
            let lines = SourceLines(source, body: body)
            let refusals = MarkdownLimits.findings(in: lines, body: body, file: file, sizeLimit: sizeLimit)
            guard refusals.isEmpty else { return ([], refusals, 0) }
            let document = CmarkDocument(UnsafeBufferPointer(rebasing: source[body]), lineCount: lines.count)
            var reader = BlockReader(file: file, lines: lines, document: document)
            let blocks = reader.read()
            return (blocks, reader.findings, reader.mismatches)
        }
    }

    private static func withoutByteOrderMark(_ body: ByteRange, in source: UnsafeBufferPointer<UInt8>) -> ByteRange {
        var start = body.lowerBound
        while source.has("\u{FEFF}", at: start), start + 3 <= body.upperBound { start += 3 }
        return start..<body.upperBound
    }
}
