// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo

/// What a document uses of a font: which glyphs, and which characters they stand for.
struct PDFFont {
    let face: FontFace
    private(set) var characters: [UInt32: String] = [:]

    init(_ face: FontFace) { self.face = face }

    /// A glyph of several characters that is read from its right end has them the other way round, as those who read
    /// PDF expect.
    mutating func use(_ glyph: ShapedLine.Glyph, isReversed: Bool) {
        guard characters[glyph.id, default: ""].isEmpty else { return }
        characters[glyph.id] = isReversed ? glyph.text.reversedScalars : glyph.text
    }

    /// Whether another use of the same font needs nothing that this one has not.
    func has(_ other: PDFFont) -> Bool {
        other.characters.allSatisfy { glyph, text in
            characters[glyph].map { $0 == text || text.isEmpty } ?? false
        }
    }

    /// This use with all letters of the font where it has any: the next text then finds the same subset ready.
    var withLetters: PDFFont {
        let letters = face.letters
        guard letters.keys.contains(where: { characters[$0] != nil }) else { return self }
        var whole = self
        whole.characters.merge(letters) { own, letter in own.isEmpty ? letter : own }
        return whole
    }

    /// In order.
    var glyphs: [UInt32] { characters.keys.sorted() }

    /// Writes the font's objects (ISO 32000-1, 9.7); the number of the font itself.
    func write(to objects: inout PDFObjects, _ subset: FontSubset) -> Int {
        let name = subset.prefix + face.name
        let program = writeProgram(&objects, subset)
        let descriptor = writeDescriptor(&objects, name, program)
        var descendant = PDFBytes()
        descendant.raw("<</Type/Font/Subtype")
        descendant.raw(face.isPostScript ? "/CIDFontType0" : "/CIDFontType2/CIDToGIDMap/Identity")
        descendant.text("/BaseFont/\(name)/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
        descendant.raw("/FontDescriptor ")
        descendant.reference(descriptor)
        descendant.raw("/DW 1000/W[")
        descendant.append(subset.widths)
        descendant.raw("]>>")
        var map = PDFBytes()
        map.raw("/Filter/FlateDecode")
        let unicode = objects.add(stream: subset.unicodeMap, map)
        var font = PDFBytes()
        font.text("<</Type/Font/Subtype/Type0/BaseFont/\(name)/Encoding/Identity-H/DescendantFonts[")
        font.reference(objects.add(descendant))
        font.raw("]/ToUnicode ")
        font.reference(unicode)
        font.raw(">>")
        return objects.add(font)
    }

    private func writeProgram(_ objects: inout PDFObjects, _ subset: FontSubset) -> Int {
        var dictionary = PDFBytes()
        dictionary.raw("/Filter/FlateDecode")
        if face.isPostScript {
            dictionary.raw("/Subtype/CIDFontType0C")
        } else {
            dictionary.raw("/Length1 ")
            dictionary.number(subset.length)
        }
        return objects.add(stream: subset.data, dictionary)
    }

    private func writeDescriptor(_ objects: inout PDFObjects, _ name: String, _ program: Int) -> Int {
        let (ascender, descender) = face.extents
        var body = PDFBytes()
        body.text("<</Type/FontDescriptor/FontName/\(name)/Flags 4/ItalicAngle 0/StemV 80/FontBBox[-1000 ")
        body.number((-descender * 1000).rounded())
        body.raw(" 3000 ")
        body.number((ascender * 1000).rounded())
        body.raw("]/Ascent ")
        body.number((ascender * 1000).rounded())
        body.raw("/Descent ")
        body.number((-descender * 1000).rounded())
        body.raw("/CapHeight ")
        body.number((face.metric(HB_OT_METRICS_TAG_CAP_HEIGHT) * 1000).rounded())
        body.raw(face.isPostScript ? "/FontFile3 " : "/FontFile2 ")
        body.reference(program)
        body.raw(">>")
        return objects.add(body)
    }

    /// The widths of its glyphs, as a descendant font lists them.
    var widths: [UInt8] {
        var bytes = PDFBytes()
        var previous: UInt32?
        for glyph in glyphs {
            if previous.map({ $0 + 1 != glyph }) ?? true {
                if previous != nil { bytes.raw("]") }
                bytes.number(Int(glyph))
                bytes.raw("[")
            } else {
                bytes.raw(" ")
            }
            bytes.number(face.advance(glyph))
            previous = glyph
        }
        if previous != nil { bytes.raw("]") }
        return bytes.bytes
    }

    /// Which characters each glyph stands for (ISO 32000-1, 9.10.3), at most a hundred to a block.
    var unicodeMap: [UInt8] {
        var map = PDFBytes()
        map.raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry(Adobe)")
        map.raw("/Ordering(UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        map.raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
        let all = glyphs
        for start in stride(from: 0, to: all.count, by: 100) {
            let block = all[start..<min(start + 100, all.count)]
            map.number(block.count)
            map.raw(" beginbfchar\n")
            for glyph in block {
                map.raw("<")
                map.hexadecimal(glyph)
                map.raw("><")
                // A glyph that is only a part of a character stands for nothing; PDF/UA wants a mapping all the same.
                let text = characters[glyph].flatMap { $0.isEmpty ? nil : $0 } ?? "\u{200B}"
                for unit in text.utf16 { map.hexadecimal(UInt32(unit)) }
                map.raw(">\n")
            }
            map.raw("endbfchar\n")
        }
        map.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return map.bytes
    }
}
