// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension InlineReader {
    /// An opening bracket that belongs to no link.
    struct Bracket {
        /// The number of the item, in its frame, that begins with the bracket.
        let item: Int
        let offset: Int
        /// Whether it is `![`, which opens nothing of Lagom's.
        let isPicture: Bool
    }

    mutating func openBracket() {
        open(length: 1, isPicture: false)
    }

    mutating func openPictureBracket() {
        open(length: 2, isPicture: true)
    }

    private mutating func open(length: Int, isPicture: Bool) {
        flushText()
        let last = frames.count - 1
        frames[last].brackets.append(
            Bracket(item: frames[last].items.count, offset: cursor, isPicture: isPicture))
        text.append(cursor..<min(cursor + length, flat.count), of: flat)
        cursor = min(cursor + length, flat.count)
        hasCutText = true
    }

    /// Reads `]`, and makes a citation, a sign or foreign words of what it closes.
    mutating func closeBracket() {
        let close = cursor
        cursor = min(cursor + 1, flat.count)
        guard let bracket = frames[frames.count - 1].brackets.popLast(), !bracket.isPicture,
            let special = special(bracket, close: close)
        else {
            text.append(close..<cursor, of: flat)
            return
        }
        let last = frames.count - 1
        frames[last].items.removeSubrange(bracket.item...)
        append(special)
    }

    private mutating func special(_ bracket: Bracket, close: Int) -> [Inline]? {
        let range = flat.source(bracket.offset..<close + 1)
        if flat.bytes.has("{lang=", at: close + 1), let end = attributeEnd(after: close + 1) {
            flushText()
            return foreign(content(from: bracket), close: close, end: end, start: bracket.offset)
        }
        switch flat[bracket.offset + 1] {
        case UInt8(ascii: "@"):
            flushText()
            return citation(content(from: bracket), range: range).map { [$0] }
        case UInt8(ascii: "!"):
            flushText()
            return sign(content(from: bracket), range: range).map { [$0] }
        default: return nil
        }
    }

    /// The items between a bracket and the cursor, without the bracket itself.
    private func content(from bracket: Bracket) -> [Inline] {
        var items = Array(frames[frames.count - 1].items[bracket.item...])
        guard case .text(let first)? = items.first?.kind else { return items }
        let rest = first.slice(1..<first.string.utf8.count)
        items[0] = Inline(.text(rest), range: rest.range ?? items[0].range)
        if rest.isEmpty { items.removeFirst() }
        return items
    }

    // MARK: - Foreign words

    /// The offset behind `{lang=…}`, where the braces close on the same line after few and harmless characters.
    private func attributeEnd(after start: Int) -> Int? {
        var end = start + 1
        while end - start < 60, flat[end] != UInt8(ascii: "}") {
            let byte = flat[end]
            guard byte > UInt8.space, !"[]<>&`*\\{".utf8.contains(byte) else { return nil }
            end += 1
        }
        return flat[end] == UInt8(ascii: "}") ? end + 1 : nil
    }

    private mutating func foreign(_ content: [Inline], close: Int, end: Int, start: Int) -> [Inline] {
        skippedUntil = end
        let name = flat.bytes.string(close + 7..<end - 1)
        guard let tag = LanguageTag(name) else {
            findings.append(.languageTag(name, at: file.place(flat.source(close + 1..<end))))
            return content
        }
        return [Inline(.foreign(tag, finish(content)), range: flat.source(start..<end))]
    }

    /// Text that brackets had cut made whole again.
    mutating func finish(_ items: [Inline]) -> [Inline] {
        hasCutText ? items.withJoinedText : items
    }
}
