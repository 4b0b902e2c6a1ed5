// SPDX-License-Identifier: EUPL-1.2
import LagomTheme

/// Thin lines that say where a sheet is to be cut.
enum CutMarks {
    /// How far marks stand from the bleed, and how long they are; in points.
    private static let distance = 1 * pointsPerMillimetre
    private static let length = 5 * pointsPerMillimetre
    private static let width = 0.25

    /// The paper that marks need beyond the bleed.
    static let room = distance + length + 1 * pointsPerMillimetre

    /// Two lines at each corner, outside the bleed, in line with the cut.
    static func corners(of size: Size, bleed: Double) -> [Mark] {
        let before = -bleed - distance - length
        let across = [0, size.width].flatMap { x in
            [before, size.height + bleed + distance].map { upright(x: x, from: $0) }
        }
        let along = [0, size.height].flatMap { y in
            [before, size.width + bleed + distance].map { level(y: y, from: $0) }
        }
        return across + along
    }

    /// Short lines at the edges of a sheet that is cut into four, where most printers still reach.
    static func quarters(of size: Size) -> [Mark] {
        let edge = 4 * pointsPerMillimetre
        return [edge, size.height - edge - length].map { upright(x: size.width / 2, from: $0) }
            + [edge, size.width - edge - length].map { level(y: size.height / 2, from: $0) }
    }

    private static func upright(x: Double, from y: Double) -> Mark {
        .box(Rect(x: x - width / 2, y: y, width: width, height: length), radius: 0, .black)
    }

    private static func level(y: Double, from x: Double) -> Mark {
        .box(Rect(x: x, y: y - width / 2, width: length, height: width), radius: 0, .black)
    }
}
