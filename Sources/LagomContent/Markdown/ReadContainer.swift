// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomText

extension BlockReader {
    mutating func list(_ node: CmarkNode, _ around: Surroundings) -> Block {
        let list = lagom_list(node)
        var items: [List.Item] = []
        for child in node.children where child.startLine <= lines.count {
            items.append(item(child, around.inside(quote: false)))
        }
        let start = items.first?.range.lowerBound ?? start(of: node)
        return Block(
            .list(
                List(
                    items: items, start: list.list_type == CMARK_ORDERED_LIST ? Int(list.start) : nil,
                    isTight: list.tight)),
            range: start..<(items.last?.range.upperBound ?? start))
    }

    private mutating func item(_ node: CmarkNode, _ around: Surroundings) -> List.Item {
        let isTask = lagom_is_task(node) != 0
        let blocks = blocks(in: node, around)
        return List.Item(
            blocks: blocks, isDone: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil,
            range: range(of: node, around: blocks))
    }

    /// From a container's first marker to the end of its last block; an empty one ends with its first line.
    private func range(of node: CmarkNode, around blocks: [Block]) -> ByteRange {
        let start = start(of: node)
        let end = blocks.last?.range.upperBound ?? lines.textEnd(line: node.startLine)
        return start..<max(start, end)
    }

    /// A quote, or the card that its first line makes of it.
    mutating func quote(_ node: CmarkNode, _ around: Surroundings) -> Block {
        let inside = around.inside(quote: true)
        guard let marker = takeMarker(node) else {
            let blocks = blocks(in: node, inside)
            return Block(.quote(blocks), range: range(of: node, around: blocks))
        }
        let isCard = check(marker, isNested: around.depth > 0)
        let blocks = blocks(in: node, inside)
        let frame = range(of: node, around: blocks)
        let range = frame.lowerBound..<max(frame.upperBound, marker.range.upperBound)
        guard isCard, let kind = marker.kind else { return Block(.quote(blocks), range: range) }
        let card = Card(kind: kind, attributes: marker.attributes, blocks: blocks, markerRange: marker.range)
        return Block(.card(card), range: range)
    }

    /// Takes a card's marker off the first paragraph of a quote.
    private func takeMarker(_ node: CmarkNode) -> CardMarker? {
        guard let first = node.firstChild, first.type == CMARK_NODE_PARAGRAPH.rawValue else { return nil }
        guard let marker = CardMarker(paragraphText(first)) else { return nil }
        cmark_strbuf_drop(&first.pointee.content, Int32(marker.lineLength))
        return marker
    }

    /// Finds what is wrong with a marker; true where it makes a card.
    private mutating func check(_ marker: CardMarker, isNested: Bool) -> Bool {
        guard marker.kind != nil else {
            findings.append(.unknownCard(marker.name, at: file.place(marker.range)))
            return false
        }
        if !marker.isAlone { findings.append(.cardMarkerNotAlone(marker.name, at: file.place(marker.range))) }
        for range in marker.strays { findings.append(.cardAttributeNotUnderstood(at: file.place(range))) }
        for attribute in marker.attributes { check(attribute) }
        if marker.kind == .urgent, let late = marker.attributes.first(where: \.isLate) {
            findings.append(.urgentCardTooLate(late.value, at: file.place(late.range)))
        }
        if isNested { findings.append(.cardNested(marker.name, at: file.place(marker.range))) }
        return !isNested
    }

    private mutating func check(_ attribute: Card.Attribute) {
        if attribute.name != "where", attribute.name != "within" {
            findings.append(.unknownCardAttribute(attribute.name, at: file.place(attribute.range)))
        } else if !CardMarker.understands(attribute) {
            findings.append(.unknownCardValue(attribute, at: file.place(attribute.range)))
        }
    }
}

extension Card.Attribute {
    /// Whether a card that says 'seek care now' would let its reader wait.
    fileprivate var isLate: Bool { name == "within" && !["now", "today", "1d"].contains(value) }
}
