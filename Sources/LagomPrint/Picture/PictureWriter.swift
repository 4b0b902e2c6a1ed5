// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo
import LagomTheme

/// Draws sheets as pictures, with cairo.
///
/// Not Sendable: it belongs to its renderer.
final class PictureWriter {
    private let art: ArtLibrary
    private let encoder = PNGEncoder()
    /// Drawings at the size in which they were last wanted: an artboard is the same from one picture to the next.
    private var rasters: [RasterKey: OpaquePointer] = [:]

    private struct RasterKey: Hashable {
        let art: Art
        let width: Int
        let height: Int
    }

    init(_ art: ArtLibrary) { self.art = art }

    deinit { for raster in rasters.values { cairo_surface_destroy(raster) } }

    /// The bytes of a PNG.
    ///
    /// - Parameter width: in pixels; nil for 96 pixels an inch.
    func png(_ sheet: Sheet, _ faces: [FontFace], width: Int?) -> [UInt8] {
        let scale = width.map { Double($0) / sheet.size.width } ?? 96 / 72
        let pixels = (Int((sheet.size.width * scale).rounded()), Int((sheet.size.height * scale).rounded()))
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(pixels.0), Int32(pixels.1))!
        defer { cairo_surface_destroy(surface) }
        let context = cairo_create(surface)!
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_scale(context, scale, scale)
        for mark in sheet.cutMarks { draw(mark, faces, context, scale) }
        for leaf in sheet.leaves {
            for place in [leaf.place] + sheet.copies.map({ leaf.place + $0 }) {
                cairo_save(context)
                cairo_translate(context, place.x, place.y)
                for mark in leaf.marks { draw(mark, faces, context, scale) }
                cairo_restore(context)
            }
        }
        cairo_destroy(context)
        cairo_surface_flush(surface)
        return encoder.encode(surface)
    }

    private func draw(_ mark: Mark, _ faces: [FontFace], _ context: OpaquePointer, _ scale: Double) {
        switch mark {
        case .glyphs(let run): show(run, faces, context)
        case .box(let rect, let radius, let colour):
            context.path(rect, radius)
            context.fill(colour)
        case .outline(let rect, let radius, let width, let colour):
            context.path(rect.inset(by: width / 2), radius)
            context.set(colour)
            cairo_set_line_width(context, width)
            cairo_stroke(context)
        case .squares(let squares, let colour):
            for square in squares { cairo_rectangle(context, square.x, square.y, square.width, square.height) }
            context.fill(colour)
        case .dots(let rows, let step, let diameter, let colour):
            for row in rows { context.dots(row, step, diameter) }
            context.fill(colour)
        case .art(let art, let rect): draw(art, rect, context, scale)
        case .stamp(let runs, let angle, let center): stamp(runs, angle, center, faces, context)
        }
    }

    private func show(_ run: Mark.Glyphs, _ faces: [FontFace], _ context: OpaquePointer) {
        context.set(run.colour)
        faces[run.font].use(in: context, size: run.size)
        let glyphs = (run.glyphs + run.marks).map { glyph in
            cairo_glyph_t(
                index: UInt(glyph.id), x: run.x + glyph.x * run.size, y: run.y - glyph.rise * run.size)
        }
        // As shapes: cairo 1.16 would put glyphs on whole pixels, and small text would fall apart.
        cairo_glyph_path(context, glyphs, Int32(glyphs.count))
        cairo_fill(context)
    }

    private func stamp(
        _ runs: [Mark.Glyphs], _ angle: Double, _ center: (x: Double, y: Double), _ faces: [FontFace],
        _ context: OpaquePointer
    ) {
        cairo_save(context)
        cairo_push_group(context)
        cairo_translate(context, center.x, center.y)
        cairo_rotate(context, -angle * .pi / 180)
        for run in runs { show(run, faces, context) }
        cairo_pop_group_to_source(context)
        cairo_paint_with_alpha(context, 0.16)
        cairo_restore(context)
    }

    private func draw(_ art: Art, _ rect: Rect, _ context: OpaquePointer, _ scale: Double) {
        let key = RasterKey(
            art: art, width: Int((rect.width * scale).rounded(.up)), height: Int((rect.height * scale).rounded(.up)))
        guard let raster = raster(key) else { return }
        cairo_save(context)
        cairo_translate(context, rect.x, rect.y)
        cairo_scale(context, rect.width / Double(key.width), rect.height / Double(key.height))
        cairo_set_source_surface(context, raster, 0, 0)
        cairo_paint(context)
        cairo_restore(context)
    }

    private func raster(_ key: RasterKey) -> OpaquePointer? {
        if let known = rasters[key] { return known }
        let svg = art.svg(of: key.art)
        guard let handle = rsvg_handle_new_from_data(svg, gsize(svg.count), nil) else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(handle)) }
        let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(key.width), Int32(key.height))!
        let context = cairo_create(surface)
        var viewport = RsvgRectangle(x: 0, y: 0, width: Double(key.width), height: Double(key.height))
        rsvg_handle_render_document(handle, context, &viewport, nil)
        cairo_destroy(context)
        if rasters.count > 48 {
            for raster in rasters.values { cairo_surface_destroy(raster) }
            rasters.removeAll()
        }
        rasters[key] = surface
        return surface
    }
}

extension OpaquePointer {
    fileprivate func set(_ colour: Colour) {
        cairo_set_source_rgb(
            self, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
    }

    fileprivate func fill(_ colour: Colour) {
        set(colour)
        cairo_fill(self)
    }

    fileprivate func path(_ rect: Rect, _ radius: Double) {
        guard radius > 0 else {
            cairo_rectangle(self, rect.x, rect.y, rect.width, rect.height)
            return
        }
        let r = Swift.min(radius, rect.width / 2, rect.height / 2)
        cairo_new_sub_path(self)
        cairo_arc(self, rect.maxX - r, rect.y + r, r, -.pi / 2, 0)
        cairo_arc(self, rect.maxX - r, rect.maxY - r, r, 0, .pi / 2)
        cairo_arc(self, rect.x + r, rect.maxY - r, r, .pi / 2, .pi)
        cairo_arc(self, rect.x + r, rect.y + r, r, .pi, 1.5 * .pi)
        cairo_close_path(self)
    }

    fileprivate func dots(_ row: Mark.DotRow, _ step: Double, _ diameter: Double) {
        for index in 0...Int(((row.to - row.from) / step).rounded()) {
            cairo_new_sub_path(self)
            cairo_arc(self, row.from + Double(index) * step, row.y, diameter / 2, 0, 2 * .pi)
        }
    }
}
