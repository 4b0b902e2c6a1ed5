// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Blocks of a text as the report shows them: their shape without their design, with marks.
///
/// Recursion is bounded: the parser refuses text nested deeper than its limit.
struct BlockMarkup {
    let variant: Variant
    let setting: TextSetting
    let remarks: NumberedRemarks
    let language: ToolLanguage

    func html(_ blocks: [Block]) -> String { blocks.map(html).joined() }

    func html(_ block: Block) -> String {
        switch block.kind {
        case .paragraph(let content): "<p>\(html(content))</p>\n"
        case .heading(_, let content, _): "<p class='heading'>\(html(content))</p>\n"
        case .list(let list): self.list(list)
        case .quote(let blocks): "<blockquote>\(html(blocks))</blockquote>\n"
        case .card(let card): self.card(card)
        case .code(let text, _): "<pre tabindex='0'><code>\(Markup.escaped(text.string))</code></pre>\n"
        case .table(let table): self.table(table)
        case .thematicBreak: "<hr>\n"
        }
    }

    /// A text that stands by itself, such as a title.
    func html(_ text: MappedText) -> String { MarkedText(text, remarks, language).html }

    private func list(_ list: LagomContent.List) -> String {
        let items = list.items.map { "<li>\(html($0.blocks))</li>\n" }.joined()
        guard let start = list.start else { return "<ul>\n\(items)</ul>\n" }
        return "<ol start='\(start)'>\n\(items)</ol>\n"
    }

    private func card(_ card: Card) -> String {
        let name = card.kind.name.text(in: language)
        let turn = card.kind == .emergency ? "" : setting.turn(of: card, in: variant.language)
        let details = " <span lang='\(variant.language)'>\(Markup.escaped(turn))</span>"
        return "<div class='card \(card.kind.rawValue.lowercased())'><p class='kind' lang='\(language)' "
            + "dir='ltr'>\(Markup.escaped(name))\(turn.isEmpty ? "" : details)</p>\n"
            + html(card.blocks) + "</div>\n"
    }

    private func table(_ table: Table) -> String {
        let head = table.header.map { "<th scope='col'>\(html($0.content))</th>" }.joined()
        let rows = table.rows.map { row in
            "<tr>" + row.map { "<td>\(html($0.content))</td>" }.joined() + "</tr>\n"
        }
        return "<div class='scroll' tabindex='0'><table><thead><tr>\(head)</tr></thead><tbody>\n"
            + rows.joined() + "</tbody></table></div>\n"
    }

    private func html(_ inlines: [Inline]) -> String { inlines.map(html).joined() }

    private func html(_ inline: Inline) -> String {
        switch inline.kind {
        case .text(let text): html(text)
        case .code(let text): "<code>\(Markup.escaped(text.string))</code>"
        case .emphasis(let content): "<em>\(html(content))</em>"
        case .strong(let content): "<strong>\(html(content))</strong>"
        case .link(let link): "<span class='link'>\(html(link.content))</span>"
        case .picture(let picture): self.picture(picture)
        case .softBreak: " "
        case .hardBreak: "<br>"
        case .citation(let sources): citation(sources)
        case .sign(let id): sign(id)
        case .foreign(let language, let content): "<span lang='\(language)'>\(html(content))</span>"
        }
    }

    private func picture(_ picture: Picture) -> String {
        let label = Wording(sv: "Bild: ", en: "Picture: ").text(in: language)
        let caption = picture.caption.map { "<br>" + html($0) } ?? ""
        return "<span class='picture'>\(label)\(html(picture.alternativeText))\(caption)</span>"
    }

    private func citation(_ sources: [CitedSource]) -> String {
        " <cite>[" + Markup.escaped(sources.map { setting.name(of: $0.source) }.joined(separator: "; ")) + "]</cite>"
    }

    private func sign(_ id: Identifier<Sign>) -> String {
        let words = setting.catalogue.wording(of: id, in: variant.language)?.text.string
        return "<span class='sign'>\(Markup.escaped(words ?? "[!\(id)]"))</span>"
    }
}

extension Card.Kind {
    /// What the card is called where people read of it.
    var name: Wording {
        switch self {
        case .emergency: Wording(sv: "Ring 112", en: "Call 112")
        case .urgent: Wording(sv: "Sök vård nu", en: "Seek care now")
        case .contact: Wording(sv: "Kontakta vården", en: "Contact health care")
        case .exception: Wording(sv: "Gäller inte alla", en: "Not for everybody")
        case .ask: Wording(sv: "Fråga", en: "Ask")
        case .fact: Wording(sv: "Fakta", en: "Facts")
        }
    }
}
