// SPDX-License-Identifier: EUPL-1.2
import LagomContent

/// Places the cards of a message: the emergency card across, the others in columns below it, in reading order.
struct CardColumns {
    let cards: [PrintCard]
    let frame: Rect
    let columns: Int

    /// The air between cards, in sizes of the text.
    private static let gap = 0.6

    /// All cards at a size; `y` of the flow is the height that they need.
    func flow(_ start: Flow) -> Flow {
        var result = start.fresh()
        let gap = Self.gap * start.size
        let wide = cards.filter { $0.kind == .emergency }
        for card in wide {
            result.card(card, x: 0, width: frame.width, columns: columns)
            result.move(to: result.y + gap)
        }
        let rest = cards.filter { $0.kind != .emergency }.map { alone($0, start, gap) }
        place(rest, in: &result, gap)
        return result
    }

    private func alone(_ card: PrintCard, _ start: Flow, _ gap: Double) -> Flow {
        var flow = start.fresh()
        flow.card(card, x: 0, width: columnWidth(gap))
        return flow
    }

    private func columnWidth(_ gap: Double) -> Double {
        (frame.width - gap * Double(columns - 1)) / Double(columns)
    }

    /// Puts cards into columns and lets the last of each reach down to the same line.
    private func place(_ rest: [Flow], in result: inout Flow, _ gap: Double) {
        let top = result.y
        let parts = Self.balanced(rest.map(\.y), columns, gap)
        let heights = parts.map { part in part.reduce(-gap) { $0 + rest[$1].y + gap } }
        let tallest = heights.max() ?? 0
        for (column, part) in parts.enumerated() {
            var y = top
            let spare = part.isEmpty ? 0 : min((tallest - heights[column]) / Double(part.count), 4 * result.size)
            for index in part {
                result.place(rest[index].stretched(by: spare), x: Double(column) * (columnWidth(gap) + gap), y: y)
                y += rest[index].y + spare + gap
            }
        }
        result.move(to: top + tallest)
    }

    /// The numbers of what stands in each column, in order, so that the tallest column is as low as can be.
    static func balanced(_ heights: [Double], _ columns: Int, _ gap: Double) -> [[Int]] {
        var low = heights.max() ?? 0
        var high = heights.reduce(0) { $0 + $1 + gap }
        for _ in 0..<24 {
            let middle = (low + high) / 2
            if filled(heights, gap, upTo: middle).count <= columns { high = middle } else { low = middle }
        }
        return filled(heights, gap, upTo: high)
    }

    private static func filled(_ heights: [Double], _ gap: Double, upTo limit: Double) -> [[Int]] {
        var parts: [[Int]] = []
        var filled = Double.infinity
        for (index, height) in heights.enumerated() {
            if filled + gap + height > limit + 0.001 {
                parts.append([])
                filled = -gap
            }
            parts[parts.count - 1].append(index)
            filled += gap + height
        }
        return parts
    }
}

extension Flow {
    /// This flow of one card with its field made taller.
    fileprivate func stretched(by height: Double) -> Flow {
        var result = self
        result.growFirstBox(by: height)
        return result
    }
}
