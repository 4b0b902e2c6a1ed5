// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM

/// cmark's blocks of a Markdown text; the inlines of each leaf are parsed when they are asked for.
///
/// `cmark_parser_finish` would join neighbouring text nodes and so lose where they came from. Hence the blocks are
/// closed by a line that ends them all, and cmark parses the inlines leaf by leaf: the literals then still point into
/// the leaf's content.
struct CmarkDocument: ~Copyable {
    private let parser: UnsafeMutablePointer<cmark_parser>
    /// The number of lines of the text itself; blocks that start below it are none of it.
    let lineCount: Int

    /// Parses the blocks of a text without NUL bytes that keeps the limits of `MarkdownLimits`.
    init(_ text: UnsafeBufferPointer<UInt8>, lineCount: Int) {
        _ = Self.registered
        self.lineCount = lineCount
        parser = cmark_parser_new(CMARK_OPT_DEFAULT)
        for name in ["table", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        feed(text)
        if let last = text.last, last != .newline, last != .carriageReturn { feed([.newline]) }
        feed(closingLine())
    }

    deinit {
        cmark_parser_free(parser)
    }

    /// The top of the tree.
    var root: CmarkNode { parser.pointee.root }

    /// Parses the inlines of a leaf, placed as if the leaf began in the first column of a text.
    func parseInlines(of leaf: CmarkNode) {
        leaf.pointee.start_line = 1
        leaf.pointee.start_column = 1
        leaf.pointee.internal_offset = 0
        cmark_parse_inlines(parser, leaf, parser.pointee.refmap, CMARK_OPT_DEFAULT)
    }

    /// Extensions are registered once in a process, as that is not safe from several threads.
    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    private func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }

    private func feed(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { feed($0) }
    }

    /// A line that closes every open block: an open fence's end at top level, else a thematic break.
    private func closingLine() -> [UInt8] {
        if let last = root.pointee.last_child, last.type == CMARK_NODE_CODE_BLOCK.rawValue {
            let code = lagom_code(last)
            if code.fenced != 0, last.pointee.flags & UInt16(CMARK_NODE__OPEN.rawValue) != 0 {
                return [UInt8](repeating: code.fence_char, count: Int(code.fence_length)) + [.newline]
            }
        }
        return Array("***\n".utf8)
    }
}
