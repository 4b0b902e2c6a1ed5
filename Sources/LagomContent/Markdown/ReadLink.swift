// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomText

extension InlineReader {
    /// The offset behind a link or a picture, which cmark's columns tell.
    mutating func linkEnd(_ node: CmarkNode) -> Int {
        let end = Int(node.pointee.end_column) - columnOffset
        guard end > cursor, end <= flat.count else {
            countMismatch()
            return cursor
        }
        return end
    }

    /// Reads `<https://…>` or `<name@…>`.
    mutating func readAutolink(_ node: CmarkNode) {
        flushText()
        let start = cursor
        var end = start
        while end < flat.count, flat[end] != UInt8(ascii: ">") { end += 1 }
        let words = decodeEntities(min(start + 1, end)..<end)
        cursor = min(end + 1, flat.count)
        let range = flat.source(start..<cursor)
        append(link(lagom_link(node), [Inline(.text(words), range: words.range ?? range)], range: range))
    }

    /// The link, or its words alone where it may lead nowhere.
    mutating func link(_ link: cmark_link, _ items: [Inline], range: ByteRange) -> [Inline] {
        let address = link.url.string ?? ""
        guard let destination = LinkDestination(address: address) else {
            findings.append(.linkNotAllowed(address, at: file.place(range)))
            return items
        }
        let title = Int(link.title.len) > MarkdownLimits.address ? nil : link.title.string
        return [Inline(.link(Link(destination: destination, title: title, content: items)), range: range)]
    }

    /// Text in which entities are decoded, but backslashes stand for themselves.
    func decodeEntities(_ range: Range<Int>, unescape: Bool = false) -> MappedText {
        var gatherer = TextGatherer()
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, !flat[index].beginsDecoded { index += 1 }
            gatherer.append(start..<index, of: flat)
            guard index < range.upperBound else { break }
            if flat[index] == .backslash {
                let isEscape = unescape && index + 1 < range.upperBound && flat[index + 1].isPunctuation
                if isEscape {
                    let character = UnsafeBufferPointer(rebasing: flat.bytes[index + 1..<index + 2])
                    gatherer.append(decoded: character, from: flat.source(index..<index + 2))
                } else {
                    gatherer.append(index..<index + 1, of: flat)
                }
                index += isEscape ? 2 : 1
            } else {
                index += appendEntity(at: index, before: range.upperBound, to: &gatherer)
            }
        }
        return gatherer.take() ?? MappedText()
    }

    /// Decodes the entity at an ampersand as cmark does, or keeps the ampersand; gives the length read.
    private func appendEntity(at start: Int, before end: Int, to gatherer: inout TextGatherer) -> Int {
        var buffer = cmark_strbuf()
        cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
        defer { cmark_strbuf_free(&buffer) }
        let rest = flat.bytes[start + 1..<end]
        let length = Int(
            houdini_unescape_ent(&buffer, UnsafeBufferPointer(rebasing: rest).baseAddress, Int32(rest.count)))
        guard length > 0 else {
            gatherer.append(start..<start + 1, of: flat)
            return 1
        }
        gatherer.append(
            decoded: UnsafeBufferPointer(start: buffer.ptr, count: Int(buffer.size)),
            from: flat.source(start..<start + 1 + length))
        return 1 + length
    }
}

extension UInt8 {
    fileprivate var beginsDecoded: Bool { self == .backslash || self == UInt8(ascii: "&") }

    /// ASCII punctuation, which a backslash escapes.
    var isPunctuation: Bool {
        (33...47).contains(self) || (58...64).contains(self) || (91...96).contains(self) || (123...126).contains(self)
    }
}
