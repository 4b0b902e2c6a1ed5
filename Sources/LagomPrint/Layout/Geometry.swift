// SPDX-License-Identifier: EUPL-1.2

/// A rectangle on a sheet, in points (1/72 inch) from the sheet's top left corner, y downwards.
public struct Rect: Sendable, Hashable {
    public var x: Double
    public var y: Double
    public var width: Double
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    var maxX: Double { x + width }
    var maxY: Double { y + height }

    /// This rectangle with other measures: everything multiplied.
    func scaled(by factor: Double) -> Rect {
        Rect(x: x * factor, y: y * factor, width: width * factor, height: height * factor)
    }

    func inset(by distance: Double) -> Rect {
        Rect(x: x + distance, y: y + distance, width: width - 2 * distance, height: height - 2 * distance)
    }

    /// The place where this rectangle lies when a sheet of a width is seen in a mirror.
    func mirrored(in width: Double) -> Rect {
        Rect(x: width - maxX, y: y, width: self.width, height: height)
    }

    /// Whether another rectangle lies wholly inside.
    func contains(_ other: Rect) -> Bool {
        x <= other.x && other.maxX <= maxX && y <= other.y && other.maxY <= maxY
    }

    /// Whether two rectangles share more than an edge.
    func overlaps(_ other: Rect) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }
}

/// A place on a sheet, in points from its top left corner, y downwards; or a way from one place to another.
struct Point: Sendable, Hashable {
    let x: Double
    let y: Double

    static let zero = Point(x: 0, y: 0)

    static func + (one: Point, other: Point) -> Point { Point(x: one.x + other.x, y: one.y + other.y) }
}

/// The width and height of a sheet, in points.
public struct Size: Sendable, Hashable {
    public let width: Double
    public let height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
}

/// Points in a millimetre: 72 points are an inch of 25.4 mm.
let pointsPerMillimetre = 72 / 25.4
