// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo
import CQPDF

/// A drawing as objects of a PDF file: cairo draws it into a document of its own, qpdf takes it out of there.
struct ArtDrawing {
    /// An object's text in parts, between which references to other objects of the drawing stand.
    struct Object {
        var parts: [Part] = []
        /// The data of a stream, as it is stored.
        var data: [UInt8]?
    }

    enum Part {
        case text(String)
        case reference(Int)
    }

    /// The drawing itself comes first: a form one unit wide and high.
    private(set) var objects: [Object] = []

    init(svg: [UInt8]) {
        let (pdf, size) = CairoPDF.document(of: svg)
        var reader = PDFReader(pdf)
        objects = reader.form(size)
    }

    /// Writes the drawing's objects; the number of the form.
    func write(to target: inout PDFObjects) -> Int {
        let numbers = objects.map { _ in target.reserve() }
        for (object, number) in zip(objects, numbers) {
            var body = PDFBytes()
            for part in object.parts {
                switch part {
                case .text(let text): body.text(text)
                case .reference(let index): body.reference(numbers[index])
                }
            }
            if let data = object.data {
                target.set(number, stream: data, body)
            } else {
                target.set(number, body)
            }
        }
        return numbers[0]
    }
}

/// Draws SVG with librsvg into a PDF of one page.
enum CairoPDF {
    /// The document, and its page's size.
    static func document(of svg: [UInt8]) -> (bytes: [UInt8], size: Size) {
        guard let handle = rsvg_handle_new_from_data(svg, gsize(svg.count), nil) else {
            return ([], Size(width: 1, height: 1))
        }
        defer { g_object_unref(UnsafeMutableRawPointer(handle)) }
        let size = Self.size(of: handle)
        let sink = Sink()
        let surface = cairo_pdf_surface_create_for_stream(
            { data, bytes, count in
                Unmanaged<Sink>.fromOpaque(data!).takeUnretainedValue().append(bytes, Int(count))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(sink).toOpaque(), size.width, size.height)
        let context = cairo_create(surface)
        var viewport = RsvgRectangle(x: 0, y: 0, width: size.width, height: size.height)
        rsvg_handle_render_document(handle, context, &viewport, nil)
        cairo_destroy(context)
        cairo_surface_finish(surface)
        cairo_surface_destroy(surface)
        return (sink.bytes, size)
    }

    /// The drawing's proportions, on a scale at which nothing is lost to rounding.
    private static func size(of handle: UnsafeMutablePointer<RsvgHandle>) -> Size {
        var box = RsvgRectangle()
        var hasBox: gboolean = 0
        rsvg_handle_get_intrinsic_dimensions(handle, nil, nil, nil, nil, &hasBox, &box)
        guard hasBox != 0, box.width > 0, box.height > 0 else { return Size(width: 100, height: 100) }
        let scale = 600 / max(box.width, box.height)
        return Size(width: box.width * scale, height: box.height * scale)
    }

    /// What cairo writes to: its callbacks cannot capture.
    private final class Sink {
        var bytes: [UInt8] = []

        func append(_ start: UnsafePointer<UInt8>?, _ count: Int) {
            bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
        }
    }
}
