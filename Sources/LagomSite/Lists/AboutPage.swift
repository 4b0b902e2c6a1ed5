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
}
