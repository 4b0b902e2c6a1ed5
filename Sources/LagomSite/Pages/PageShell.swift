// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme

/// What every whole page hands to its template: head, frame and the languages that it exists in.
struct PageShell {
    let site: Site
    let kit: LanguageKit
    let path: String
    let title: String
    let summary: String
    /// In the order of the campaign's languages.
    let alternates: [(language: LanguageTag, path: String)]
    let frame: LanguageKit.Frame
    var kind: StaticString = "website"
    var illustration = ""
    var structuredData: JSON?
    /// The folder of the page that search engines should name instead.
    var canonical: String?
    /// The path of the picture that other sites show of the page.
    var picture: String?

    var values: TemplateValues {
        let pageTitle = title == kit.title ? kit.name : title + " – " + kit.name
        return site.framer.basics(kit).adding([
            "title": .text(title), "page-title": .text(kit.plain(pageTitle)),
            "summary": .text(kit.plain(summary)), "metadata": .text(metadata), "illustration": .text(illustration),
            "stylesheet": .text(Address.relative(from: path, to: site.stylesheetPath)),
            "icon": .text(Address.relative(from: path, to: Site.iconPath)),
            "top": .text(frame.top), "bottom": .text(frame.bottom), "languages": .list(choices),
        ])
    }

    private var metadata: String {
        var html = HTML(capacity: 2 << 10)
        Metadata(
            site: site, kit: kit, path: path, title: kit.plain(title), summary: kit.plain(summary),
            alternates: alternates, kind: kind, structuredData: structuredData, canonical: canonical, picture: picture
        ).write(to: &html)
        return html.string
    }

    /// The languages to switch to; none where the page has only its own.
    private var choices: [TemplateValues] {
        guard alternates.count > 1 else { return [] }
        return alternates.compactMap { alternate in
            site.kits[alternate.language].map { other in
                [
                    "tag": .text(other.language.tag), "name": .text(other.strings.name),
                    "direction": .text(other.direction.rawValue),
                    "path": .text(Address.relative(from: path, to: alternate.path)),
                    "current": .flag(other.language == kit.language),
                ]
            }
        }
    }
}
