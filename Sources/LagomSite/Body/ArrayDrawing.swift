// SPDX-License-Identifier: EUPL-1.2
import LagomTheme

/// An icon array as inline SVG: a row of marks is one dashed line with round dashes of no length.
///
/// Marked ones are full discs, the others rings, so that no reader needs the colour.
struct ArrayDrawing {
    let array: IconArray
    let label: String

    init(_ array: IconArray, label: String) {
        self.array = array
        self.label = label
    }

    func write(to html: inout HTML) {
        html.raw("<svg class=\"dots\" role=\"img\" viewBox=\"0 0 ")
        html.number(array.width)
        html.raw(" ")
        html.number(array.height)
        html.attribute("\" aria-label=\"", label)
        html.raw(" fill=\"none\" stroke-linecap=\"round\" stroke-dasharray=\"0 10\">")
        let marked = path(array.runs.filter(\.isMarked))
        let others = path(array.runs.filter { !$0.isMarked })
        write(marked, "dot-marked", width: "8", to: &html)
        write(others, "dot-edge", width: "8", to: &html)
        write(others, "dot-hole", width: "5.6", to: &html)
        html.raw("</svg>")
    }

    private func write(_ path: String, _ name: StaticString, width: StaticString, to html: inout HTML) {
        guard !path.isEmpty else { return }
        html.raw("<path class=\"")
        html.raw(name)
        html.raw("\" stroke-width=\"")
        html.raw(width)
        html.raw("\" d=\"")
        html.markup(path)
        html.raw("\"/>")
    }

    /// Each line ends a little behind its last mark, for a dash on the very end may be left out.
    private func path(_ runs: [IconArray.Run]) -> String {
        runs.map { "M\($0.x) \($0.y)h\($0.length).1" }.joined()
    }
}
