// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo

/// One font file in use by a renderer.
///
/// Not Sendable: it holds pango's and harfbuzz's objects, which belong to the renderer that made them.
final class FontFace {
    let path: String
    let name: String
    /// A font of pango's with this face, for drawing pictures.
    let pango: UnsafeMutablePointer<PangoFont>
    let face: OpaquePointer
    private let font: OpaquePointer
    let unitsPerEm: Double
    /// Whether the outlines are PostScript's (CFF) and not TrueType's.
    let isPostScript: Bool

    init(_ pango: UnsafeMutablePointer<PangoFont>, path: String) {
        self.pango = pango
        self.path = path
        g_object_ref(UnsafeMutableRawPointer(pango))
        let blob = hb_blob_create_from_file(path)
        defer { hb_blob_destroy(blob) }
        face = hb_face_create(blob, 0)
        font = hb_font_create(face)
        let em = Int32(hb_face_get_upem(face))
        hb_font_set_scale(font, em, em)
        unitsPerEm = Double(em)
        name = Self.postScriptName(of: face) ?? "Font"
        let outlines = hb_face_reference_table(face, Self.tag("CFF "))
        isPostScript = hb_blob_get_length(outlines) > 0
        hb_blob_destroy(outlines)
    }

    deinit {
        hb_font_destroy(font)
        hb_face_destroy(face)
        g_object_unref(UnsafeMutableRawPointer(pango))
    }

    /// The advance of a glyph in thousandths of the size.
    func advance(_ glyph: UInt32) -> Double {
        Double(hb_font_get_glyph_h_advance(font, glyph)) * 1000 / unitsPerEm
    }

    /// The glyphs of what Swedish and English texts are written with, and the characters they stand for.
    private(set) lazy var letters: [UInt32: String] = {
        var letters: [UInt32: String] = [:]
        for scalar in Self.alphabet.unicodeScalars {
            var glyph: hb_codepoint_t = 0
            if hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 { letters[glyph] = String(scalar) }
        }
        return letters
    }()

    private static let alphabet =
        " abcdefghijklmnopqrstuvwxyzåäöéABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉ0123456789.,:;!?()/-–’”·%"

    /// Makes this the font of what cairo draws next.
    func use(in context: OpaquePointer, size: Double) {
        let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(pango))
        cairo_set_font_face(context, cairo_scaled_font_get_font_face(scaled))
        cairo_set_font_size(context, size)
    }

    /// The shape of a glyph.
    func outline(_ glyph: UInt32) -> GlyphOutline { GlyphOutline(glyph, of: font) }

    /// How far letters reach above and below the baseline, as the font itself says, in sizes of the text.
    var extents: (ascender: Double, descender: Double) {
        var extents = hb_font_extents_t()
        hb_font_get_h_extents(font, &extents)
        return (Double(extents.ascender) / unitsPerEm, -Double(extents.descender) / unitsPerEm)
    }

    /// A value of the font's `OS/2` or `post` table, in sizes of the text.
    func metric(_ tag: hb_ot_metrics_tag_t) -> Double {
        var value: hb_position_t = 0
        hb_ot_metrics_get_position_with_fallback(font, tag, &value)
        return Double(value) / unitsPerEm
    }

    static func tag(_ name: StaticString) -> hb_tag_t {
        name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | hb_tag_t($1) } }
    }

    private static func postScriptName(of face: OpaquePointer) -> String? {
        var name = [CChar](repeating: 0, count: 128)
        var length = UInt32(name.count)
        hb_ot_name_get_utf8(face, hb_ot_name_id_t(HB_OT_NAME_ID_POSTSCRIPT_NAME), nil, &length, &name)
        let bytes = name.prefix(Int(length)).map { UInt8(bitPattern: $0) }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}

extension FontFace {
    /// The path of the file that a font of pango's is read from.
    static func file(of font: UnsafeMutablePointer<PangoFont>) -> String {
        let pattern = UnsafeMutableRawPointer(font).withMemoryRebound(to: PangoFcFont.self, capacity: 1) {
            pango_fc_font_get_pattern($0)
        }
        var name: UnsafeMutablePointer<FcChar8>?
        FcPatternGetString(pattern, FC_FILE, 0, &name)
        return name.map { String(cString: $0) } ?? ""
    }
}
