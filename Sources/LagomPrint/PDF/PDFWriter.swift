// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Writes documents as PDF/UA-1 (ISO 14289-1).
///
/// What is the same from one document to the next (drawings, subsets of fonts) is made once and kept; what all copies
/// of a document share is written once with `prepare`. Not Sendable: it belongs to its renderer.
final class PDFWriter {
    private let art: ArtLibrary
    private let compressor = Compressor(level: 6)
    private let subsets: FontSubsets

    init(_ art: ArtLibrary) {
        self.art = art
        subsets = FontSubsets(compressor)
    }

    /// Writes all of a document but what a copy may still add to it.
    func prepare(_ document: PrintDocument, _ faces: [FontFace]) -> PDFParts {
        var parts = PDFParts(sheets: document.sheets.count)
        add(document, to: &parts, faces)
        parts.objects.pack(with: compressor)
        return parts
    }

    /// The file of a document that begins with what was prepared.
    func file(_ document: PrintDocument, from prepared: PDFParts, _ faces: [FontFace]) -> [UInt8] {
        var parts = prepared
        add(document, to: &parts, faces)
        writeTree(&parts)
        writeCatalog(&parts, document)
        let resources = writeResources(&parts)
        for (index, sheet) in document.sheets.enumerated() {
            parts.objects.set(parts.pages[index], page(sheet, parts, index, resources))
        }
        PDFStructure(document: document, parts: parts).writeRoot(to: &parts.objects)
        return parts.objects.file(root: parts.catalog, compressor: compressor)
    }

    /// Writes what of a document is not among the parts yet.
    private func add(_ document: PrintDocument, to parts: inout PDFParts, _ faces: [FontFace]) {
        let fonts = addFonts(of: document, to: &parts, faces)
        for index in document.sheets.indices {
            addContent(document.sheets[index], index, to: &parts, fonts, faces)
            addLinks(document.sheets[index], index, to: &parts)
        }
        let start = parts.elements.count
        while parts.elements.count < document.elements.count { parts.elements.append(parts.objects.reserve()) }
        PDFStructure(document: document, parts: parts).writeElements(from: start, to: &parts.objects)
    }

    // MARK: - Fonts

    /// The fonts of what is to be added: for each of the renderer's numbers the place among the file's fonts.
    ///
    /// They come in the order in which the document needs them: not in that of earlier documents.
    private func addFonts(
        of document: PrintDocument, to parts: inout PDFParts, _ faces: [FontFace]
    ) -> [Int: Int] {
        var wanted: [(number: Int, font: PDFFont)] = []
        for run in document.glyphRuns(after: parts) {
            let index = wanted.firstIndex { $0.number == run.font } ?? wanted.count
            if index == wanted.count { wanted.append((run.font, PDFFont(faces[run.font]))) }
            for glyph in run.glyphs { wanted[index].font.use(glyph, isReversed: run.isReversed) }
        }
        var places: [Int: Int] = [:]
        for (number, font) in wanted {
            if let known = parts.fonts.firstIndex(where: { $0.number == number && $0.font.has(font) }) {
                places[number] = known
                continue
            }
            let whole = font.withLetters
            places[number] = parts.fonts.count
            let object = whole.write(to: &parts.objects, subsets[whole])
            parts.fonts.append(PDFParts.EmbeddedFont(font: whole, number: number, object: object))
        }
        return places
    }

    // MARK: - Pages

    private func addContent(
        _ sheet: Sheet, _ index: Int, to parts: inout PDFParts, _ fonts: [Int: Int], _ faces: [FontFace]
    ) {
        let leaves = sheet.leaves[parts.sheets[index].leaves...]
        guard !leaves.isEmpty else { return }
        var content = PDFContent(sheet.size, faces, fonts: fonts, art: parts.art.map(\.art))
        if parts.sheets[index].leaves == 0, !sheet.cutMarks.isEmpty {
            content.write(Leaf(element: nil, marks: sheet.cutMarks), number: nil, at: .zero)
        }
        for leaf in leaves {
            content.write(leaf, number: leaf.element == nil ? nil : parts.sheets[index].marked, at: leaf.place)
            if leaf.element != nil { parts.sheets[index].marked += 1 }
            for copy in sheet.copies { content.write(leaf, number: nil, at: leaf.place + copy) }
        }
        for art in content.art[parts.art.count...] {
            parts.art.append((art, self.art.drawing(art).write(to: &parts.objects)))
        }
        var filter = PDFBytes()
        filter.raw("/Filter/FlateDecode")
        let stream = parts.objects.add(stream: compressor.zlib(content.bytes.bytes), filter)
        parts.sheets[index].contents.append(stream)
        parts.sheets[index].leaves = sheet.leaves.count
    }

