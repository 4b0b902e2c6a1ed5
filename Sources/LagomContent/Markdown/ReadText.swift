// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomText

extension InlineReader {
    /// Reads a text node: a stretch of the content, an escaped character, an entity or a single special character.
    mutating func readText(_ node: CmarkNode) {
        let literal = lagom_literal(node)
        guard literal.len > 0, let data = literal.data, let base = flat.bytes.baseAddress else { return }
        if literal.alloc != 0 {
            readEntity(literal.bytes)
            return
        }
        let offset = UnsafePointer(data) - base
        if (0..<flat.count).contains(offset) {
            readStretch(at: offset, count: Int(literal.len))
        } else {
            readSpecial(literal.bytes)
        }
    }

    /// A literal that points into the content.
    private mutating func readStretch(at offset: Int, count: Int) {
        // What is left of a partly used closing delimiter lies behind the used part.
        let start = max(offset, cursor)
        let end = min(start + count, flat.count)
        if start == cursor + 1, flat[cursor] == .backslash {
            text.append(
                decoded: UnsafeBufferPointer(rebasing: flat.bytes[start..<end]), from: flat.source(cursor..<end))
        } else {
            if start != cursor { countMismatch() }
            text.append(min(max(start, skippedUntil), end)..<end, of: flat)
        }
        cursor = end
    }

    private mutating func readEntity(_ decoded: UnsafeBufferPointer<UInt8>) {
        var end = cursor
        while end < flat.count, flat[end] != UInt8(ascii: ";") { end += 1 }
        end = min(end + 1, flat.count)
        if flat[cursor] != UInt8(ascii: "&") { countMismatch() }
        text.append(decoded: decoded, from: flat.source(cursor..<end))
        cursor = end
    }

    /// A literal that cmark keeps itself: a bracket, `![`, or a special character that begins nothing.
    private mutating func readSpecial(_ literal: UnsafeBufferPointer<UInt8>) {
        let end = min(cursor + literal.count, flat.count)
        if !flat.bytes[cursor..<end].elementsEqual(literal) { countMismatch() }
        switch literal[0] {
        case UInt8(ascii: "["): openBracket()
        case UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: "!") where literal.count == 2: openPictureBracket()
        default:
            if cursor >= skippedUntil { text.append(cursor..<end, of: flat) }
            cursor = end
        }
    }

    /// Reads a line ending, and the white space and the backslash around it.
    mutating func readBreak(_ kind: Inline.Kind) {
        flushText()
        let isBackslash = flat[cursor] == .backslash
        var start = cursor
        if isBackslash { start += 1 }
        while flat[start].isWhitespace, !flat[start].isLineEnd { start += 1 }
        if !flat[start].isLineEnd { countMismatch() }
        var end = min(start + 1, flat.count)
        if flat[start] == .carriageReturn, flat[end] == .newline { end += 1 }
        append([Inline(kind, range: flat.source(cursor..<end))])
        cursor = end
        // Behind a backslash cmark neither counts a line nor skips the indentation of a lazy one.
        guard !isBackslash else { return }
        columnOffset = -end
        while flat[cursor].isBlank { cursor += 1 }
    }

    /// Steps over raw HTML, which is not allowed.
    mutating func dropHTML(_ node: CmarkNode) {
        flushText()
        let end = min(cursor + Int(lagom_literal(node).len), flat.count)
        findings.append(.rawHTML(at: file.place(flat.source(cursor..<end))))
        cursor = end
    }
}
