// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

/// Some pages in which no message's text stands: only this room makes them.
public struct CommonPart: Sendable {
    private let make: @Sendable () -> [Page]

    init(_ make: @escaping @Sendable () -> [Page]) { self.make = make }

    /// The pages, made when they are asked for.
    public var pages: [Page] { make() }
}

extension Site {
    /// Every page that is not a message's: the choice of languages, lists, feeds, and what pages load.
    public func commonPages(_ entries: [Entry], prints: [PrintListing] = []) -> [Page] {
        commonParts(entries, prints: prints).flatMap(\.pages)
    }

    /// The same pages in parts, which may be made by several tasks at once.
    public func commonParts(_ entries: [Entry], prints: [PrintListing] = []) -> [CommonPart] {
        let ordered = entries.sorted(by: Self.newestFirst)
        let lists = settings.languages.compactMap { kits[$0] }.map {
            Lists(site: self, kit: $0, entries: ordered, prints: prints)
        }
        let others: [@Sendable () -> [Page]] = [
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
        return (lists.flatMap(\.parts) + others).map(CommonPart.init)
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
