// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension BodyWriter {
    /// A table in a box that scrolls sideways on its own and can be reached by keyboard for that.
    mutating func write(_ table: Table) {
        tables += 1
        let label = kit.strings.text(.table, ["number": String(tables)])
        html.attribute("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"", label)
        html.raw(">\n<table>\n<thead>\n")
        writeRow(table.header, table.alignments, isHeader: true)
        html.raw("</thead>\n")
        if !table.rows.isEmpty {
            html.raw("<tbody>\n")
            for row in table.rows { writeRow(row, table.alignments, isHeader: false) }
            html.raw("</tbody>\n")
        }
        html.raw("</table>\n</div>\n")
    }

    private mutating func writeRow(_ cells: [Table.Cell], _ alignments: [Table.Alignment], isHeader: Bool) {
        html.raw("<tr>\n")
        for (column, cell) in cells.enumerated() {
            let kind = CellKind(isHeader: isHeader, column: column, isEmpty: cell.content.isEmpty)
            open(kind, alignments[column])
            write(cell.content)
            html.raw(kind == .data ? "</td>\n" : "</th>\n")
        }
        html.raw("</tr>\n")
    }

    /// What a cell is to those around it.
    private enum CellKind {
        case columnHeader, rowHeader, data

        /// An empty cell heads nothing; the first of a row names the row.
        init(isHeader: Bool, column: Int, isEmpty: Bool) {
            self = isEmpty ? .data : isHeader ? .columnHeader : column == 0 ? .rowHeader : .data
        }
    }

    private mutating func open(_ kind: CellKind, _ alignment: Table.Alignment) {
        switch kind {
        case .columnHeader: html.raw("<th scope=\"col\"")
        case .rowHeader: html.raw("<th scope=\"row\"")
        case .data: html.raw("<td")
        }
        switch alignment {
        case .none: break
        case .left: html.raw(" class=\"start\"")
        case .center: html.raw(" class=\"middle\"")
        case .right: html.raw(" class=\"end\"")
        }
        html.raw(">")
    }
}
