// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A text whose lines the writer broke, put together without the breaks: a reader of `in\⏎te` may read `inte`.
public struct BrokenLine: Sendable, Hashable {
    public let text: MappedText
    /// The source bytes of the breaks.
    public let breaks: [ByteRange]

    /// Whether one of the breaks stands within a range.
    public func isBroken(within range: ByteRange) -> Bool {
        breaks.contains { range.lowerBound < $0.lowerBound && $0.upperBound < range.upperBound }
    }
}

extension Variant {
    /// The texts below the fields that have such breaks.
    public var brokenLines: [BrokenLine] {
        blocks.flatMap(\.textRuns).compactMap { run in
            let breaks = run.hardBreaks
            return breaks.isEmpty ? nil : BrokenLine(text: run.withoutHardBreaks.plainText, breaks: breaks)
        }
    }
}

extension [Inline] {
    /// Recursion is bounded by the parser's limit on nesting, here and below.
    fileprivate var hardBreaks: [ByteRange] {
        flatMap { inline -> [ByteRange] in
            switch inline.kind {
            case .hardBreak: [inline.range]
            case .emphasis(let content), .strong(let content), .foreign(_, let content): content.hardBreaks
            case .link(let link): link.content.hardBreaks
            case .text, .code, .picture, .softBreak, .citation, .sign: []
            }
        }
    }

    fileprivate var withoutHardBreaks: [Inline] {
        flatMap { inline -> [Inline] in
            switch inline.kind {
            case .hardBreak: []
            case .emphasis(let content), .strong(let content), .foreign(_, let content): content.withoutHardBreaks
            case .link(let link): link.content.withoutHardBreaks
            case .text, .code, .picture, .softBreak, .citation, .sign: [inline]
            }
        }
    }
}
