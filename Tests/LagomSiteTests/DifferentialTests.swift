// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import Foundation
import LagomText
import Testing

@testable import LagomSite

/// Holds Lagom's HTML against that of cmark's own renderer over generated documents.
///
/// Every difference that is meant stands in `intended`; whatever else differs is a fault.
struct DifferentialTests {
    /// What Lagom writes otherwise than cmark, each with the rewriting that makes both alike.
    private static let intended: [(why: String, pattern: String, replacement: String)] = [
        ("headings have ids", "(<h[1-6]) id=\"[^\"]*\"", "$1"),
        ("headings begin below the page's title and skip no level", "(</?h)[1-6]", "$1"),
        ("tables scroll in a box of their own", "<div class=\"table\"[^>]*>\n(<table>)", "$1"),
        ("tables scroll in a box of their own", "(</table>)\n</div>", "$1"),
        (
            "cells name rows and columns, and are aligned by class",
            "<(/?)t[hd](?: (?:scope|class|align)=\"[^\"]*\")*>", "<$1cell>"
        ),
        ("an empty table body is left out", "<tbody></tbody>\n", ""),
        (
            "tasks are no controls",
            "<svg class=\"icon\"[^>]*>(?:<path[^>]*>|<rect[^>]*>)*<path[^>]*></svg><span[^>]*>Klart: </span>", "[x] "
        ),
        (
            "tasks are no controls",
            "<svg class=\"icon\"[^>]*>(?:<path[^>]*>|<rect[^>]*>)*</svg><span[^>]*>Att göra: </span>", "[ ] "
        ),
        ("tasks are no controls", "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ", "[x] "),
        ("tasks are no controls", "<input type=\"checkbox\" disabled=\"\" /> ", "[ ] "),
        ("lists and items of tasks have classes", "<(ul|li) class=\"tasks?\">", "<$1>"),
        ("links elsewhere are marked", " rel=\"external\"", ""),
        ("links hold their title before the mark", "(<a href=\"[^\"]*\")( title=\"[^\"]*\")?", "$1$2"),
        ("elements without content are not closed", " />", ">"),
        ("apostrophes are escaped as well", "&#39;", "'"),
        ("code blocks can be scrolled by keyboard", "<pre tabindex=\"0\">", "<pre>"),
        ("code blocks end without a line ending", "\n</code></pre>", "</code></pre>"),
        ("pictures lie together", "(<img src=\")../../media/halsont/", "$1"),
        ("pictures may load late", " decoding=\"async\"", ""),
    ]

    @Test func lagomWritesWhatCmarkWritesButForWhatIsIntended() {
        let sample = Sample()
        for seed in 0..<1500 as Range<UInt64> {
            var generator = DocumentGenerator(seed: seed)
            let document = generator.document()
            let (ours, theirs) = (Self.normalised(sample.body(document)), Self.normalised(Self.cmark(document)))
            #expect(ours == theirs, "seed \(seed):\n\(document)")
            if ours != theirs { break }
        }
    }

    private static func normalised(_ html: String) -> String {
        intended.reduce(html) { text, difference in
            text.replacingOccurrences(
                of: difference.pattern, with: difference.replacement, options: .regularExpression)
        }
    }

    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    private static func cmark(_ markdown: String) -> String {
        _ = registered
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
        defer { cmark_parser_free(parser) }
        for name in ["table", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        cmark_parser_feed(parser, markdown, markdown.utf8.count)
        let document = cmark_parser_finish(parser)
        defer { cmark_node_free(document) }
        let html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser))!
        defer { free(html) }
        return String(cString: html)
    }
}
