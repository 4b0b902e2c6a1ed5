// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// A source as a list shows it: 'Authors. Title. Container. Year;volume(issue):page. Publisher.'
///
/// The order is that of the Vancouver style (ICMJE, Citing Medicine), which Swedish health care uses.
struct Reference {
    let source: Source
    /// The language of the page around.
    let page: LanguageTag

    init(_ source: Source, on page: LanguageTag) {
        self.source = source
        self.page = page
    }

    func write(to html: inout HTML) {
        guard page.direction == .rightToLeft, source.language?.direction != .rightToLeft else {
            return writeSentences(to: &html)
        }
        // A source without a language is in the one that its first letter is of, which `bdi` finds by itself.
        html.raw(source.language == nil ? "<bdi>" : "<bdi dir=\"ltr\">")
        writeSentences(to: &html)
        html.raw("</bdi>")
    }

    private func writeSentences(to html: inout HTML) {
        if !source.authors.isEmpty { sentence(source.authors.joined(separator: ", "), to: &html) }
        writeTitle(to: &html)
        if let container = source.container {
            html.raw("<cite>")
            html.text(container)
            html.raw("</cite>")
            html.raw(". ")
        }
        let issued = issuedText
        if !issued.isEmpty { sentence(issued, to: &html) }
        if let publisher = source.publisher, !source.authors.contains(publisher) { sentence(publisher, to: &html) }
    }

    /// The address that the title leads to: the source's own, else its DOI's.
    var address: String? {
        source.url ?? source.doi.map { "https://doi.org/" + Address.encoded($0) }
    }

    private func writeTitle(to html: inout HTML) {
        if let address {
            html.attribute("<a rel=\"external\" href=\"", address)
            if let language = source.language { html.attribute(" hreflang=\"", language.tag) }
            html.raw(">")
        }
        if let language = source.language, language.primary != page.primary {
            html.attribute("<span lang=\"", language.tag)
            if language.direction == .rightToLeft { html.attribute(" dir=\"", language.direction.rawValue) }
            html.raw(">")
            html.text(source.title)
            html.raw("</span>")
        } else {
            html.text(source.title)
        }
        html.raw(address == nil ? "" : "</a>")
        html.raw(Self.endsSentence(source.title) ? " " : ". ")
    }

    private func sentence(_ text: String, to html: inout HTML) {
        html.breakable(text)
        html.raw(Self.endsSentence(text) ? " " : ". ")
    }

    private static func endsSentence(_ text: String) -> Bool {
        text.last.map { ".?!".contains($0) } ?? false
    }

    private var issuedText: String {
        var text = source.year.map(String.init) ?? ""
        if let volume = source.volume { text += (text.isEmpty ? "" : ";") + volume }
        if let issue = source.issue { text += "(\(issue))" }
        if let page = source.page { text += (text.isEmpty ? "" : ":") + page }
        return text
    }
}
