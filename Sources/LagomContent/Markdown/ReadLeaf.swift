// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomText

extension BlockReader {
    /// A paragraph; nil where nothing is left of it.
    mutating func paragraph(_ node: CmarkNode) -> Block? {
        let flat = paragraphText(node)
        let text = flat.bytes.trimmed(0..<flat.count)
        guard !text.isEmpty else { return nil }
        let range = flat.source(0..<text.upperBound)
        return Block(.paragraph(inlines(of: node, flat)), range: range)
    }

    /// A paragraph's content; one that a table left over has no place in cmark, and ends above the table's header.
    func paragraphText(_ node: CmarkNode) -> FlatText {
        guard node.startLine == 0, let table = node.next else {
            return FlatText(node.content, lastLine: node.endLine, in: lines)
        }
        return FlatText(aboveTable: node.content, lastLine: headerLine(of: table) - 1, in: lines)
    }

    mutating func heading(_ node: CmarkNode) -> Block {
        let heading = lagom_heading(node)
        // cmark closes a setext heading on the line below its underline, and takes that for its last.
        let last = heading.setext ? node.endLine - 1 : node.startLine
        let flat =
            heading.setext
            ? FlatText(node.content, lastLine: last - 1, in: lines)
            : FlatText(node.content, at: headingText(node, level: Int(heading.level)))
        let start = heading.setext ? flat.source(0..<1).lowerBound : start(of: node)
        let range = start..<max(start, lines.textEnd(line: last))
        let content = inlines(of: node, flat)
        let anchor = anchors.anchor(for: content.plainText.string)
        return Block(.heading(level: Int(heading.level), content, anchor: anchor), range: range)
    }

    /// The offset behind the number signs of a heading and the white space that follows them.
    private func headingText(_ node: CmarkNode, level: Int) -> Int {
        let end = lines[node.startLine].upperBound
        var offset = min(start(of: node) + level, end)
        while offset < end, lines.source[offset].isBlank { offset += 1 }
        return offset
    }

    /// A code block; its text ends without the last line's ending.
    func code(_ node: CmarkNode, _ around: Surroundings) -> Block {
        let code = lagom_code(node)
        let isFenced = code.fenced != 0
        var literal = code.literal.bytes
        if literal.last == .newline { literal = UnsafeBufferPointer(rebasing: literal.dropLast()) }
        let hasLines = code.literal.len > 0
        let flat = FlatText(literal, firstLine: node.startLine + (isFenced ? 1 : 0), in: lines)
        var gatherer = TextGatherer()
        if hasLines { gatherer.append(0..<flat.count, of: flat) }
        let start = start(of: node)
        let end = isFenced ? fenceEnd(node, code, around) : flat.source(0..<flat.count).upperBound
        return Block(
            .code(gatherer.take() ?? MappedText(), info: code.info.string ?? ""), range: start..<max(start, end))
    }

    /// The end of a fenced block: of its closing fence where it has one, else of its last line.
    private func fenceEnd(_ node: CmarkNode, _ code: cmark_code, _ around: Surroundings) -> Int {
        let inner = code.literal.bytes.count { $0 == .newline }
        let closing = node.startLine + inner + 1
        guard closing <= lines.count, closing <= node.endLine, node.nextBlockLine != closing else {
            return lines[node.startLine + inner].upperBound
        }
        let start = lines.textStart(line: closing, quotes: around.quotes)
        let end = lines.textEnd(line: closing)
        let isFence =
            end - start >= Int(code.fence_length) && (start..<end).allSatisfy { lines.source[$0] == code.fence_char }
        return isFence ? end : lines[node.startLine + inner].upperBound
    }
}

extension CmarkNode {
    /// The line on which the next block that is no child of this one begins.
    fileprivate var nextBlockLine: Int? {
        var node: CmarkNode? = self
        while let current = node {
            if let next = current.next { return next.startLine }
            node = current.parent
        }
        return nil
    }
}
