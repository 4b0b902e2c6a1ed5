// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomText

/// Turns cmark's inlines of one leaf into inlines that know their source.
///
/// It walks cmark's nodes in step with a cursor over the leaf's content. Most text literals point into the content and
/// so say themselves where they are; what lies between them is exact syntax that the cursor steps over.
struct InlineReader {
    /// An inline whose end is not yet reached.
    struct Frame {
        let start: Int
        var items: [Inline] = []
        /// Brackets that may turn out to open a citation, a sign or a foreign word.
        var brackets: [Bracket] = []
    }

    let flat: FlatText
    let file: SourceFile
    var findings: [Finding] = []
    var frames: [Frame] = [Frame(start: 0)]
    var text = TextGatherer()
    /// The offset in the content up to which all is read.
    var cursor = 0
    /// What cmark's columns must be lowered by, because they count from the last line ending.
    var columnOffset = 0
    /// The offset up to which text is left out, because it is an attribute: `{lang=en}`.
    var skippedUntil = 0
    /// Whether text was cut at brackets that turned out to be nothing special.
    var hasCutText = false
    /// How many of the open nodes are nested too deeply to have a frame.
    private var flattened = 0
    /// How often a literal was not where the cursor stood: 0, unless this reader misunderstands cmark.
    private(set) var mismatches = 0

    init(_ flat: FlatText, in file: SourceFile) {
        self.flat = flat
        self.file = file
    }

    /// Reads all inlines below a leaf.
    mutating func read(_ leaf: CmarkNode) -> [Inline] {
        var next = leaf.firstChild
        while let node = next {
            let descends = enter(node)
            if descends, let child = node.firstChild {
                next = child
                continue
            }
            if descends { leave(node) }
            next = following(node, below: leaf)
        }
        flushText()
        return finish(frames[0].items)
    }

    /// The next node in reading order that is no child of this one, leaving the parents that end here.
    private mutating func following(_ node: CmarkNode, below leaf: CmarkNode) -> CmarkNode? {
        var node = node
        while node.next == nil {
            guard let parent = node.parent, parent != leaf else { return nil }
            leave(parent)
            node = parent
        }
        return node.next
    }

    /// Reads a node's beginning; true where its children are to be read too.
    private mutating func enter(_ node: CmarkNode) -> Bool {
        switch node.type {
        case CMARK_NODE_TEXT.rawValue: readText(node)
        case CMARK_NODE_SOFTBREAK.rawValue: readBreak(.softBreak)
        case CMARK_NODE_LINEBREAK.rawValue: readBreak(.hardBreak)
        case CMARK_NODE_CODE.rawValue: readCode()
        case CMARK_NODE_HTML_INLINE.rawValue: dropHTML(node)
        case CMARK_NODE_EMPH.rawValue: open(1)
        case CMARK_NODE_STRONG.rawValue: open(2)
        case CMARK_NODE_IMAGE.rawValue: open(2)
        case CMARK_NODE_LINK.rawValue:
            if flat[cursor] == UInt8(ascii: "<") {
                readAutolink(node)
                return false
            }
            open(1)
        default: return false
        }
        return node.isInlineContainer
    }

    private mutating func leave(_ node: CmarkNode) {
        let contentEnd = cursor
        switch node.type {
        case CMARK_NODE_EMPH.rawValue: cursor += 1
        case CMARK_NODE_STRONG.rawValue: cursor += 2
        default: cursor = linkEnd(node)
        }
        cursor = min(cursor, flat.count)
        guard flattened == 0 else {
            flattened -= 1
            return
        }
        flushText()
        let frame = frames.removeLast()
        let range = flat.source(frame.start..<max(frame.start, cursor))
        append(inlines(of: node, finish(frame.items), tail: contentEnd..<cursor, range: range))
    }

    private mutating func inlines(of node: CmarkNode, _ items: [Inline], tail: Range<Int>, range: ByteRange) -> [Inline]
    {
        switch node.type {
        case CMARK_NODE_EMPH.rawValue: [Inline(.emphasis(items), range: range)]
        case CMARK_NODE_STRONG.rawValue: [Inline(.strong(items), range: range)]
        case CMARK_NODE_IMAGE.rawValue: picture(lagom_link(node), items, tail: tail, range: range)
        default: link(lagom_link(node), items, range: range)
        }
    }

    /// Steps over an opening marker and begins a frame, unless it is nested too deeply.
    private mutating func open(_ markerLength: Int) {
        let start = cursor
        cursor = min(cursor + markerLength, flat.count)
        guard flattened == 0, frames.count <= MarkdownLimits.nesting else {
            if flattened == 0 {
                findings.append(.nestingTooDeep(at: file.place(flat.source(start..<cursor))))
            }
            flattened += 1
            return
        }
        flushText()
        frames.append(Frame(start: start))
    }

    mutating func append(_ items: [Inline]) {
        frames[frames.count - 1].items.append(contentsOf: items)
    }

    /// Makes what was gathered one text inline.
    mutating func flushText() {
        guard let text = text.take() else { return }
        append([Inline(.text(text), range: text.range ?? 0..<0)])
    }

    mutating func countMismatch() { mismatches += 1 }
}

extension CmarkNode {
    fileprivate var isInlineContainer: Bool {
        switch type {
        case CMARK_NODE_EMPH.rawValue, CMARK_NODE_STRONG.rawValue, CMARK_NODE_LINK.rawValue, CMARK_NODE_IMAGE.rawValue:
            true
        default: false
        }
    }
}
