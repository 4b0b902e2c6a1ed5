// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo

/// The part of a font that a document needs, ready to be embedded.
struct FontSubset {
    /// The font program, compressed.
    let data: [UInt8]
    /// Its length before that.
    let length: Int
    let widths: [UInt8]
    /// Which characters the glyphs stand for, compressed.
    let unicodeMap: [UInt8]
    /// Six letters and a plus that tell subsets of one font apart (ISO 32000-1, 9.6.4): the same glyphs, the same letters.
    let prefix: String

    /// Keeps the glyphs' numbers, so that text needs no new ones.
    init(_ font: PDFFont, _ compressor: Compressor) {
        let glyphs = font.glyphs
        let bytes = Self.program(of: font.face, glyphs)
        length = bytes.count
        data = compressor.zlib(bytes)
        widths = font.widths
        unicodeMap = compressor.zlib(font.unicodeMap)
        prefix = Self.prefix(of: glyphs)
    }

    private static func program(of face: FontFace, _ glyphs: [UInt32]) -> [UInt8] {
        let input = hb_subset_input_create_or_fail()
        defer { hb_subset_input_destroy(input) }
        let wanted = hb_subset_input_set(input, HB_SUBSET_SETS_GLYPH_INDEX)
        for glyph in glyphs { hb_set_add(wanted, glyph) }
        let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        for table in unneeded { hb_set_add(dropped, table) }
        hb_subset_input_set_flags(
            input, HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        let subset = hb_subset_or_fail(face.face, input)
        defer { hb_face_destroy(subset) }
        let blob =
            face.isPostScript
            ? hb_face_reference_table(subset, FontFace.tag("CFF ")) : hb_face_reference_blob(subset)
        defer { hb_blob_destroy(blob) }
        var count: UInt32 = 0
        let start = hb_blob_get_data(blob, &count)
        return start.map { Array(UnsafeRawBufferPointer(start: $0, count: Int(count))) } ?? []
    }

    /// Tables for shaping and for screens, which paper does not need.
    private static let unneeded = ["GSUB", "GPOS", "GDEF", "name", "STAT", "DSIG", "meta"].map { name in
        name.utf8.reduce(0) { $0 << 8 | hb_tag_t($1) }
    }

    private static func prefix(of glyphs: [UInt32]) -> String {
        var hash = glyphs.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var letters = ""
        for _ in 0..<6 {
            letters.unicodeScalars.append(Unicode.Scalar(UInt8(65 + hash % 26)))
            hash /= 26
        }
        return letters + "+"
    }
}

/// The subsets that were made, for those who need the same again.
final class FontSubsets {
    private let compressor: Compressor
    private var known: [Key: FontSubset] = [:]

    private struct Key: Hashable {
        let path: String
        let characters: [UInt32: String]
    }

    init(_ compressor: Compressor) { self.compressor = compressor }

    subscript(font: PDFFont) -> FontSubset {
        let key = Key(path: font.face.path, characters: font.characters)
        if let subset = known[key] { return subset }
        let made = FontSubset(font, compressor)
        if known.count > 256 { known.removeAll() }
        known[key] = made
        return made
    }
}
