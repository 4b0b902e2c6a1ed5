// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM
import LagomText
import Testing

@testable import LagomContent

@Suite struct MarkdownPropertyTests {
    private static let documents: UInt64 = 2_600

    @Test(arguments: [true, false])
    func everyTextRunDecodesFromItsSource(hasLagom: Bool) {
        var failures = 0
        for seed in 0..<Self.documents where failures < 5 {
            var generator = MarkdownGenerator(seed: seed, hasLagom: hasLagom)
            let text = generator.document()
            guard fault(text) != nil else { continue }
            failures += 1
            let shortest = shrunk(text) { fault($0) != nil }
            Issue.record("seed \(seed): \(shortest.debugDescription): \(fault(shortest) ?? "")")
        }
    }
}

/// What does not hold for a text; nil where all does.
private func fault(_ text: String) -> String? {
    let source = Array(text.utf8)
    let file = SourceFile(path: "sv.md", bytes: source)
    let result = MarkdownParser().parseCountingMismatches(file, body: 0..<source.count)
    let invariant = MarkdownInvariant(result.blocks, in: source)
    if let fault = invariant.faults.first { return fault }
    if result.mismatches > 0 { return "\(result.mismatches) literals were not where they were expected" }
    guard !["[@", "[!", "{lang="].contains(where: text.contains) else { return nil }
    let words = cmarkWords(Array(source.drop { [0xEF, 0xBB, 0xBF].contains($0) }))
    return words == invariant.words
        ? nil : "cmark reads \(words.debugDescription), not \(invariant.words.debugDescription)"
}

/// The text with everything left out that it fails without.
private func shrunk(_ text: String, while fails: (String) -> Bool) -> String {
    var scalars = Array(text.unicodeScalars)
    var length = scalars.count / 2
    while length > 0 {
        var start = 0
        while start < scalars.count {
            var shorter = scalars
            shorter.removeSubrange(start..<min(start + length, shorter.count))
            if fails(string(shorter)) { scalars = shorter } else { start += length }
        }
        length /= 2
    }
    return string(scalars)
}

private func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
}

/// The text and code of cmark's own tree, a code block's without its last line ending.
private func cmarkWords(_ source: [UInt8]) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    for name in ["table", "tasklist"] {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    source.withUnsafeBytes { cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count) }
    let root = cmark_parser_finish(parser)
    defer { cmark_node_free(root) }
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var words = ""
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
        let node = cmark_iter_get_node(iterator)
        let type = cmark_node_get_type(node)
        if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { words += " " }
        if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK,
            cmark_iter_get_node(iterator) != nil, let literal = cmark_node_get_literal(node)
        {
            var bytes = Array(UnsafeBufferPointer(start: literal, count: strlen(literal)))[...]
            if type == CMARK_NODE_CODE_BLOCK {
                if bytes.last == 10 { bytes.removeLast() }
            }
            words += String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }
    return words
}
