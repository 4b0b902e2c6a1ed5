// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension Site {
    /// Every page that is not a message's: the choice of languages, lists, feeds, and what pages load.
    public func commonPages(_ entries: [Entry], prints: [PrintListing] = []) -> [Page] {
        commonParts(entries, prints: prints).flatMap { $0() }
    }

    /// The same pages in parts, which may be made by several tasks at once.
    public func commonParts(
        _ entries: [Entry], prints: [PrintListing] = []
    ) -> [@Sendable () -> [Page]] {
        let ordered = entries.sorted(by: Self.newestFirst)
        let lists = settings.languages.compactMap { kits[$0] }.map {
            Lists(site: self, kit: $0, entries: ordered, prints: prints)
        }
        return lists.flatMap(\.parts) + [
            { prints.isEmpty ? [] : [PrintFilter(prints).page] },
            { [self] in sitemap(ordered).map { [$0] } ?? [] },
            { [self] in
                [
                    Page(path: stylesheetPath, content: .bytes(theme.stylesheet)),
                    Page(path: Self.iconPath, content: .bytes(theme.siteIcon)),
                    LanguagesPage(site: self).page, NotFoundPage(site: self).page, robots,
                ]
            },
        ]
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
