// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo

/// The shape of a glyph, in units of its font, y upwards.
struct GlyphOutline {
    enum Step {
        case move(Float, Float)
        case line(Float, Float)
        case curve(Float, Float, Float, Float, Float, Float)
        case close
    }

    fileprivate(set) var steps: [Step] = []

    init(_ glyph: UInt32, of font: OpaquePointer) {
        let sink = Sink()
        hb_font_get_glyph_shape(font, glyph, Self.functions.pointer, Unmanaged.passUnretained(sink).toOpaque())
        steps = sink.steps
    }

    /// What harfbuzz's callbacks write to: they cannot capture.
    private final class Sink {
        var steps: [Step] = []

        static func of(_ data: UnsafeMutableRawPointer?) -> Sink {
            Unmanaged<Sink>.fromOpaque(data!).takeUnretainedValue()
        }

        /// A quadratic curve as the cubic one that is the same.
        func quadratic(from start: (Float, Float), _ control: (Float, Float), to end: (Float, Float)) {
            let first = (start.0 + (control.0 - start.0) * 2 / 3, start.1 + (control.1 - start.1) * 2 / 3)
            let second = (end.0 + (control.0 - end.0) * 2 / 3, end.1 + (control.1 - end.1) * 2 / 3)
            steps.append(.curve(first.0, first.1, second.0, second.1, end.0, end.1))
        }
    }

    /// Harfbuzz's functions, made once and never changed.
    private struct Functions: @unchecked Sendable {
        let pointer: OpaquePointer

        init() {
            pointer = hb_draw_funcs_create()
            hb_draw_funcs_set_move_to_func(
                pointer, { _, data, _, x, y, _ in Sink.of(data).steps.append(.move(x, y)) }, nil, nil)
            hb_draw_funcs_set_line_to_func(
                pointer, { _, data, _, x, y, _ in Sink.of(data).steps.append(.line(x, y)) }, nil, nil)
            hb_draw_funcs_set_quadratic_to_func(
                pointer,
                { _, data, state, a, b, x, y, _ in
                    let start = (state!.pointee.current_x, state!.pointee.current_y)
                    Sink.of(data).quadratic(from: start, (a, b), to: (x, y))
                }, nil, nil)
            hb_draw_funcs_set_cubic_to_func(
                pointer, { _, data, _, a, b, c, d, x, y, _ in Sink.of(data).steps.append(.curve(a, b, c, d, x, y)) },
                nil, nil)
            hb_draw_funcs_set_close_path_func(
                pointer, { _, data, _, _ in Sink.of(data).steps.append(.close) }, nil, nil)
            hb_draw_funcs_make_immutable(pointer)
        }
    }

    private static let functions = Functions()
}
