// SPDX-License-Identifier: EUPL-1.2
import LagomTheme

extension PDFContent {
    mutating func path(_ rect: Rect, radius: Double) {
        let bottom = height - rect.maxY
        guard radius > 0 else {
            bytes.numbers(rect.x, bottom, rect.width, rect.height)
            bytes.raw("re\n")
            return
        }
        let r = min(radius, rect.width / 2, rect.height / 2)
        let (left, right, top) = (rect.x, rect.maxX, height - rect.y)
        let k = r * (1 - Self.arc)
        move(left + r, bottom)
        line(right - r, bottom)
        curve(right - k, bottom, right, bottom + k, right, bottom + r)
        line(right, top - r)
        curve(right, top - k, right - k, top, right - r, top)
        line(left + r, top)
        curve(left + k, top, left, top - k, left, top - r)
        line(left, bottom + r)
        curve(left, bottom + k, left + k, bottom, left + r, bottom)
        bytes.raw("h\n")
    }

    /// Dots are the dashes, no longer than nothing and round at their ends, of one line a row.
    mutating func dots(_ rows: [Mark.DotRow], _ step: Double, _ diameter: Double, _ colour: Colour) {
        guard !rows.isEmpty else { return }
        bytes.raw("q 1 J [0 ")
        bytes.number(step)
        bytes.raw("] 0 d\n")
        stroke(colour, diameter)
        for row in rows {
            move(row.from, height - row.y)
            // A little further than the last dot, or rounding loses it.
            line(row.to + step * 0.01, height - row.y)
        }
        bytes.raw("S Q\n")
    }

    /// How far the handles of a quarter circle reach, in radii: 4/3 (√2 − 1).
    private static let arc = 0.552_284_75

    mutating func move(_ x: Double, _ y: Double) {
        bytes.numbers(x, y)
        bytes.raw("m\n")
    }

    mutating func line(_ x: Double, _ y: Double) {
        bytes.numbers(x, y)
        bytes.raw("l\n")
    }

    mutating func curve(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
        bytes.numbers(a, b, c, d, e, f)
        bytes.raw("c\n")
    }
}
