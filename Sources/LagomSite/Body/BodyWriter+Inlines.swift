// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension BodyWriter {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline.kind {
        case .text(let text): html.text(text.string)
        case .code(let text): wrap("<code>", "</code>") { $0.html.text(text.string) }
        case .emphasis(let inner): wrap("<em>", "</em>") { $0.write(inner) }
        case .strong(let inner): wrap("<strong>", "</strong>") { $0.write(inner) }
        case .link(let link): write(link)
        case .picture(let picture): writeImage(picture)
        case .softBreak: html.raw("\n")
        case .hardBreak: html.raw("<br>\n")
        case .citation(let cited): writeCitation(cited)
        case .sign(let id): writeSign(id)
        case .foreign(let language, let inner): writeForeign(language, inner)
        }
    }

    private mutating func wrap(
        _ open: StaticString, _ close: StaticString, _ content: (inout Self) -> Void
    ) {
        html.raw(open)
        content(&self)
        html.raw(close)
    }

    /// A sign in the language of the variant; an unknown one shows its name, and its finding stops a release.
    private mutating func writeSign(_ id: Identifier<Sign>) {
        html.text(catalogue.wording(of: id, in: kit.language)?.text.string ?? id.name)
    }

    private mutating func writeForeign(_ foreign: LanguageTag, _ inner: [Inline]) {
        let outer = language
        openLanguage(foreign)
        language = foreign
        write(inner)
        language = outer
        html.raw("</span>")
    }

    /// Opens a `<span>` of another language, with its direction where that differs from the text around.
    mutating func openLanguage(_ other: LanguageTag) {
        html.attribute("<span lang=\"", other.tag)
        if other.direction != language.direction { html.attribute(" dir=\"", other.direction.rawValue) }
        html.raw(">")
    }
}
