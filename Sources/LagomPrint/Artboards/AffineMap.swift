// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// A map of the plane that keeps lines straight: x' = a x + c y + e, y' = b x + d y + f.
struct AffineMap: Sendable, Hashable {
    var a: Double
    var b: Double
    var c: Double
    var d: Double
    var e: Double
    var f: Double

    static let identity = AffineMap(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)

    /// Whether rectangles stay upright: no turning, no slanting, no mirroring.
    var keepsUpright: Bool { b == 0 && c == 0 && a > 0 && d > 0 }

    /// This map and then another.
    func followed(by next: AffineMap) -> AffineMap {
        AffineMap(
            a: next.a * a + next.c * b, b: next.b * a + next.d * b, c: next.a * c + next.c * d,
            d: next.b * c + next.d * d, e: next.a * e + next.c * f + next.e, f: next.b * e + next.d * f + next.f)
    }

    /// The way back; the identity where the map lets everything fall together.
    var inverse: AffineMap {
        let area = a * d - b * c
        guard area != 0 else { return .identity }
        return AffineMap(
            a: d / area, b: -b / area, c: -c / area, d: a / area, e: (c * f - d * e) / area, f: (b * e - a * f) / area)
    }

    /// The image of an upright rectangle, where the map keeps it upright.
    func image(of rect: Rect) -> Rect {
        Rect(x: a * rect.x + e, y: d * rect.y + f, width: a * rect.width, height: d * rect.height)
    }
}

extension AffineMap {
    /// Turns anticlockwise in PDF's coordinates, by degrees.
    static func turn(_ degrees: Double) -> AffineMap {
        let (c, s) = (cos(degrees * .pi / 180), sin(degrees * .pi / 180))
        return AffineMap(a: c, b: s, c: -s, d: c, e: 0, f: 0)
    }

    /// Reads SVG's `transform`: `translate(…) scale(…) rotate(…) matrix(…)`, the last one first to act.
    init?(svg text: String) {
        var map = AffineMap.identity
        for part in text.split(separator: ")") {
            guard let open = part.firstIndex(of: "(") else {
                if part.allSatisfy({ $0.isWhitespace || $0 == "," }) { continue }
                return nil
            }
            let name = part[..<open].filter { $0.isLetter }
            let separators: Set<Character> = [" ", ",", "\n", "\t"]
            let numbers = part[part.index(after: open)...].split { separators.contains($0) }.compactMap { Double($0) }
            guard let next = Self.named(name, numbers) else { return nil }
            map = next.followed(by: map)
        }
        self = map
    }

    private static func named(_ name: String, _ n: [Double]) -> AffineMap? {
        switch (name, n.count) {
        case ("translate", 1...2): AffineMap(a: 1, b: 0, c: 0, d: 1, e: n[0], f: n.count > 1 ? n[1] : 0)
        case ("scale", 1...2): AffineMap(a: n[0], b: 0, c: 0, d: n.count > 1 ? n[1] : n[0], e: 0, f: 0)
        case ("matrix", 6): AffineMap(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5])
        case ("rotate", 1): turn(n[0])
        default: nil
        }
    }
}
