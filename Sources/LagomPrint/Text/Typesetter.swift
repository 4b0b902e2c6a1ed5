// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo
import LagomText

/// Shapes text with pango, at one size for all sizes.
///
/// Not Sendable: pango's objects belong to one task. Each renderer has its own.
final class Typesetter {
    /// Fonts in use, in the order in which they were first needed.
    private(set) var faces: [FontFace] = []
    /// Characters that no font of the theme has, as they turn up while a document is drawn.
    var missing: Set<Unicode.Scalar> = []
    private var numbers: [OpaquePointer: Int] = [:]
    private var hyphenators: [LanguageTag: Hyphenator?] = [:]
    private var measured: [Key: MeasuredText] = [:]
    private let families: String
    private let map: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let layout: OpaquePointer

    private struct Key: Hashable {
        let text: RichText
        let style: TextStyle
    }

    /// Everything is shaped at this size: a font that pango sees in one size is looked up once.
    static let unit = 64.0
    private static let scale = 1 / (unit * Double(PANGO_SCALE))

    init(_ shelf: FontShelf) {
        families = shelf.families.joined(separator: ",")
        map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)!
        let configuration = shelf.makeConfiguration()
        pango_fc_font_map_set_config(OpaquePointer(map), configuration)
        FcConfigDestroy(configuration)
        context = pango_font_map_create_context(map)!
        layout = pango_layout_new(context)!
        Self.turnOffHinting(context)
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_width(layout, -1)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(UnsafeMutableRawPointer(map))
    }

    /// Hinted advances depend on the size; without hints one measure holds for all.
    private static func turnOffHinting(_ context: OpaquePointer) {
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
    }

    /// Measures a paragraph; what was measured before is not measured again.
    func measure(_ text: RichText, _ style: TextStyle) -> MeasuredText {
        let key = Key(text: text, style: style)
        if let known = measured[key] { return known }
        prepare(text.string, text.spans, style)
        let reading = TextReading(layout: layout, text: text.string, scale: Self.scale)
        let hyphenator = style.hyphenates ? hyphenator(style.language) : nil
        let words = reading.words { hyphenator?.divisions(of: $0) ?? [] }
        let result = MeasuredText(words: words, hyphen: style.hyphenates ? hyphenWidth(style) : 0)
        if measured.count > 20_000 { measured.removeAll() }
        measured[key] = result
        return result
    }

    /// Shapes a paragraph once more, with its lines as they were decided.
    func shape(_ text: RichText, _ style: TextStyle, _ lines: [MeasuredText.Line]) -> [ShapedLine] {
        let broken = BrokenText(text, lines)
        prepare(broken.string, broken.spans, style)
        return (0..<lines.count).compactMap { index in
            pango_layout_get_line_readonly(layout, Int32(index)).map { line in
                let runs = self.runs(of: line, broken)
                let isLatin = !style.isRightToLeft && runs.allSatisfy { $0.isInOrder }
                return ShapedLine(
                    runs: runs, width: lines[index].width, text: broken.texts[index], isInReadingOrder: isLatin,
                    isRightToLeft: style.isRightToLeft,
                    trailing: broken.texts[index].hasSuffix(" ") ? max(0, runs.width - lines[index].width) : 0)
            }
        }
    }

    private func hyphenWidth(_ style: TextStyle) -> Double {
        var plain = style
        plain.hyphenates = false
        return measure(RichText("-"), plain).words.first?.width ?? 0
    }

    private func hyphenator(_ language: LanguageTag) -> Hyphenator? {
        if let known = hyphenators[language] { return known }
        let made = Hyphenator(language)
        hyphenators[language] = made
        return made
    }
}

// MARK: - Pango

extension Typesetter {
    private func prepare(_ string: String, _ spans: [RichText.Span], _ style: TextStyle) {
        let font = pango_font_description_new()
        defer { pango_font_description_free(font) }
        pango_font_description_set_family(font, families)
        pango_font_description_set_weight(font, PangoWeight(UInt32(style.weight)))
        pango_font_description_set_absolute_size(font, Self.unit * Double(PANGO_SCALE))
        pango_context_set_base_dir(context, style.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
        pango_context_set_language(context, pango_language_from_string(style.language.tag))
        pango_layout_context_changed(layout)
        pango_layout_set_font_description(layout, font)
        pango_layout_set_text(layout, string, Int32(string.utf8.count))
        let attributes = PangoAttributes.list(spans, style)
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
    }

    private func runs(of line: UnsafeMutablePointer<PangoLayoutLine>, _ text: BrokenText) -> [ShapedLine.Run] {
        var runs: [ShapedLine.Run] = []
        var x = 0.0
        var node = line.pointee.runs
        while let current = node {
            let item = current.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
            runs.append(run(item, text, from: &x))
            node = current.pointee.next
        }
        return runs.filter { !$0.glyphs.isEmpty }
    }

    private func run(
        _ item: UnsafeMutablePointer<PangoGlyphItem>, _ text: BrokenText, from x: inout Double
    ) -> ShapedLine.Run {
        let piece = item.pointee.item.pointee
        let start = Int(piece.offset)
        let glyphs = item.pointee.glyphs.pointee
        let clusters = ClusterTexts(
            glyphs.log_clusters, Int(glyphs.num_glyphs), text: text.bytes[start..<start + Int(piece.length)])
        let traits = text.traits(at: start)
        let scale = traits.contains(.large) ? RichText.Trait.largeScale : 1
        var placed: [ShapedLine.Glyph] = []
        for index in 0..<Int(glyphs.num_glyphs) {
            let info = glyphs.glyphs[index]
            let advance = Double(info.geometry.width) * Self.scale
            defer { x += advance }
            let cluster = clusters[index]
            if info.glyph == pangoEmptyGlyph { continue }
            if info.glyph & pangoUnknownFlag != 0 {
                missing.formUnion(cluster.unicodeScalars)
                continue
            }
            placed.append(
                ShapedLine.Glyph(
                    id: info.glyph, x: (x + Double(info.geometry.x_offset) * Self.scale) / scale,
                    rise: -Double(info.geometry.y_offset) * Self.scale / scale, advance: advance / scale,
                    text: cluster))
        }
        let isInOrder = piece.analysis.level % 2 == 0
        let (letters, marks) = isInOrder ? (placed, []) : placed.lettersAndMarks
        return ShapedLine.Run(
            font: number(of: piece.analysis.font), scale: scale, glyphs: letters, marks: marks, traits: traits,
            isHyphen: text.hyphens.contains(start), isInOrder: isInOrder)
    }

    /// The number of a font of pango's; fonts of one file share it.
    private func number(of font: UnsafeMutablePointer<PangoFont>?) -> Int {
        guard let font else { return 0 }
        let key = OpaquePointer(font)
        if let known = numbers[key] { return known }
        let path = FontFace.file(of: font)
        let number = faces.firstIndex { $0.path == path } ?? faces.count
        if number == faces.count { faces.append(FontFace(font, path: path)) }
        numbers[key] = number
        return number
    }
}

extension [ShapedLine.Run] {
    /// From the line's left end to the right end of its last glyph.
    fileprivate var width: Double { map(\.end).max() ?? 0 }
}

/// Pango's glyph for characters that show nothing, and its mark of characters that no font has.
private let pangoEmptyGlyph: UInt32 = 0x0FFF_FFFF
private let pangoUnknownFlag: UInt32 = 0x1000_0000
