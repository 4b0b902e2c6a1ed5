// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The content of one leaf as cmark parses it, with the way back to the file for each byte.
struct FlatText {
    /// A stretch of content and the source bytes it came from.
    struct Piece {
        let flat: Range<Int>
        let source: ByteRange
        /// Whether both are the same bytes, so that a part of one is a part of the other.
        let isVerbatim: Bool
    }

    let bytes: UnsafeBufferPointer<UInt8>
    /// In order and without gaps in `flat`.
    private(set) var pieces: [Piece]

    /// Takes pieces that should cover all of the content; what they do not cover counts as their last byte.
    init(_ bytes: UnsafeBufferPointer<UInt8>, pieces: [Piece]) {
        self.bytes = bytes
        self.pieces = pieces
        let (covered, end) = pieces.last.map { ($0.flat.upperBound, $0.source.upperBound) } ?? (0, 0)
        guard covered < bytes.count else { return }
        self.pieces.append(Piece(flat: covered..<bytes.count, source: end..<end, isVerbatim: false))
    }

    /// Content that stands in the file as it is.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        self.init(bytes, pieces: [Piece(flat: 0..<bytes.count, source: start..<start + bytes.count, isVerbatim: true)])
    }

    var count: Int { bytes.count }

    /// The byte at an offset, or 0 past the end: cmark's content holds no NUL.
    subscript(offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

    /// The source bytes of a range of the content; what is not verbatim counts as a whole.
    func source(_ range: Range<Int>) -> ByteRange {
        guard !pieces.isEmpty else { return 0..<0 }
        let lower = start(of: range.lowerBound)
        return range.isEmpty ? lower..<lower : lower..<max(lower, end(of: range.upperBound))
    }

    /// The number of the piece that holds an offset, by bisection.
    func piece(at offset: Int) -> Int {
        var (low, high) = (0, pieces.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if pieces[middle].flat.lowerBound <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private func start(of offset: Int) -> Int {
        let piece = pieces[piece(at: offset)]
        guard piece.isVerbatim else {
            return offset < piece.flat.upperBound ? piece.source.lowerBound : piece.source.upperBound
        }
        return piece.source.lowerBound + min(offset, piece.flat.upperBound) - piece.flat.lowerBound
    }

    private func end(of offset: Int) -> Int {
        let piece = pieces[piece(at: offset - 1)]
        return piece.isVerbatim
            ? piece.source.lowerBound + min(offset, piece.flat.upperBound) - piece.flat.lowerBound
            : piece.source.upperBound
    }
}
