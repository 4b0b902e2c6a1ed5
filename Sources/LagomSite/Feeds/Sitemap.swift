// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension Site {
    /// What search engines may know: nothing of demonstrations and previews, and nothing without a permanent address.
    ///
    /// The format is that of sitemaps.org 0.9 with `xhtml:link` alternates.
    func sitemap(_ entries: [Entry]) -> Page? {
        guard let address = settings.address, isListed else { return nil }
        var xml = HTML(capacity: 64 << 10)
        xml.raw(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        xml.raw(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
        for path in Self.shared {
            write(settings.languages.map { ($0, kits[$0]!.paths[keyPath: path]) }, address, to: &xml)
        }
        for (_, group) in Dictionary(grouping: entries, by: \.message).sorted(by: { $0.key < $1.key }) {
            let languages = settings.languages.filter { language in group.contains { $0.language == language } }
            write(languages.map { ($0, kits[$0]!.paths.message(group[0].message)) }, address, to: &xml)
        }
        xml.raw("</urlset>\n")
        return Page(path: "sitemap.xml", content: .bytes(xml.bytes))
    }

    /// Whether search engines may list the site.
    var isListed: Bool { stage.isListed && !settings.isDemonstration }

    private static var shared: [KeyPath<SitePaths, String>] {
        [\.home, \.index, \.sources, \.staff, \.about, \.accessibility]
    }

    /// One `<url>` per language of a page, each naming all of them.
    private func write(_ versions: [(language: LanguageTag, path: String)], _ address: String, to xml: inout HTML) {
        for version in versions {
            xml.raw("<url>\n")
            xml.element("loc", address + version.path)
            for other in versions where versions.count > 1 {
                xml.attribute("<xhtml:link rel=\"alternate\" hreflang=\"", other.language.tag)
                xml.attribute(" href=\"", address + other.path)
                xml.raw("/>\n")
            }
            xml.raw("</url>\n")
        }
    }

    /// Crawlers may come: they must be able to read that pages ask not to be listed.
    var robots: Page {
        var text = HTML()
        text.raw("User-agent: *\nDisallow:\n")
        if let address = settings.address, isListed { text.markup("\nSitemap: " + address + "sitemap.xml\n") }
        return Page(path: "robots.txt", content: .bytes(text.bytes))
    }
}
