// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension Lists {
    /// The newest public messages of a language as an Atom feed (RFC 4287).
    ///
    /// Atom demands a time of change: the day of release, or the day of the build where a message has none yet.
    var feed: Page {
        var xml = HTML(capacity: 16 << 10)
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        xml.text(kit.language.tag)
        xml.raw("\">\n")
        xml.element("title", kit.title)
        xml.element("subtitle", kit.summary)
        xml.element("id", identifier(kit.paths.feed))
        xml.element("updated", time(publicEntries.compactMap(\.released).max()))
        writeAddresses(to: &xml)
        writeAuthor(to: &xml)
        for entry in publicEntries.prefix(Self.longest) { write(entry, to: &xml) }
        xml.raw("</feed>\n")
        return Page(path: kit.paths.feed, content: .bytes(xml.bytes))
    }

    /// How many messages a feed holds.
    private static let longest = 50

    private func write(_ entry: Entry, to xml: inout HTML) {
        let path = kit.paths.message(entry.message)
        xml.raw("<entry>\n")
        xml.element("title", kit.plain(entry.title))
        xml.element("id", identifier(path))
        xml.element("updated", time(entry.released))
        xml.attribute("<link rel=\"alternate\" type=\"text/html\" href=\"", address(path))
        xml.raw("/>\n")
        xml.element("summary", kit.plain(entry.summary))
        xml.raw("</entry>\n")
    }

    private func writeAddresses(to xml: inout HTML) {
        xml.attribute("<link rel=\"self\" type=\"application/atom+xml\" href=\"", address(kit.paths.feed))
        xml.attribute("/>\n<link rel=\"alternate\" type=\"text/html\" href=\"", address(kit.paths.home))
        xml.raw("/>\n")
    }

    private func writeAuthor(to xml: inout HTML) {
        xml.raw("<author>")
        xml.element("name", site.settings.publisher.name.string)
        xml.raw("</author>\n")
    }

    /// An address from the feed's place, absolute where the campaign has one.
    private func address(_ path: String) -> String {
        site.settings.address.map { $0 + path } ?? Address.relative(from: kit.paths.home, to: path)
    }

    /// A name that stays the same: the address, or a name made of the campaign's and the path (RFC 4151's form).
    private func identifier(_ path: String) -> String {
        site.settings.address.map { $0 + path } ?? "tag:lagom.invalid,2026:" + Address.encoded(path)
    }

    private func time(_ day: Day?) -> String { (day ?? site.day).description + "T00:00:00Z" }
}

extension HTML {
    /// Adds `<name>text</name>` and a line ending.
    mutating func element(_ name: StaticString, _ content: String) {
        raw("<")
        raw(name)
        raw(">")
        text(content)
        raw("</")
        raw(name)
        raw(">\n")
    }
}
