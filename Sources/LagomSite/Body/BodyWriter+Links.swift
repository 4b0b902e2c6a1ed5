// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension BodyWriter {
    mutating func write(_ link: Link) {
        switch link.destination {
        case .external(let address):
            open(address, title: link.title, isExternal: address.hasPrefix("http"))
            write(link.content)
            html.raw("</a>")
        case .anchor(let anchor):
            open("#" + anchor, title: link.title, isExternal: false)
            write(link.content)
            html.raw("</a>")
        case .message(let id, let anchor): writeLink(link, to: id, anchor: anchor)
        }
    }

    private mutating func open(_ address: String, title: String?, isExternal: Bool) {
        html.attribute("<a href=\"", address)
        if let title { html.attribute(" title=\"", title) }
        if isExternal { html.raw(" rel=\"external\"") }
        html.raw(">")
    }

    /// A link to another message, in the reader's language where the site has it; else it says which language waits.
    private mutating func writeLink(_ link: Link, to id: Identifier<Message>, anchor: String?) {
        guard let target = site.language(of: id, for: kit.language) else { return write(link.content) }
        let folder = Address.relative(from: path, to: site.kits[target]!.paths.message(id))
        let isOwn = target == kit.language
        html.attribute("<a href=\"", isOwn ? folder + (anchor.map { "#" + $0 } ?? "") : folder)
        if let title = link.title { html.attribute(" title=\"", title) }
        if !isOwn { html.attribute(" hreflang=\"", target.tag) }
        html.raw(">")
        write(link.content)
        if !isOwn { writeName(of: target) }
        html.raw("</a>")
    }

    private mutating func writeName(of target: LanguageTag) {
        html.raw(" (")
        openLanguage(target)
        html.text(site.kits[target]!.strings.name)
        html.raw("</span>)")
    }
}

extension Site {
    /// The language in which a message is shown to a reader: theirs, the one it simplifies, the campaign's main one,
    /// else the first that exists.
    func language(of message: Identifier<Message>, for reader: LanguageTag) -> LanguageTag? {
        let available = (published[message] ?? []).filter { kits[$0] != nil }
        let wished = [reader, LanguageTag(reader.primary), settings.mainLanguage].compactMap { $0 }
        return wished.first(where: available.contains) ?? available.first
    }
}
