// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension Lists {
    /// Who stands behind the campaign and what it wants.
    var aboutPage: Page {
        page(
            .about, at: \.about, .about, title: kit.strings[.aboutTitle], summary: kit.summary,
            publisher.adding([
                "lead": .text(kit.summary), "illustration": .text(site.theme.illustration(for: "about")),
            ]))
    }

    /// How accessible the site is, and what to do where it is not.
    var accessibilityPage: Page {
        page(
            .accessibility, at: \.accessibility, title: kit.strings[.accessibilityTitle],
            summary: kit.strings[.accessibilitySummary], publisher.adding(["campaign": .text(kit.title)]))
    }

    private var publisher: TemplateValues {
        let publisher = site.settings.publisher
        return [
            "publisher": .text(publisher.name), "email": .text(publisher.email ?? ""),
            "publisher-url": .text(publisher.url ?? ""), "demonstration": .flag(site.settings.isDemonstration),
        ]
    }
}
