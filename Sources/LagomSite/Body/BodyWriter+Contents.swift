// SPDX-License-Identifier: EUPL-1.2

extension BodyWriter {
    /// Links to the text's main headings; empty where there are too few to need them.
    var contents: HTML {
        var list = HTML()
        guard headings.count >= Self.fewest else { return list }
        list.raw("<ul>\n")
        for heading in headings {
            list.attribute("<li><a href=\"#", heading.anchor)
            list.raw(">")
            list.text(heading.words)
            list.raw("</a></li>\n")
        }
        list.raw("</ul>\n")
        return list
    }

    private static let fewest = 3
}
