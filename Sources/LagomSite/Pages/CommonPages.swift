// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension Site {
    /// Every page that is not a message's: the choice of languages, lists, feeds, and what pages load.
    public func commonPages(_ entries: [Entry]) -> [Page] {
        let ordered = entries.sorted(by: Self.newestFirst)
        var pages = [
            Page(path: stylesheetPath, content: .bytes(theme.stylesheet)),
            Page(path: Self.iconPath, content: .bytes(theme.siteIcon)),
            LanguagesPage(site: self).page, NotFoundPage(site: self).page, robots,
        ]
        if let sitemap = sitemap(ordered) { pages.append(sitemap) }
        for language in settings.languages {
            guard let kit = kits[language] else { continue }
            let lists = Lists(site: self, kit: kit, entries: ordered)
            pages += lists.pages
        }
        return pages
    }

    /// Newest first; what has no day or the same comes in the order of its name.
    private static func newestFirst(_ left: Entry, _ right: Entry) -> Bool {
        if left.released != right.released {
            guard let leftDay = left.released else { return false }
            guard let rightDay = right.released else { return true }
            return leftDay > rightDay
        }
        return (left.message, left.language) < (right.message, right.language)
    }
}
