// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// The root of the site, where a reader chooses a language; no language is guessed.
struct LanguagesPage {
    let site: Site

    var page: Page {
        let kit = site.kits[site.settings.mainLanguage]!
        // It is in no language more than in another, so it names no alternates: home pages do that for each other.
        let shell = PageShell(
            site: site, kit: kit, path: "", title: kit.strings[.chooseLanguage], summary: kit.summary,
            alternates: [],
            frame: LanguageKit.Frame(top: "", bottom: ""))
        let values = shell.values.adding([
            "headings": .list(site.heading(.chooseLanguage)),
            "choices": .list(site.settings.languages.compactMap { site.kits[$0].map(choice) }),
        ])
        return Page(path: "index.html", content: .bytes(site.theme.page(.languages, values)))
    }

    private func choice(_ kit: LanguageKit) -> TemplateValues {
        [
            "tag": .text(kit.language.tag), "name": .text(kit.strings.name), "path": .text(kit.paths.home),
            "direction": .text(kit.direction.rawValue), "summary": .text(kit.summary), "current": .flag(false),
        ]
    }
}
