// SPDX-License-Identifier: EUPL-1.2

/// Finds where a text goes on in the next column, so that all columns are about as full as each other.
///
/// Of all ways to divide it, the one whose columns leave the least room, squared and summed, so that none is nearly
/// empty beside a full one (as Knuth and Plass divide paragraphs: Breaking paragraphs into lines, Software: Practice and
/// Experience 11(11):1119–1184, 1981).
struct ChainBreaks {
    struct Column {
        let height: Double
        /// The height of each part in this column's width.
        let parts: [Double]
    }

    let parts: [ChainPart]
    let columns: [Column]
    /// Of the text, in points.
    let size: Double

    /// A list is divided only where that saves this much unevenness, in sizes.
    private static let division = 2.0

    /// A way to place the parts before `end`.
    private struct Way {
        let cost: Double
        /// Where the last column begins.
        let start: Int
    }

    /// The parts in each column; nil where there is no room for all.
    var ranges: [Range<Int>]? {
        var ways: [[Way?]] = [[Way(cost: 0, start: 0)] + parts.map { _ in nil }]
        for column in columns { ways.append(next(ways[ways.count - 1], column)) }
        var end = parts.count
        var ranges: [Range<Int>] = []
        for level in ways.dropFirst().reversed() {
            guard let way = level[end] else { return nil }
            ranges.insert(way.start..<end, at: 0)
            end = way.start
        }
        return ranges
    }

    /// The best ways that end with a column more, by where that ends.
    private func next(_ before: [Way?], _ column: Column) -> [Way?] {
        var ways = [Way?](repeating: nil, count: parts.count + 1)
        for start in before.indices {
            guard let way = before[start] else { continue }
            for (end, room) in ends(from: start, column) {
                let cost = way.cost + division(at: start) + room * room
                // Of two that are as good the one with the fuller first columns.
                if cost <= ways[end]?.cost ?? .infinity { ways[end] = Way(cost: cost, start: start) }
            }
        }
        return ways
    }

    /// Where a column that begins with a part may end, and the room that is left then; empty is only what comes after
    /// the last part.
    private func ends(from start: Int, _ column: Column) -> [(end: Int, room: Double)] {
        guard start < parts.count else { return [(start, column.height)] }
        guard start == 0 || parts[start].mayBegin else { return [] }
        var ends: [(Int, Double)] = []
        var height = -parts[start].gap * size
        for index in start..<parts.count {
            height += parts[index].gap * size + column.parts[index]
            guard height <= column.height + 0.01 else { break }
            ends.append((index + 1, column.height - height))
        }
        return ends
    }

    private func division(at start: Int) -> Double {
        let isDivided = start < parts.count && parts[start].isContinued
        return isDivided ? Self.division * size * Self.division * size : 0
    }
}
