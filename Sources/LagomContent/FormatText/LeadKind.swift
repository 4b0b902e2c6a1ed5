// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// How a block leads on to what is below it.
enum LeadKind {
    /// A heading, or a line in bold that stands for one: it leads all below it.
    case heading
    /// A question, whatever stands above it: the next block answers it.
    case question
    /// A line that ends in a colon, or a few words without a stop: the next block goes on with it.
    case colon, words
    /// A sentence that ends: only a list goes on with it.
    case stop
    case none

    init(of block: Block, in file: SourceFile) {
        switch block.kind {
        case .heading: self = .heading
        // Most paragraphs end so, and none of their words need be looked at.
        case .paragraph where file.bytes[block.range].last == UInt8(ascii: "."): self = .stop
        case .paragraph(let content): self.init(ofParagraph: content)
        case .list, .quote, .card, .code, .table, .thematicBreak: self = .none
        }
    }

    private init(ofParagraph content: [Inline]) {
        let last = content.lastMark
        switch last {
        case nil: self = .none
        case ".", "!", "…": self = .stop
        case _ where content.isBold: self = .heading
        case "?": self = .question
        case ":": self = .colon
        default: self = .words
        }
    }
}

extension [Inline] {
    /// The mark or letter that they end with, quotation marks and brackets aside; nil where they end with a picture.
    ///
    /// Recursion is bounded by the parser's limit on nesting.
    fileprivate var lastMark: Character? {
        for inline in reversed() {
            switch inline.kind {
            case .text(let text), .code(let text):
                if let mark = text.string.last(where: { !" ”\"’'»)]".contains($0) }) { return mark }
            case .emphasis(let content), .strong(let content), .foreign(_, let content):
                if let mark = content.lastMark { return mark }
            case .link(let link): if let mark = link.content.lastMark { return mark }
            case .picture: return nil
            case .softBreak, .hardBreak, .citation, .sign: break
            }
        }
        return nil
    }

    /// Whether all words stand in bold.
    fileprivate var isBold: Bool {
        allSatisfy { inline in
            switch inline.kind {
            case .strong, .softBreak, .hardBreak, .citation: true
            default: false
            }
        }
    }
}
