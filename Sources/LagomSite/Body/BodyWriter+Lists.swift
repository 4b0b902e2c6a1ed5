// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension BodyWriter {
    mutating func write(_ list: List) {
        let isTasks = list.items.contains { $0.isDone != nil }
        openList(list.start, isTasks: isTasks)
        for item in list.items {
            writeMark(item.isDone)
            write(item, isTight: list.isTight)
            html.raw("</li>\n")
        }
        if list.start == nil { html.raw("</ul>\n") } else { html.raw("</ol>\n") }
    }

    private mutating func openList(_ start: Int?, isTasks: Bool) {
        if start == nil { html.raw("<ul") } else { html.raw("<ol") }
        if isTasks { html.raw(" class=\"tasks\"") }
        if let start, start != 1 {
            html.raw(" start=\"")
            html.number(start)
            html.raw("\"")
        }
        html.raw(">\n")
    }

    /// Opens an item; a task says in words whether it is done, for it is no control that could be ticked.
    private mutating func writeMark(_ isDone: Bool?) {
        guard let isDone else { return html.raw("<li>") }
        html.raw("<li class=\"task\">")
        html.markup(site.theme.icon(isDone ? .done : .open))
        html.raw("<span class=\"visually-hidden\">")
        html.text(kit.strings[isDone ? .done : .notDone])
        html.raw(": </span>")
    }

    /// Paragraphs of a tight list are written without `<p>`, as CommonMark has it.
    private mutating func write(_ item: List.Item, isTight: Bool) {
        for block in item.blocks {
            if isTight, case .paragraph(let inlines) = block.kind {
                write(inlines)
            } else {
                html.startLine()
                write(block)
            }
        }
    }
}
