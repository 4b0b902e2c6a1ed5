// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Gathers neighbouring pieces of text until something else follows them.
struct TextGatherer {
    private var bytes: [UInt8] = []
    private var segments: [MappedText.Segment] = []
    /// Whether the last segment is source bytes as they are, so that what follows it may join it.
    private var endsVerbatim = false

    var isEmpty: Bool { bytes.isEmpty }

    /// Adds content that stands for itself, split where its source is not in one piece.
    mutating func append(_ range: Range<Int>, of flat: FlatText) {
        guard !range.isEmpty else { return }
        var index = flat.piece(at: range.lowerBound)
        var lower = range.lowerBound
        while lower < range.upperBound {
            let piece = flat.pieces[index]
            let part = lower..<max(lower, min(range.upperBound, piece.flat.upperBound))
            append(
                UnsafeBufferPointer(rebasing: flat.bytes[part]), from: flat.source(part), isVerbatim: piece.isVerbatim)
            lower = part.upperBound
            index += 1
            if index == flat.pieces.count { break }
        }
    }

    /// Adds text that is written otherwise in the source: an escape, an entity, a line ending.
    mutating func append(decoded text: UnsafeBufferPointer<UInt8>, from source: ByteRange) {
        append(text, from: source, isVerbatim: false)
    }

    /// Gives what was gathered and starts anew; nil where nothing was.
    mutating func take() -> MappedText? {
        guard !bytes.isEmpty else { return nil }
        let text = MappedText(String(decoding: bytes, as: UTF8.self), segments: segments)
        bytes.removeAll(keepingCapacity: true)
        segments = []
        endsVerbatim = false
        return text
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, from source: ByteRange, isVerbatim: Bool) {
        guard !text.isEmpty else { return }
        let start = bytes.count
        bytes.append(contentsOf: text)
        if isVerbatim, endsVerbatim, let last = segments.last, last.source.upperBound == source.lowerBound {
            segments[segments.count - 1] = MappedText.Segment(
                text: last.text.lowerBound..<bytes.count, source: last.source.lowerBound..<source.upperBound)
        } else {
            segments.append(MappedText.Segment(text: start..<bytes.count, source: source))
        }
        endsVerbatim = isVerbatim
    }
}
