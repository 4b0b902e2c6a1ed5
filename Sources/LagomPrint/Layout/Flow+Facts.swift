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
            grid(items, x: x, width: width)
            return
        }
        for (index, (row, counts)) in zip(rows, facts.rows).enumerated() {
            if index > 0 { space(0.5) }
            text(row[0], x: x, width: width, Look(weight: 600))
            space(0.25)
            let items = counts.counts.indices.map {
                FactItem(caption: header[$0 + 1], words: row[$0 + 1], count: counts.counts[$0], facts)
            }
            grid(items, x: x, width: width)
        }
    }

    /// Two items a row where arrays are small, else one.
    private mutating func grid(_ items: [FactItem], x: Double, width: Double) {
        let areSmall = items.allSatisfy { $0.total <= 100 }
        let perRow = items.count > 1 && width >= (areSmall ? 26 : 36) * size ? 2 : 1
        let gap = 0.8 * size
        let cell = (width - gap * Double(perRow - 1)) / Double(perRow)
        for start in stride(from: 0, to: items.count, by: perRow) {
            let top = y
            var bottom = y
            for (column, item) in items[start..<min(start + perRow, items.count)].enumerated() {
                move(to: top)
                fact(item, x: x + Double(column) * (cell + gap), width: cell)
                bottom = max(bottom, y)
            }
            move(to: bottom)
            if start + perRow < items.count { space(0.5) }
        }
    }

    private mutating func fact(_ item: FactItem, x: Double, width: Double) {
        let top = y
        var left = x
        var bottom = y
        if let array = IconArray(marked: item.count, of: item.total) {
            let wide = min(width * 0.5, Double(array.columns) * (array.columns > 10 ? 0.19 : 0.42) * size)
            let height = wide * Double(array.height) / Double(array.width)
            open(.figure, alternative: item.caption.string + ": " + item.words.string)
            add(.array(array), Rect(x: x, y: top + 0.15 * size, width: wide, height: height))
            close()
            left = x + wide + 0.6 * size
            bottom = top + height + 0.15 * size
        }
        let room = x + width - left
        text(item.words, x: left, width: room, Look(scale: 1.25, weight: 800, colour: .fact))
        text(item.caption, x: left, width: room, Look())
        move(to: max(y, bottom))
    }
}

/// One count, what it counts, and out of how many.
private struct FactItem {
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
}
