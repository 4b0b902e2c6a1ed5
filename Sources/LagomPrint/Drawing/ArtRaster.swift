// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo
import LagomTheme

/// The pixels of a drawing, for checks that ask what colour a place has.
struct ArtRaster {
    private let width: Int
    private let height: Int
    /// Alpha, red, green and blue, a byte each from the highest.
    private var pixels: [UInt32]
    /// Pixels a point.
    private let scale: Double

    /// Draws an SVG of a size in points; nil where librsvg cannot.
    init?(svg: [UInt8], size: Size, width: Int = 280) {
        guard let handle = rsvg_handle_new_from_data(svg, gsize(svg.count), nil) else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(handle)) }
        let scale = Double(width) / size.width
        let height = Int((size.height * scale).rounded())
        let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height))!
        defer { cairo_surface_destroy(surface) }
        let context = cairo_create(surface)
        var viewport = RsvgRectangle(x: 0, y: 0, width: Double(width), height: Double(height))
        rsvg_handle_render_document(handle, context, &viewport, nil)
        cairo_destroy(context)
        cairo_surface_flush(surface)
        let stride = Int(cairo_image_surface_get_stride(surface)) / 4
        guard let data = cairo_image_surface_get_data(surface) else { return nil }
        pixels = data.withMemoryRebound(to: UInt32.self, capacity: stride * height) { start in
            (0..<height).flatMap { row in (0..<width).map { start[row * stride + $0] } }
        }
        (self.width, self.height, self.scale) = (width, height, scale)
    }

    /// Covers a rectangle, in points, with a colour.
    mutating func fill(_ rect: Rect, _ colour: Colour) {
        let value = 0xFF00_0000 | UInt32(colour.red) << 16 | UInt32(colour.green) << 8 | UInt32(colour.blue)
        for index in indices(in: rect) { pixels[index] = value }
    }

    /// All colours that a rectangle, in points, has, where nothing is drawn white: paper is.
    func colours(in rect: Rect) -> Set<Colour> {
        Set(Set(indices(in: rect).map { pixels[$0] }).map(\.overWhite))
    }

    /// Whether anything is drawn in a rectangle, in points.
    func hasInk(in rect: Rect) -> Bool {
        indices(in: rect).contains { pixels[$0] >> 24 > 8 && pixels[$0].overWhite.luminance < 0.99 }
    }

    /// The pixels that lie wholly inside.
    private func indices(in rect: Rect) -> [Int] {
        let columns = range(rect.x, rect.maxX, width)
        return range(rect.y, rect.maxY, height).flatMap { row in columns.map { row * width + $0 } }
    }

    private func range(_ low: Double, _ high: Double, _ count: Int) -> Range<Int> {
        let start = min(max(0, Int((low * scale).rounded(.up))), count)
        return start..<max(start, min(count, Int((high * scale).rounded(.down))))
    }
}

extension UInt32 {
    /// A pixel of cairo's, its colour multiplied by its alpha, on white paper.
    fileprivate var overWhite: Colour {
        let rest = 255 - (self >> 24)
        return Colour(
            red: UInt8(Swift.min(255, (self >> 16 & 255) + rest)),
            green: UInt8(Swift.min(255, (self >> 8 & 255) + rest)),
            blue: UInt8(Swift.min(255, (self & 255) + rest)))
    }
}
