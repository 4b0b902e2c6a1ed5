// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension Flow {
    /// Places the numbers of a fact table as icon arrays, each beside its count in words.
    mutating func facts(_ facts: FactTable, _ header: [RichText], _ rows: [[RichText]], x: Double, width: Double) {
        let isSingle = facts.groups.count == 1
        text(header[0], x: x, width: width, Look(weight: 600))
        if isSingle { text(header[1], x: x, width: width, Look(colour: .textSoft)) }
        space(0.5)
        if isSingle {
            let items = zip(rows, facts.rows).map { FactItem(caption: $0[0], words: $0[1], count: $1.counts[0], facts) }
            grid(items, x: x, width: width) { $0.fact($1, x: $2, width: $3) }
            return
        }
        let outcomes = zip(rows, facts.rows).map { row, counts in
            FactOutcome(
                caption: row[0],
                items: counts.counts.indices.map {
                    FactItem(caption: header[$0 + 1], words: row[$0 + 1], count: counts.counts[$0], facts)
                })
        }
        grid(outcomes, x: x, width: width) { flow, outcome, x, width in
            flow.text(outcome.caption, x: x, width: width, Look(weight: 600))
            flow.space(0.25)
            flow.grid(outcome.items, x: x, width: width) { $0.fact($1, x: $2, width: $3) }
        }
    }

    /// As many parts a row as have room, the rows about as full as each other; one where a word is too wide for that.
    private mutating func grid<Part: FactPart>(
        _ parts: [Part], x: Double, width: Double, place: (inout Flow, Part, _ x: Double, _ width: Double) -> Void
    ) {
        let gap = size
        let least = (parts.map(\.leastWidth).max() ?? 0) * size
        let most = min(max(1, Int((width + gap) / (least + gap))), parts.count)
        let rows = (parts.count + most - 1) / most
        var beside = self
        beside.rows(of: parts, (parts.count + rows - 1) / rows, x: x, width: width, place)
        if beside.fits {
            self = beside
        } else {
            self.rows(of: parts, 1, x: x, width: width, place)
        }
    }

    private mutating func rows<Part: FactPart>(
        of parts: [Part], _ perRow: Int, x: Double, width: Double,
        _ place: (inout Flow, Part, _ x: Double, _ width: Double) -> Void
    ) {
        let gap = size
        let cell = (width - gap * Double(perRow - 1)) / Double(perRow)
        for start in stride(from: 0, to: parts.count, by: perRow) {
            let row = parts[start..<min(start + perRow, parts.count)]
            let flows = row.map { part in
                var flow = fresh()
                place(&flow, part, 0, cell)
                return flow
            }
            let (top, height) = (y, flows.map(\.y).max() ?? 0)
            for (column, (part, flow)) in zip(row, flows).enumerated() {
                let drop = part.standsOnTheRow ? height - flow.y : 0
                self.place(flow, x: x + Double(column) * (cell + gap), y: top + drop)
            }
            move(to: top + height)
            if start + perRow < parts.count { space(0.5) }
        }
    }

    /// A small array stands before its words, a large one below them, as wide as there is room.
    private mutating func fact(_ item: FactItem, x: Double, width: Double) {
        guard item.isSmall, let array = IconArray(marked: item.count, of: item.total) else {
            var line = item.words.with(.bold)
            line.append("  " + item.caption.string)
            text(line, x: x, width: width)
            space(0.2)
            picture(item, x: x, width: width)
            return
        }
        let wide = Double(array.columns) * FactItem.mark * size
        let height = wide * Double(array.height) / Double(array.width)
        let (top, left) = (y, x + wide + 0.6 * size)
        figure(item, .array(array), Rect(x: x, y: top + 0.15 * size, width: wide, height: height))
        text(item.words, x: left, width: x + width - left, Look(scale: 1.25, weight: 800, colour: .fact))
        text(item.caption, x: left, width: x + width - left)
        move(to: max(y, top + height + 0.15 * size))
    }

    /// Rows of a hundred marks; a bar where they would be too small to be told apart, or too many.
    private mutating func picture(_ item: FactItem, x: Double, width: Double) {
        let array = IconArray(marked: item.count, of: item.total, columns: FactItem.longRow)
        let mark = min(width / Double(FactItem.longRow), FactItem.mark * size)
        guard let array, mark >= FactItem.leastMark else {
            figure(item, .bar(item.share(of: width)), Rect(x: x, y: y, width: width, height: size))
            move(to: y + size)
            return
        }
        let frame = Rect(
            x: x, y: y, width: mark * Double(array.columns), height: mark * Double(array.rows))
        figure(item, .array(array), frame)
        move(to: y + frame.height)
    }

    private mutating func figure(_ item: FactItem, _ kind: Piece.Kind, _ frame: Rect) {
        open(.figure, alternative: item.caption.string + ": " + item.words.string)
        add(kind, frame)
        close()
    }
}

/// What stands in a cell of a grid.
private protocol FactPart {
    /// The width that it needs, in sizes of the text.
    var leastWidth: Double { get }
    /// Whether it ends where the longest of its row ends: pictures below words of different length stand level.
    var standsOnTheRow: Bool { get }
}

/// What happened to each group.
private struct FactOutcome: FactPart {
    let caption: RichText
    let items: [FactItem]
    let standsOnTheRow = false

    var leastWidth: Double { items.map(\.leastWidth).max() ?? 0 }
}

/// One count, what it counts, and out of how many.
private struct FactItem: FactPart {
    let caption: RichText
    let words: RichText
    let count: Int
    let total: Int

    init(caption: RichText, words: RichText, count: Int, _ facts: FactTable) {
        self.caption = caption
        self.words = words
        self.count = count
        total = facts.denominator
    }

    /// The width of a mark with the air around it, in sizes of the text.
    static let mark = 0.42
    /// Below this, in points, marks are no longer told apart: a grey that says nothing.
    static let leastMark = 2.2
    /// The narrowest filling, in points, that is seen beside a bar's edge.
    static let leastFilling = 1.5
    /// The marks in a row of a large array.
    static let longRow = 100

    /// Whether its array stands beside its words.
    var isSmall: Bool { total <= 100 }

    /// The part of a bar that is filled.
    ///
    /// Never less than can be seen where anybody is counted, and never all of it where not all are.
    /// - Parameter width: the bar's, in points.
    func share(of width: Double) -> Double {
        let least = Self.leastFilling / width
        return switch count {
        case 0: 0
        case total: 1
        default: min(max(Double(count) / Double(total), least), 1 - least)
        }
    }

    var leastWidth: Double { isSmall ? 12 : 16 }
    var standsOnTheRow: Bool { !isSmall }
}
