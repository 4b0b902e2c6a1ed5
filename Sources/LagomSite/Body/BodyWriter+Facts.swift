// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension BodyWriter {
    /// The blocks of a FACT card; its first table of numbers is drawn, and can be opened as a table too.
    mutating func writeFacts(_ blocks: [Block]) {
        for block in blocks {
            if case .table(let table) = block.kind, let facts = try? FactTable(table) {
                write(facts)
                writeNumbers(table)
            } else {
                write(block)
            }
        }
    }

    /// Outcomes of one group stand side by side, those of several groups below each other.
    private mutating func write(_ facts: FactTable) {
        html.raw(facts.groups.count == 1 ? "<div class=\"outcomes beside\">\n" : "<div class=\"outcomes\">\n")
        for row in facts.rows {
            html.raw("<figure class=\"arrays\"><figcaption>")
            html.text(row.outcome.string)
            html.raw("</figcaption>\n<div class=\"array-row\">\n")
            for (group, count) in zip(facts.groups, row.counts) {
                write(count, of: facts.denominator, group: group.string, outcome: row.outcome.string)
            }
            html.raw("</div></figure>\n")
        }
        html.raw("</div>\n")
    }

    /// One array with its number and group in words, which also name the drawing; too many people are words alone.
    private mutating func write(_ count: Int, of total: Int, group: String, outcome: String) {
        let words = kit.strings.text(.countOfTotal, ["count": grouped(count), "total": grouped(total)])
        html.raw("<div class=\"array\"><p class=\"array-group\">")
        html.text(group)
        html.raw("</p>")
        if let array = IconArray(marked: count, of: total) {
            ArrayDrawing(array, label: "\(outcome). \(group): \(words)").write(to: &html)
        }
        html.raw("<p class=\"array-count\">")
        html.text(words)
        html.raw("</p></div>\n")
    }

    /// The number with its thousands set apart as the language has it: '10 000', '10,000'.
    private func grouped(_ number: Int) -> String {
        guard number >= 1000 else { return String(number) }
        let tail = String(number % 1000)
        return grouped(number / 1000) + kit.strings[.thousands] + String(repeating: "0", count: 3 - tail.count) + tail
    }

    private mutating func writeNumbers(_ table: Table) {
        html.raw("<details class=\"numbers\"><summary>")
        html.text(kit.strings[.factTable])
        html.raw("</summary>\n")
        write(table)
        html.raw("</details>\n")
    }
}
