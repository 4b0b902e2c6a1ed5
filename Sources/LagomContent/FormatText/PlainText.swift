// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The words of inline content, without its markup.
public enum PlainText {
    /// All words in one text: what a heading, a cell or a link says. Signs and citations, which are no words of the
    /// file, are left out; a line ending becomes a space.
    public static func joined(_ inlines: [Inline]) -> MappedText {
        var text = MappedText()
        for inline in inlines { append(inline, to: &text) }
        return text
    }

    private static func append(_ inline: Inline, to text: inout MappedText) {
        switch inline.kind {
        case .text(let words), .code(let words): text.append(words)
        case .emphasis(let content), .strong(let content), .foreign(_, let content):
            for part in content { append(part, to: &text) }
        case .link(let link):
            for part in link.content { append(part, to: &text) }
        case .softBreak, .hardBreak: text.append(" ", from: inline.range)
        case .picture, .citation, .sign: break
        }
    }
}
