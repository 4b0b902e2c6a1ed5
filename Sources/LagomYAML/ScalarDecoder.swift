// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Finds for each part of a text of YAML the bytes that it came from.
struct ScalarDecoder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int
    private let range: Range<Int>
    private let style: YAMLScalarStyle

    /// Prepares for a scalar in a range of `bytes`, which stand in the file from `start` on.
    init(bytes: UnsafeBufferPointer<UInt8>, start: Int, range: Range<Int>, style: YAMLScalarStyle) {
        self.bytes = bytes
        self.start = start
        self.range = range
        self.style = style
    }

    /// The scalar's bytes in the file, quotes included, without the line ending that a block scalar takes with it.
    var visibleRange: ByteRange {
        start + range.lowerBound..<start + bytes.trimmedEnd(range)
    }

    /// The text with its places; `value` is what libyaml read.
    ///
    /// Where both readings differ, which tests have not seen, libyaml's holds and has the whole scalar as its place.
    func text(value: UnsafeBufferPointer<UInt8>) -> MappedText {
        if value.isEmpty { return MappedText() }
        let string = String(decoding: value, as: UTF8.self)
        let inner = isQuoted ? range.lowerBound + 1..<range.upperBound - 1 : range
        if inner.count == value.count, value.elementsEqual(bytes[inner]) {
            return MappedText(verbatim: string, at: start + inner.lowerBound)
        }
        let decoded = decode(inner, string)
        if decoded.string.utf8.elementsEqual(value) { return decoded }
        return MappedText(string, segments: [.init(text: 0..<value.count, source: visibleRange)])
    }

    private var isQuoted: Bool { style == .singleQuoted || style == .doubleQuoted }

    private func decode(_ inner: Range<Int>, _ value: String) -> MappedText {
        switch style {
        case .plain, .singleQuoted, .doubleQuoted:
            var decoder = FlowScalarDecoder(bytes: bytes, start: start, style: style)
            return decoder.decode(inner)
        case .literal, .folded:
            let spaces = value.utf8.drop { $0 == UInt8(ascii: "\n") }.prefix { $0 == UInt8(ascii: " ") }.count
            var decoder = BlockScalarDecoder(bytes: bytes, start: start, isFolded: style == .folded)
            return decoder.decode(inner, leadingSpaces: spaces)
        }
    }
}
