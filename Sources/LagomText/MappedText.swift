// SPDX-License-Identifier: EUPL-1.2

/// A text as a reader sees it, together with the source bytes that each part of it came from.
///
/// Escapes, entities, quotes and folded lines are decoded in `string`; `segments` lead back to the file. Invariant,
/// held by property tests: decoding the source bytes of a segment gives the segment's text.
public struct MappedText: Sendable, Hashable {
    /// A stretch of text and the source bytes that it stands for.
    public struct Segment: Sendable, Hashable {
        /// UTF-8 offsets into `string`.
        public let text: Range<Int>
        /// Byte offsets into the file.
        public let source: ByteRange

        public init(text: Range<Int>, source: ByteRange) {
            self.text = text
            self.source = source
        }

        /// True where text and source are the same bytes, so that a part of one is a part of the other.
        public var isVerbatim: Bool { text.count == source.count }
    }

    public private(set) var string: String
    /// In order, without gaps in `text`, together as long as `string`.
    public private(set) var segments: [Segment]

    public init(_ string: String = "", segments: [Segment] = []) {
        self.string = string
        self.segments = segments
    }

    /// A text that stands in the file byte for byte, from `start` on.
    public init(verbatim string: String, at start: Int) {
        let length = string.utf8.count
        self.init(string, segments: length == 0 ? [] : [Segment(text: 0..<length, source: start..<start + length)])
    }

    public var isEmpty: Bool { string.isEmpty }

    /// The bytes from the first to the last that the text came from; nil for an empty text.
    public var range: ByteRange? {
        guard let first = segments.first, let last = segments.last else { return nil }
        return first.source.lowerBound..<last.source.upperBound
    }

    /// Adds text that stands for source bytes; neighbours that are verbatim and adjacent become one segment.
    public mutating func append(_ more: some StringProtocol, from source: ByteRange) {
        let start = string.utf8.count
        string += more
        let segment = Segment(text: start..<string.utf8.count, source: source)
        guard !segment.text.isEmpty else { return }
        if let last = segments.last, last.isVerbatim, segment.isVerbatim,
            last.source.upperBound == source.lowerBound
        {
            segments[segments.count - 1] = Segment(
                text: last.text.lowerBound..<segment.text.upperBound,
                source: last.source.lowerBound..<source.upperBound)
        } else {
            segments.append(segment)
        }
    }

    /// Adds another text of the same file.
    public mutating func append(_ other: MappedText) {
        for segment in other.segments { append(other.substring(segment.text), from: segment.source) }
    }

    /// The source bytes of a range of UTF-8 offsets; a segment that is not verbatim counts as a whole.
    ///
    /// An empty text or range gives the nearest source position as an empty range.
    public func sourceRange(of text: Range<Int>) -> ByteRange {
        let touched = segments.filter { $0.text.overlaps(text) }
        guard let first = touched.first, let last = touched.last else {
            let after = segments.first { $0.text.upperBound >= text.lowerBound } ?? segments.last
            let position = after.map { sourceOffset(of: text.lowerBound, in: $0) } ?? 0
            return position..<position
        }
        let lower = first.isVerbatim ? sourceOffset(of: text.lowerBound, in: first) : first.source.lowerBound
        let upper = last.isVerbatim ? sourceOffset(of: text.upperBound, in: last) : last.source.upperBound
        return lower..<upper
    }

    /// A part of this text, by UTF-8 offsets, with the source ranges of that part.
    public func slice(_ range: Range<Int>) -> MappedText {
        var result = MappedText()
        for segment in segments where segment.text.overlaps(range) {
            let part = segment.text.clamped(to: range)
            result.append(substring(part), from: segment.isVerbatim ? sourceRange(of: part) : segment.source)
        }
        return result
    }

    /// This text without ASCII spaces at its ends.
    public var trimmed: MappedText {
        let bytes = Array(string.utf8)
        let space = UInt8(ascii: " ")
        guard let first = bytes.firstIndex(where: { $0 != space }), let last = bytes.lastIndex(where: { $0 != space })
        else { return MappedText() }
        return first == 0 && last == bytes.count - 1 ? self : slice(first..<last + 1)
    }

    private func sourceOffset(of textOffset: Int, in segment: Segment) -> Int {
        let inside = min(max(textOffset, segment.text.lowerBound), segment.text.upperBound) - segment.text.lowerBound
        return segment.isVerbatim
            ? segment.source.lowerBound + inside : inside == 0 ? segment.source.lowerBound : segment.source.upperBound
    }

    private func substring(_ range: Range<Int>) -> Substring {
        let utf8 = string.utf8
        return string[
            utf8.index(
                utf8.startIndex, offsetBy: range.lowerBound)..<utf8.index(
                    utf8.startIndex, offsetBy: range.upperBound)]
    }
}

extension MappedText: CustomStringConvertible {
    public var description: String { string }
}
