// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Variant {
    /// Where code stands within lines, in reading order: words that are shown as they are and advise nobody.
    public var codeSpans: [ByteRange] { blocks.flatMap(\.codeSpans) }
}

extension Block {
    /// Recursion is bounded by the parser's limit on nesting.
    fileprivate var codeSpans: [ByteRange] {
        switch kind {
        case .paragraph(let content), .heading(_, let content, _): content.codeSpans
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.codeSpans) }
        case .quote(let blocks): blocks.flatMap(\.codeSpans)
        case .card(let card): card.blocks.flatMap(\.codeSpans)
        case .table(let table): (table.header + table.rows.joined()).flatMap(\.content.codeSpans)
        case .code, .thematicBreak: []
        }
    }
}

extension [Inline] {
    fileprivate var codeSpans: [ByteRange] {
        flatMap { inline -> [ByteRange] in
            switch inline.kind {
            case .code: [inline.range]
            case .emphasis(let content), .strong(let content), .foreign(_, let content): content.codeSpans
            case .link(let link): link.content.codeSpans
            case .text, .picture, .softBreak, .hardBreak, .citation, .sign: []
            }
        }
    }
}
