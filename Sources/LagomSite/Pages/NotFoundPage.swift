// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// What a server shows for an address that does not exist, in every language of the campaign.
///
/// It is served at any depth, so its links begin with the campaign's base path: the path of its address, or `/`.
struct NotFoundPage {
    let site: Site
    static let path = "404.html"

    var page: Page {
        let kit = site.kits[site.settings.mainLanguage]!
        let title = kit.strings[.notFoundTitle]
        let shell = PageShell(
            site: site, kit: kit, path: Self.path, title: title, summary: kit.strings[.notFoundText],
            alternates: [], frame: LanguageKit.Frame(top: "", bottom: ""))
        var values = shell.values
        values.replace("stylesheet", with: .text(base + site.stylesheetPath))
        values.replace("icon", with: .text(base + Site.iconPath))
        let parts = site.settings.languages.compactMap { site.kits[$0] }.map(part)
        let bytes = site.theme.page(
            .notFound,
            values.adding([
                "headings": .list(site.heading(.notFoundTitle)), "parts": .list(parts), "care": .flag(false),
            ]))
        return Page(path: Self.path, content: .bytes(bytes))
    }

    /// The path of the campaign's address: `/` for `https://lagom.example/`.
    private var base: String {
        guard let address = site.settings.address, let host = address.firstRange(of: "://") else { return "/" }
        let rest = address[host.upperBound...]
        return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
    }

    private func part(_ kit: LanguageKit) -> TemplateValues {
        [
            "tag": .text(kit.language.tag), "direction": .text(kit.direction.rawValue),
            "name": .text(kit.strings.name), "text": .text(kit.strings[.notFoundText]),
            "home": .text(kit.strings[.homeTitle]), "home-path": .text(base + kit.paths.home),
            "index": .text(kit.strings[.indexTitle]), "index-path": .text(base + kit.paths.index),
        ]
    }
}
