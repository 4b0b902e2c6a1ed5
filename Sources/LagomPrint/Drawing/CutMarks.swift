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
        let start = bleed + distance
        return [0, size.width].flatMap { x -> [Mark] in
            [line(x: x, from: -start - length), line(x: x, from: size.height + start)]
        }
            + [0, size.height].flatMap { y -> [Mark] in
                [line(y: y, from: -start - length), line(y: y, from: size.width + start)]
            }
    }

    static func line(x: Double, from y: Double, length: Double = length) -> Mark {
        .box(Rect(x: x - width / 2, y: y, width: width, height: length), radius: 0, .black)
    }

    static func line(y: Double, from x: Double, length: Double = length) -> Mark {
        .box(Rect(x: x, y: y - width / 2, width: length, height: width), radius: 0, .black)
    }
}
