// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension Lists {
    /// Who stands behind the campaign and what it wants.
    var aboutPage: Page {
        page(
            .about, at: \.about, .about, title: kit.strings[.aboutTitle], summary: kit.summary, drawing: "about",
            site.framer.publisher)
    }

    /// How accessible the site is, and what to do where it is not.
    var accessibilityPage: Page {
        page(
            .accessibility, at: \.accessibility, title: kit.strings[.accessibilityTitle],
            summary: kit.strings[.accessibilitySummary], site.framer.publisher)
    }
}
