// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo

/// The part of a font that a document needs, ready to be embedded.
struct FontSubset {
    /// The font program, compressed.
    let data: [UInt8]
    /// Its length before that.
    let length: Int

    /// Keeps the glyphs' numbers, so that text needs no new ones.
    init(_ face: FontFace, glyphs: [UInt32], compressor: Compressor) {
        let input = hb_subset_input_create_or_fail()
        defer { hb_subset_input_destroy(input) }
        let wanted = hb_subset_input_set(input, HB_SUBSET_SETS_GLYPH_INDEX)
        for glyph in glyphs { hb_set_add(wanted, glyph) }
        let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        for table in Self.unneeded { hb_set_add(dropped, table) }
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
        let bytes = start.map { Array(UnsafeRawBufferPointer(start: $0, count: Int(count))) } ?? []
        length = bytes.count
        data = compressor.zlib(bytes)
    }

    /// Tables for shaping and for screens, which paper does not need.
    private static let unneeded = ["GSUB", "GPOS", "GDEF", "name", "STAT", "DSIG", "meta"].map { name in
        name.utf8.reduce(0) { $0 << 8 | hb_tag_t($1) }
    }
}
