// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// What machines read in a page's head: robots, canonical and alternate addresses, Open Graph, structured data.
struct Metadata {
    let site: Site
    let kit: LanguageKit
    /// The page's folder from the site's root.
    let path: String
    let title: String
    let summary: String
    /// The same page in each language that has it, this one included: language and folder.
    let alternates: [(language: LanguageTag, path: String)]
    /// `website` or `article`, as Open Graph names kinds of pages.
    let kind: StaticString
    let structuredData: JSON?
    /// The folder of the page that search engines should name instead of this.
    var canonical: String?
    /// The path of the picture that other sites show of the page.
    var picture: String?

    func write(to html: inout HTML) {
        if !site.stage.isListed || site.settings.isDemonstration {
            html.raw("<meta name=\"robots\" content=\"noindex, nofollow\">\n")
        }
        writeAddresses(to: &html)
        writeOpenGraph(to: &html)
        guard let structuredData else { return }
        html.raw("<script type=\"application/ld+json\">")
        html.json(structuredData)
        html.raw("</script>\n")
    }

    private func writeAddresses(to html: inout HTML) {
        if let own = ownAddress {
            html.attribute("<link rel=\"canonical\" href=\"", own)
            html.raw(">\n")
        }
        writeFeed(to: &html)
        // A page that names another in its stead leaves the languages to that one.
        guard alternates.count > 1, canonical == nil else { return }
        for alternate in alternates { writeAlternate(alternate.language.tag, alternate.path, to: &html) }
        let main = alternates.first { $0.language == site.settings.mainLanguage } ?? alternates[0]
        writeAlternate("x-default", main.path, to: &html)
    }

    /// Nil for a page that is shown at any address, and where the campaign has none yet.
    private var ownAddress: String? {
        path == NotFoundPage.path ? nil : site.settings.address.map { $0 + (canonical ?? path) }
    }

    /// Where feed readers find the language's feeds; a page that is shown at any address cannot say it relatively.
    private func writeFeed(to html: inout HTML) {
        guard path != NotFoundPage.path else { return }
        let corrections = kit.title + " – " + kit.strings[.correctionsTitle]
        for (title, feed) in [(kit.title, kit.paths.feed), (corrections, kit.paths.corrections)] {
            html.attribute("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"", title)
            html.attribute(" href=\"", Address.relative(from: path, to: feed))
            html.raw(">\n")
        }
    }

    /// Alternates are absolute where the campaign has an address, as search engines ask.
    private func writeAlternate(_ language: String, _ target: String, to html: inout HTML) {
        let address = site.settings.address.map { $0 + target } ?? Address.relative(from: path, to: target)
        html.attribute("<link rel=\"alternate\" hreflang=\"", language)
        html.attribute(" href=\"", address)
        html.raw(">\n")
    }

    private func writeOpenGraph(to html: inout HTML) {
        html.raw("<meta property=\"og:type\" content=\"")
        html.raw(kind)
        html.attribute("\">\n<meta property=\"og:title\" content=\"", title)
        html.attribute(">\n<meta property=\"og:description\" content=\"", summary)
        html.attribute(">\n<meta property=\"og:site_name\" content=\"", kit.title)
        html.attribute(">\n<meta property=\"og:locale\" content=\"", kit.locale)
        if let own = ownAddress { html.attribute(">\n<meta property=\"og:url\" content=\"", own) }
        if let picture, let address = site.settings.address {
            html.attribute(">\n<meta property=\"og:image\" content=\"", address + picture)
        }
        html.raw(">\n")
    }
}
