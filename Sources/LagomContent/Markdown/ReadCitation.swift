// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension InlineReader {
    /// Reads `@key; @other, s. 12`, or finds what is wrong with it.
    mutating func citation(_ content: [Inline], range: ByteRange) -> Inline? {
        guard let text = content.textAlone, let sources = citedSources(text) else {
            findings.append(.citationNotUnderstood(at: file.place(range)))
            return nil
        }
        return Inline(.citation(sources), range: range)
    }

    private func citedSources(_ text: MappedText) -> [CitedSource]? {
        let bytes = Array(text.string.utf8)
        var sources: [CitedSource] = []
        for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            guard let source = citedSource(part.startIndex..<part.endIndex, bytes: bytes, text: text) else {
                return nil
            }
            sources.append(source)
        }
        return sources
    }

    /// Reads `@key` or `@key, place in the source`.
    private func citedSource(_ range: Range<Int>, bytes: [UInt8], text: MappedText) -> CitedSource? {
        bytes.withUnsafeBufferPointer { bytes in
            let whole = bytes.trimmed(range)
            guard let first = whole.first, bytes[first] == UInt8(ascii: "@") else { return nil }
            var end = first + 1
            while end < whole.upperBound, !bytes[end].endsCitationKey { end += 1 }
            let rest = bytes.trimmed(end..<whole.upperBound)
            guard end > first + 1, rest.isEmpty || bytes[rest.lowerBound] == UInt8(ascii: ",") else { return nil }
            let place = rest.isEmpty ? rest : bytes.trimmed(rest.lowerBound + 1..<rest.upperBound)
            guard rest.isEmpty || !place.isEmpty else { return nil }
            return CitedSource(
                source: Identifier(bytes.string(first + 1..<end)), locator: place.isEmpty ? nil : bytes.string(place),
                range: text.sourceRange(of: whole))
        }
    }

    /// Reads `!id`, the sign of the catalogue, or finds what is wrong with it.
    mutating func sign(_ content: [Inline], range: ByteRange) -> Inline? {
        guard let text = content.textAlone else { return nil }
        let name = String(text.string.dropFirst())
        if Identifier<Sign>.isWellFormed(name) { return Inline(.sign(Identifier(name)), range: range) }
        if CardMarker.isKindLike(name) {
            findings.append(.cardMarkerMisplaced(name, at: file.place(range)))
        } else {
            findings.append(.signNotUnderstood(name, at: file.place(range)))
        }
        return nil
    }
}

extension [Inline] {
    /// The text, where there is nothing but text and line endings.
    fileprivate var textAlone: MappedText? {
        let isText = allSatisfy { inline in
            switch inline.kind {
            case .text, .softBreak: true
            default: false
            }
        }
        return isText && !isEmpty ? plainText : nil
    }
}

extension UInt8 {
    fileprivate var endsCitationKey: Bool { isWhitespace || self == UInt8(ascii: ",") }
}
