// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo
import LagomText

/// A part of an artboard's art that is the right way round in every language: its place is mirrored, it is not.
struct FixedArt: Sendable {
    let element: SVGElement
    /// What it covers, in the units of the viewBox.
    let box: Rect

    /// Asks librsvg for the place of the element; nil where it has no id or draws nothing.
    init?(_ element: SVGElement, in file: SourceFile) {
        guard let id = element["id"], let box = Self.box(of: id, file.bytes) else { return nil }
        self.element = element
        self.box = box
    }

    private static func box(of id: String, _ svg: [UInt8]) -> Rect? {
        guard let handle = rsvg_handle_new_from_data(svg, gsize(svg.count), nil) else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(handle)) }
        var shown = RsvgRectangle()
        var hasBox: gboolean = 0
        rsvg_handle_get_intrinsic_dimensions(handle, nil, nil, nil, nil, &hasBox, &shown)
        guard hasBox != 0 else { return nil }
        var viewport = RsvgRectangle(x: 0, y: 0, width: shown.width, height: shown.height)
        var ink = RsvgRectangle()
        // The answer is in pixels of librsvg's own, 90 an inch, whatever the viewport.
        var pixels = (width: 0.0, height: 0.0)
        guard rsvg_handle_get_geometry_for_layer(handle, "#" + id, &viewport, &ink, nil, nil) != 0, ink.width > 0,
            rsvg_handle_get_intrinsic_size_in_pixels(handle, &pixels.width, &pixels.height) != 0
        else { return nil }
        let scale = shown.width / pixels.width
        let place = Rect(x: ink.x, y: ink.y, width: ink.width, height: ink.height).scaled(by: scale)
        return Rect(x: shown.x + place.x, y: shown.y + place.y, width: place.width, height: place.height)
    }
}
