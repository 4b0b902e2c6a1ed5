// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The line a finding stands on and the marks below it, cut to a terminal's width around the place.
public struct SourceExcerpt: Sendable, Hashable {
    public let line: String
    /// Spaces, then `^` and as many `~` as the place has further columns.
    public let marks: String

    /// - Parameter width: columns that the line may take.
    public init(_ place: SourcePlace, width: Int) {
        let line = Self.lineWithoutMark(place)
        let range = Self.columns(of: place, in: line)
        let cells = Self.window(Self.cells(line, range), width: max(width, 20))
        self.line = cells.map(\.text).joined()
        let before = cells.prefix { !$0.isMarked }.reduce(0) { $0 + $1.width }
        let marked = cells.filter(\.isMarked).reduce(0) { $0 + $1.width }
        marks = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, marked - 1))
    }

    /// The text of the place, as far as it stands on its first line.
    static func quote(_ place: SourcePlace) -> String {
        let scalars = Array(lineWithoutMark(place).unicodeScalars)
        let range = columns(of: place, in: lineWithoutMark(place)).clamped(to: 0..<scalars.count)
        return String(String.UnicodeScalarView(scalars[range]))
    }
}

extension SourceExcerpt {
    /// One character as drawn.
    private struct Cell {
        var text: String
        var width: Int
        var isMarked: Bool

        static let cut = Cell(text: "…", width: 1, isMarked: false)
    }

    /// Columns do not count a byte order mark, so the line is shown without it.
    private static func lineWithoutMark(_ place: SourcePlace) -> String {
        guard place.start.line == 1, place.line.unicodeScalars.first == "\u{FEFF}" else { return place.line }
        return String(place.line.unicodeScalars.dropFirst())
    }

    /// The place's scalars on its first line, counted from 0.
    private static func columns(of place: SourcePlace, in line: String) -> Range<Int> {
        let count = line.unicodeScalars.count
        let start = min(place.start.column - 1, count)
        let end = place.end.line == place.start.line ? min(place.end.column - 1, count) : count
        return start..<max(start, end)
    }

    /// All characters of the line; where the place is empty the character at it is marked, or the end of the line.
    private static func cells(_ line: String, _ range: Range<Int>) -> [Cell] {
        let marked = range.isEmpty ? range.lowerBound..<range.lowerBound + 1 : range
        let pictures = VisibleText.pictures(line)
        var (cells, scalar, column): ([Cell], Int, Int) = ([], 0, 0)
        for character in line {
            let length = character.unicodeScalars.count
            let text = character == "\t" ? tab(at: column) : pictures[scalar..<scalar + length].joined()
            let width = DisplayWidth.of(text)
            cells.append(Cell(text: text, width: width, isMarked: marked.overlaps(scalar..<scalar + length)))
            (scalar, column) = (scalar + length, column + width)
        }
        if marked.lowerBound >= scalar { cells.append(Cell(text: "", width: 1, isMarked: true)) }
        return cells
    }

    /// A tab fills up to the next fourth column.
    private static func tab(at column: Int) -> String { String(repeating: " ", count: 4 - column % 4) }

    /// As many cells as fit, the first marked one a third of the way in, with … where something is left out.
    private static func window(_ cells: [Cell], width: Int) -> [Cell] {
        guard cells.reduce(0, { $0 + $1.width }) > width else { return cells }
        let first = cells.firstIndex(where: \.isMarked) ?? 0
        let start = back(from: first, by: width / 3, in: cells)
        var (end, used) = (start, start > 0 ? 1 : 0)
        while end < cells.count, used + cells[end].width <= width - 1 {
            used += cells[end].width
            end += 1
        }
        return (start > 0 ? [.cut] : []) + cells[start..<end] + (end < cells.count ? [.cut] : [])
    }

    private static func back(from first: Int, by columns: Int, in cells: [Cell]) -> Int {
        var (start, used) = (first, 0)
        while start > 0, used + cells[start - 1].width <= columns {
            start -= 1
            used += cells[start].width
        }
        return start
    }
}