    private func addLinks(_ sheet: Sheet, _ index: Int, to parts: inout PDFParts) {
        for link in sheet.links[parts.sheets[index].links.count...] {
            var body = PDFBytes()
            body.raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
            let (rect, height) = (link.rect, sheet.size.height)
            body.numbers(rect.x, height - rect.maxY, rect.maxX, height - rect.y)
            body.raw("]/Contents ")
            body.string(link.words)
            body.raw("/StructParent ")
            body.number(parts.pages.count + parts.linkElements.count)
            body.raw("/A<</S/URI/URI")
            body.literal(link.address)
            body.raw(">>>>")
            parts.linkElements.append(link.element)
            parts.sheets[index].links.append(parts.objects.add(body))
        }
    }

    private func page(_ sheet: Sheet, _ parts: PDFParts, _ index: Int, _ resources: Int) -> PDFBytes {
        var page = PDFBytes()
        page.raw("<</Type/Page/Parent ")
        page.reference(parts.tree)
        page.boxes(of: sheet)
        page.raw("/Tabs/S/StructParents ")
        page.number(index)
        page.list("/Contents[", parts.sheets[index].contents)
        page.list("/Annots[", parts.sheets[index].links)
        page.raw("/Resources ")
        page.reference(resources)
        page.raw(">>")
        return page
    }

    /// The fonts and drawings of all pages.
    private func writeResources(_ parts: inout PDFParts) -> Int {
        var body = PDFBytes()
        body.raw("<</ExtGState<</G0<</ca 0.16>>>>/Font<<")
        for (index, font) in parts.fonts.enumerated() {
            body.text("/F\(index) ")
            body.reference(font.object)
        }
        body.raw(">>/XObject<<")
        for (index, art) in parts.art.enumerated() {
            body.text("/A\(index) ")
            body.reference(art.object)
        }
        body.raw(">>>>")
        return parts.objects.add(body)
    }

    // MARK: - The document

    private func writeTree(_ parts: inout PDFParts) {
        var body = PDFBytes()
        body.raw("<</Type/Pages/Count ")
        body.number(parts.pages.count)
        body.list("/Kids[", parts.pages)
        body.raw(">>")
        parts.objects.set(parts.tree, body)
    }

    private func writeCatalog(_ parts: inout PDFParts, _ document: PrintDocument) {
        var metadata = PDFBytes()
        metadata.raw("/Type/Metadata/Subtype/XML")
        let packet = parts.objects.add(stream: PDFMetadata.packet(of: document), metadata)
        var body = PDFBytes()
        body.raw("<</Type/Catalog/Pages ")
        body.reference(parts.tree)
        body.text("/Lang(\(document.language.tag))/MarkInfo<</Marked true>>")
        // Without /Direction: told that a document runs leftwards, PDFium turns codes and addresses in it round.
        body.raw("/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ")
        body.reference(parts.root)
        body.raw("/Metadata ")
        body.reference(packet)
        body.raw(">>")
        parts.objects.set(parts.catalog, body)
    }
}

extension PDFBytes {
    /// The sheet as it is cut, how far colours reach, and the paper around both (ISO 32000-1, 14.11.2).
    fileprivate mutating func boxes(of sheet: Sheet) {
        box("/MediaBox[", sheet, sheet.margin)
        guard sheet.margin > 0 else { return }
        box("/BleedBox[", sheet, sheet.bleed)
        box("/TrimBox[", sheet, 0)
    }

    private mutating func box(_ key: StaticString, _ sheet: Sheet, _ distance: Double) {
        raw(key)
        numbers(-distance, -distance, sheet.size.width + distance, sheet.size.height + distance)
        raw("]")
    }

    /// A list of references, where there are any.
    fileprivate mutating func list(_ key: StaticString, _ numbers: [Int]) {
        guard !numbers.isEmpty else { return }
        raw(key)
        for number in numbers {
            reference(number)
            raw(" ")
        }
        raw("]")
    }
}

extension PrintDocument {
    /// The runs of glyphs that no part holds yet, in drawing order.
    fileprivate func glyphRuns(after parts: PDFParts) -> [Mark.Glyphs] {
        zip(sheets, parts.sheets).flatMap { sheet, written in
            sheet.leaves[written.leaves...].flatMap { $0.marks.flatMap(\.glyphRuns) }
        }
    }
}

extension Mark {
    fileprivate var glyphRuns: [Glyphs] {
        switch self {
        case .glyphs(let run): [run]
        case .stamp(let runs, _, _): runs
        case .box, .outline, .squares, .dots, .art: []
        }
    }
}
