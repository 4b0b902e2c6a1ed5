// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension BodyWriter {
    /// `[1; 2, s. 12]`, each number a link to the page's source list; sources that do not exist are left out.
    ///
    /// It stays on the line of the word before it.
    mutating func writeCitation(_ cited: [CitedSource]) {
        let known = cited.filter { sources[$0.source] != nil }
        guard !known.isEmpty else { return }
        html.keepTogether()
        html.raw("<sup class=\"cite\">[")
        for (index, one) in known.enumerated() {
            if index > 0 { html.raw("; ") }
            let (number, use) = citations.cite(one.source)
            writeNumber(number, use)
            guard let locator = one.locator else { continue }
            html.raw(", ")
            html.text(locator)
        }
        html.raw("]</sup>")
    }

    private mutating func writeNumber(_ number: Int, _ use: Int) {
        html.raw("<a href=\"#source-")
        html.number(number)
        html.raw("\" id=\"cite-")
        html.number(number)
        html.raw("-")
        html.number(use)
        html.attribute("\" aria-label=\"", kit.strings.text(.citation, ["number": String(number)]))
        html.raw(">")
        html.number(number)
        html.raw("</a>")
    }

    /// The page's sources, each with links back to where it is cited; empty where nothing is.
    func sourceList() -> HTML {
        var list = HTML()
        guard !citations.order.isEmpty else { return list }
        list.raw("<ol class=\"sources\">\n")
        for (index, id) in citations.order.enumerated() {
            list.raw("<li id=\"source-")
            list.number(index + 1)
            list.raw("\">")
            if let source = sources[id] { Reference(source, on: kit.language).write(to: &list) }
            for use in 1...citations.uses[index] { writeBackLink(index + 1, use, to: &list) }
            list.raw("</li>\n")
        }
        list.raw("</ol>\n")
        return list
    }

    private func writeBackLink(_ number: Int, _ use: Int, to list: inout HTML) {
        list.raw(" <a class=\"back\" href=\"#cite-")
        list.number(number)
        list.raw("-")
        list.number(use)
        list.attribute(
            "\" aria-label=\"",
            kit.strings.text(
                .backToText, ["number": String(number), "use": String(use)]))
        list.raw(">↑")
        if citations.uses[number - 1] > 1 { list.number(use) }
        list.raw("</a>")
    }
}
