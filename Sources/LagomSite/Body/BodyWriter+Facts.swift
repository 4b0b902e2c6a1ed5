// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension BodyWriter {
    /// The blocks of a FACT card; its first table of numbers is drawn, and can be opened as a table too.
    mutating func writeFacts(_ blocks: [Block]) {
        for block in blocks {
            if case .table(let table) = block.kind, let facts = FactTable(table) {
                write(facts)
                writeNumbers(table)
            } else {
                write(block)
            }
        }
    }

    private mutating func write(_ facts: FactTable) {
        for outcome in facts.outcomes {
            html.raw("<figure class=\"arrays\"><figcaption>")
            html.text(outcome.name)
            html.raw("</figcaption>\n<div class=\"array-row\">\n")
            for (column, array) in outcome.arrays.enumerated() {
                write(array, group: facts.groups[column], outcome: outcome.name)
            }
            html.raw("</div></figure>\n")
        }
    }

    /// One array with its number and group in words; the drawing is named by those words, so both say the same.
    private mutating func write(_ array: IconArray, group: String, outcome: String) {
        let count = kit.strings.text(
            .countOfTotal, ["count": String(array.marked), "total": String(array.total)])
        html.raw("<div class=\"array\"><p class=\"array-group\">")
        html.text(group)
        html.raw("</p>")
        ArrayDrawing(array, label: "\(outcome). \(group): \(count)").write(to: &html)
        html.raw("<p class=\"array-count\">")
        html.text(count)
        html.raw("</p></div>\n")
    }

    private mutating func writeNumbers(_ table: Table) {
        html.raw("<details class=\"numbers\"><summary>")
        html.text(kit.strings[.factTable])
        html.raw("</summary>\n")
        write(table)
        html.raw("</details>\n")
    }
}
