// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomText

extension InlineReader {
    /// The picture, or its alternative text where it may not be shown.
    mutating func picture(_ link: cmark_link, _ items: [Inline], tail: Range<Int>, range: ByteRange) -> [Inline] {
        let path = link.url.string ?? ""
        let words = items.plainText
        guard Self.isBesideMessage(path) else {
            findings.append(.pictureOutside(path, at: file.place(range)))
            return items
        }
        if words.string.utf8.allSatisfy(\.isWhitespace) {
            findings.append(.pictureWithoutText(path, at: file.place(range)))
        }
        let picture = Picture(
            path: path, alternativeText: words, caption: caption(link.title, tail: tail, range: range))
        return [Inline(.picture(picture), range: range)]
    }

    /// Whether a path names a file in the message's folder or below: relative, without scheme and without `..`.
    private static func isBesideMessage(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count <= MarkdownLimits.address,
            !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == .backslash || ":?#%".utf8.contains($0) })
        else { return false }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
    }

    /// The title of a picture with its source; that of a reference (`![…][label]`) stands for the whole picture.
    private func caption(_ title: cmark_chunk, tail: Range<Int>, range: ByteRange) -> MappedText? {
        guard let string = title.string, title.len <= MarkdownLimits.address else { return nil }
        if let inner = titleRange(tail) {
            let mapped = decodeEntities(inner, unescape: true)
            if mapped.string.utf8.elementsEqual(string.utf8) { return mapped }
        }
        return MappedText(string, segments: [MappedText.Segment(text: 0..<string.utf8.count, source: range)])
    }

    /// The content between the quotes of a title in `](address "title")`.
    private func titleRange(_ tail: Range<Int>) -> Range<Int>? {
        guard flat[tail.lowerBound + 1] == UInt8(ascii: "("), flat[tail.upperBound - 1] == UInt8(ascii: ")") else {
            return nil
        }
        let inner = flat.bytes.trimmed(tail.lowerBound + 2..<tail.upperBound - 1)
        guard inner.count >= 2, let closing = inner.last else { return nil }
        let opening = flat[closing] == UInt8(ascii: ")") ? UInt8(ascii: "(") : flat[closing]
        var start = closing - 1
        while start > inner.lowerBound, flat[start] != opening || flat[start - 1] == .backslash { start -= 1 }
        return flat[start] == opening && start > inner.lowerBound ? start + 1..<closing : nil
    }
}
