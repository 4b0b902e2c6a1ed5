// SPDX-License-Identifier: EUPL-1.2
import LagomContent

/// Places the cards of a message, the gravest first: what to do at once across, the others in columns below it, and
/// across again the numbers whose pictures need the width.
struct CardColumns {
    let cards: [PrintCard]
    let frame: Rect
    let columns: Int

    /// The air between cards, in sizes of the text.
    private static let gap = 0.5
    /// How much taller than its text a card may be made, in sizes of the text: more would look forgotten.
    private static let mostStretch = 1.5

    /// All cards at a size; `y` of the flow is the height that they need.
    func flow(_ start: Flow) -> Flow {
        var result = start.fresh()
        let gap = Self.gap * start.size
        for card in cards where card.kind == .emergency { wide(card, in: &result, gap) }
        let last = cards.filter(\.hasLargeNumbers)
        let rest = cards.filter { $0.kind != .emergency && !$0.hasLargeNumbers }.sorted { $0.kind.rank < $1.kind.rank }
        place(rest.map { alone($0, start, gap) }, in: &result, gap)
        for card in last { wide(card, in: &result, gap) }
        return result
    }

    private func wide(_ card: PrintCard, in result: inout Flow, _ gap: Double) {
        if result.y > 0 { result.move(to: result.y + gap) }
        result.card(card, x: 0, width: frame.width, columns: columns)
    }

    private func alone(_ card: PrintCard, _ start: Flow, _ gap: Double) -> Flow {
        var flow = start.fresh()
        flow.card(card, x: 0, width: columnWidth(gap))
        return flow
    }

    private func columnWidth(_ gap: Double) -> Double {
        (frame.width - gap * Double(columns - 1)) / Double(columns)
    }

    /// Puts cards into columns and lets the last of each reach down to the same line where little is missing.
    private func place(_ rest: [Flow], in result: inout Flow, _ gap: Double) {
        guard !rest.isEmpty else { return }
        let top = result.y > 0 ? result.y + gap : 0
        let parts = Self.lowest(rest.map(\.y), columns, gap)
        let heights = parts.map { part in part.reduce(-gap) { $0 + rest[$1].y + gap } }
        let tallest = heights.max() ?? 0
        var ends = [Double](repeating: top, count: columns)
        // In the cards' own order, which is that of reading.
        for index in rest.indices {
            guard let column = parts.firstIndex(where: { $0.contains(index) }) else { continue }
            let missing = (tallest - heights[column]) / Double(parts[column].count)
            let spare = missing <= Self.mostStretch * result.size ? missing : 0
            let x = Double(column) * (columnWidth(gap) + gap)
            result.place(rest[index].stretched(by: spare), x: x, y: ends[column])
            ends[column] += rest[index].y + spare + gap
        }
        result.move(to: top + tallest)
    }

    /// Which cards stand in each column, the first one in the first, so that the tallest column is as low as can be; in
    /// each the gravest stand above.
    static func lowest(_ heights: [Double], _ columns: Int, _ gap: Double) -> [[Int]] {
        var ways = [[[0]] + Array(repeating: [], count: columns - 1)]
        for index in heights.indices.dropFirst() {
            ways = ways.flatMap { way in way.indices.map { way.adding(index, to: $0) } }
            // Of many cards only the ways that are best so far are followed.
            if ways.count > 64 {
                ways.sort { $0.tallest(heights, gap) < $1.tallest(heights, gap) }
                ways.removeLast(ways.count - 32)
            }
        }
        return ways.min { $0.tallest(heights, gap) < $1.tallest(heights, gap) } ?? []
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

extension PrintCard {
    /// Whether it counts more than a hundred, whose picture is wide.
    fileprivate var hasLargeNumbers: Bool {
        blocks.contains { block in
            if case .facts(let facts, _, _) = block { facts.denominator > 100 } else { false }
        }
    }
}

extension Card.Kind {
    /// What is done sooner comes first.
    fileprivate var rank: Int {
        switch self {
        case .emergency: 0
        case .urgent: 1
        case .contact: 2
        case .exception: 3
        case .ask: 4
        case .fact: 5
        }
    }
}

extension [[Int]] {
    fileprivate func adding(_ index: Int, to column: Int) -> Self {
        var result = self
        result[column].append(index)
        return result
    }

    fileprivate func tallest(_ heights: [Double], _ gap: Double) -> Double {
        map { column in column.reduce(-gap) { $0 + heights[$1] + gap } }.max() ?? 0
    }
}
