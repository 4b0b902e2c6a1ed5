// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomText

/// Turns cmark's blocks into blocks that know their source.
///
/// A block begins where cmark says and ends where its content ends: cmark's own ends are wrong for what is closed by
/// a line outside it.
struct BlockReader: ~Copyable {
    let file: SourceFile
    let lines: SourceLines
    let document: CmarkDocument
    var findings: [Finding] = []
    var anchors = HeadingAnchors()
    /// How often an inline was not where it was expected; 0 in a sound reader.
    var mismatches = 0

    init(file: SourceFile, lines: SourceLines, document: consuming CmarkDocument) {
        self.file = file
        self.lines = lines
        self.document = document
    }

    /// Reads the whole document.
    mutating func read() -> [Block] {
        blocks(in: document.root, Surroundings())
    }

    /// What a block stands in.
    struct Surroundings {
        var depth = 0
        var quotes = 0

        /// Inside one more list or quote.
        func inside(quote: Bool) -> Surroundings {
            Surroundings(depth: depth + 1, quotes: quotes + (quote ? 1 : 0))
        }
    }

    mutating func blocks(in parent: CmarkNode, _ around: Surroundings) -> [Block] {
        var result: [Block] = []
        for node in parent.children where node.startLine <= lines.count {
            if around.depth > MarkdownLimits.nesting {
                findings.append(.nestingTooDeep(at: file.place(start(of: node)..<start(of: node) + 1)))
                break
            }
            if let block = block(node, around) { result.append(block) }
        }
        return result
    }

    private mutating func block(_ node: CmarkNode, _ around: Surroundings) -> Block? {
        switch node.type {
        case CMARK_NODE_PARAGRAPH.rawValue: return paragraph(node)
        case CMARK_NODE_HEADING.rawValue: return heading(node)
        case CMARK_NODE_LIST.rawValue: return list(node, around)
        case CMARK_NODE_BLOCK_QUOTE.rawValue: return quote(node, around)
        case CMARK_NODE_CODE_BLOCK.rawValue: return code(node, around)
        case CMARK_NODE_THEMATIC_BREAK.rawValue:
            return Block(.thematicBreak, range: start(of: node)..<lines.textEnd(line: node.startLine))
        case CMARK_NODE_HTML_BLOCK.rawValue:
            findings.append(.rawHTML(at: file.place(start(of: node)..<lines.textEnd(line: node.startLine))))
            return nil
        case lagom_table_type().rawValue: return table(node, around)
        default: return nil
        }
    }

    /// The offset at which a block's first marker or character stands.
    func start(of node: CmarkNode) -> Int {
        lines.offset(line: node.startLine, column: node.startColumn)
    }

    /// Reads the inlines of a leaf, and lets cmark's go.
    mutating func inlines(of leaf: CmarkNode, _ flat: FlatText) -> [Inline] {
        guard flat.count <= MarkdownLimits.leaf else {
            let start = flat.source(0..<1).lowerBound
            findings.append(.paragraphTooLong(at: file.place(start..<start + 1)))
            return []
        }
        document.parseInlines(of: leaf)
        var reader = InlineReader(flat, in: file)
        let inlines = reader.read(leaf)
        findings.append(contentsOf: reader.findings)
        mismatches += reader.mismatches
        return inlines
    }
}
