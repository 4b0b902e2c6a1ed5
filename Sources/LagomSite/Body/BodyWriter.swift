// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Writes a variant's text as HTML, block by block, into one buffer.
///
/// Recursion is bounded: the parser refuses text that nests deeper than its limit.
struct BodyWriter {
    let site: Site
    let kit: LanguageKit
    let message: Identifier<Message>
    let catalogue: Catalogue
    let sources: [Identifier<Source>: Source]
    /// The folder of the page that is written, from the site's root.
    let path: String
    /// The folder of the pictures that it shows.
    let pictureFolder: String
    var html = HTML(capacity: 8 << 10)
    /// The cited sources, numbered by their first citation.
    var citations = Citations()
    /// The pictures shown, as paths below the message's folder.
    var pictures: Set<String> = []
    /// The headings below the title, for the list of contents.
    var headings: [(anchor: String, words: String)] = []
    /// The level of the last heading; the page's title is level 1.
    var level = 1
    /// The highest level that a heading may have here: below the title, or below the card's.
    var highest = 2
    /// How many levels the text's headings move so that its highest becomes level 2.
    let shift: Int
    /// Numbers for ids of cards and tables.
    var cards = 0
    /// The kinds of card that the page has a landmark for: the first of each, since landmarks need names of their own.
    var landmarks: Set<Card.Kind> = []
    var tables = 0
    /// The language of the text being written, which `foreign` changes.
    var language: LanguageTag

    init(site: Site, kit: LanguageKit, variant: Variant, path: String? = nil, showing: Showing? = nil) {
        self.site = site
        self.kit = kit
        message = variant.message
        catalogue = showing?.catalogue ?? site.catalogue
        sources = showing?.sources ?? site.sources
        self.path = path ?? kit.paths.message(variant.message)
        pictureFolder = Site.pictureFolder(variant.message, showing)
        language = variant.language
        shift = 2 - (Self.highestHeading(variant.blocks) ?? 2)
    }

    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    mutating func write(_ block: Block) {
        switch block.kind {
        case .paragraph(let inlines): writeParagraph(inlines)
        case .heading(let level, let inlines, let anchor): writeHeading(level, inlines, anchor)
        case .list(let list): write(list)
        case .quote(let blocks):
            html.raw("<blockquote>\n")
            write(blocks)
            html.raw("</blockquote>\n")
        case .card(let card): write(card)
        case .code(let text, let info): writeCode(text, info)
        case .table(let table): write(table)
        case .thematicBreak: html.raw("<hr>\n")
        }
    }

    private mutating func writeParagraph(_ inlines: [Inline]) {
        if inlines.count == 1, case .picture(let picture) = inlines[0].kind { return writeFigure(picture) }
        html.raw("<p>")
        write(inlines)
        html.raw("</p>\n")
    }

    /// A heading one level below its parent at most, so that no level is skipped.
    private mutating func writeHeading(_ wanted: Int, _ inlines: [Inline], _ anchor: String) {
        level = min(max(wanted + shift, highest), level + 1, 6)
        if level == 2 { headings.append((anchor, inlines.plainText.string)) }
        html.raw("<h")
        html.number(level)
        html.attribute(" id=\"", anchor)
        html.raw(">")
        write(inlines)
        html.raw("</h")
        html.number(level)
        html.raw(">\n")
    }

    private mutating func writeCode(_ text: MappedText, _ info: String) {
        html.raw("<pre tabindex=\"0\"><code")
        if let word = info.split(whereSeparator: \.isWhitespace).first {
            html.attribute(" class=\"language-", String(word))
        }
        html.raw(">")
        html.text(text.string)
        html.raw("</code></pre>\n")
    }

    private static func highestHeading(_ blocks: [Block]) -> Int? {
        blocks.compactMap { block in
            if case .heading(let level, _, _) = block.kind { level } else { nil }
        }.min()
    }
}
