// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Writes documents as PDF/UA-1 (ISO 14289-1).
///
/// What is the same from one document to the next (drawings, subsets of fonts) is made once and kept.
/// Not Sendable: it belongs to its renderer.
final class PDFWriter {
    private let art: ArtLibrary
    private let compressor = Compressor(level: 6)
    private var subsets: [SubsetKey: FontSubset] = [:]

    private struct SubsetKey: Hashable {
        let path: String
        let glyphs: [UInt32]
    }

    init(_ art: ArtLibrary) { self.art = art }

    func file(_ document: PrintDocument, _ faces: [FontFace]) -> [UInt8] {
        var objects = PDFObjects()
        let catalog = objects.reserve()
        let tree = objects.reserve()
        let pages = document.sheets.map { _ in objects.reserve() }
        let elements = document.elements.map { _ in objects.reserve() }
        var drawings: [Art: Int] = [:]
        let fonts = writeFonts(&objects, document, faces)
        var links: [[Int]] = []
        var key = pages.count
        for (index, sheet) in document.sheets.enumerated() {
            links.append(writeLinks(&objects, sheet, &key))
            writePage(&objects, sheet, faces, fonts, &drawings, links[index], PageNumbers(pages[index], tree, index))
        }
        let structure = PDFStructure(document: document, pages: pages, links: links, numbers: elements)
        let root = structure.write(to: &objects)
        writeTree(&objects, tree, pages)
        writeCatalog(&objects, catalog, tree, root, document)
        return objects.file(root: catalog, compressor: compressor)
    }

    /// The numbers that a page needs of others: its own, its parent's, and its place in the parent tree.
    private struct PageNumbers {
        let own: Int
        let tree: Int
        let index: Int

        init(_ own: Int, _ tree: Int, _ index: Int) {
            self.own = own
            self.tree = tree
            self.index = index
        }
    }

    /// The fonts in use, in the order in which the document first needs them: not in that of earlier documents.
    private func writeFonts(
        _ objects: inout PDFObjects, _ document: PrintDocument, _ faces: [FontFace]
    ) -> [(font: Int, object: Int)] {
        var fonts: [(number: Int, font: PDFFont)] = []
        for run in document.glyphRuns {
            let index = fonts.firstIndex { $0.number == run.font } ?? fonts.count
            if index == fonts.count { fonts.append((run.font, PDFFont(faces[run.font]))) }
            for glyph in run.glyphs { fonts[index].font.use(glyph, isReversed: run.isReversed) }
        }
        return fonts.map { number, font in (number, font.write(to: &objects, subset(of: font), compressor)) }
    }

    private func subset(of font: PDFFont) -> FontSubset {
        let key = SubsetKey(path: font.face.path, glyphs: font.glyphs)
        if let known = subsets[key] { return known }
        let made = FontSubset(font.face, glyphs: key.glyphs, compressor: compressor)
        if subsets.count > 256 { subsets.removeAll() }
        subsets[key] = made
        return made
    }

    private func writePage(
        _ objects: inout PDFObjects, _ sheet: Sheet, _ faces: [FontFace], _ fonts: [(font: Int, object: Int)],
        _ drawings: inout [Art: Int], _ links: [Int], _ numbers: PageNumbers
    ) {
        var content = PDFContent(sheet.size, faces, order: fonts.map(\.font))
        var marked = 0
        for leaf in sheet.leaves {
            content.write(leaf, number: leaf.element == nil ? nil : marked)
            if leaf.element != nil { marked += 1 }
        }
        var filter = PDFBytes()
        filter.raw("/Filter/FlateDecode")
        let stream = objects.add(stream: compressor.zlib(content.bytes.bytes), filter)
        var page = PDFBytes()
        page.raw("<</Type/Page/Parent ")
        page.reference(numbers.tree)
        page.raw("/MediaBox[0 0 ")
        page.numbers(sheet.size.width, sheet.size.height)
        page.raw("]/Tabs/S/StructParents ")
        page.number(numbers.index)
        page.raw("/Contents ")
        page.reference(stream)
        writeList(&page, "/Annots[", links)
        page.raw("/Resources<</ExtGState<</G0<</ca 0.16>>>>/Font<<")
        for (number, font) in fonts.enumerated() {
            page.text("/F\(number) ")
            page.reference(font.object)
        }
        page.raw(">>/XObject<<")
        for (index, art) in content.usedArt.enumerated() {
            page.text("/A\(index) ")
            page.reference(number(of: art, &objects, &drawings))
        }
        page.raw(">>>>>>")
        objects.set(numbers.own, page)
    }

    private func number(of art: Art, _ objects: inout PDFObjects, _ drawings: inout [Art: Int]) -> Int {
        if let known = drawings[art] { return known }
        let number = self.art.drawing(art).write(to: &objects)
        drawings[art] = number
        return number
    }

    private func writeList(_ body: inout PDFBytes, _ key: StaticString, _ numbers: [Int]) {
        guard !numbers.isEmpty else { return }
        body.raw(key)
        for number in numbers {
            body.reference(number)
            body.raw(" ")
        }
        body.raw("]")
    }

    private func writeLinks(_ objects: inout PDFObjects, _ sheet: Sheet, _ key: inout Int) -> [Int] {
        sheet.links.map { link in
            var body = PDFBytes()
            body.raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
            let (rect, height) = (link.rect, sheet.size.height)
            body.numbers(rect.x, height - rect.maxY, rect.maxX, height - rect.y)
            body.raw("]/Contents ")
            body.string(link.words)
            body.raw("/StructParent ")
            body.number(key)
            body.raw("/A<</S/URI/URI")
            body.literal(link.address)
            body.raw(">>>>")
            key += 1
            return objects.add(body)
        }
    }

    private func writeTree(_ objects: inout PDFObjects, _ tree: Int, _ pages: [Int]) {
        var body = PDFBytes()
        body.raw("<</Type/Pages/Count ")
        body.number(pages.count)
        writeList(&body, "/Kids[", pages)
        body.raw(">>")
        objects.set(tree, body)
    }

    private func writeCatalog(
        _ objects: inout PDFObjects, _ catalog: Int, _ tree: Int, _ root: Int, _ document: PrintDocument
    ) {
        var metadata = PDFBytes()
        metadata.raw("/Type/Metadata/Subtype/XML")
        let packet = objects.add(stream: PDFMetadata.packet(of: document), metadata)
        var body = PDFBytes()
        body.raw("<</Type/Catalog/Pages ")
        body.reference(tree)
        body.text("/Lang(\(document.language.tag))/MarkInfo<</Marked true>>")
        body.raw("/ViewerPreferences<</DisplayDocTitle true")
        if document.language.direction == .rightToLeft { body.raw("/Direction/R2L") }
        body.raw(">>/StructTreeRoot ")
        body.reference(root)
        body.raw("/Metadata ")
        body.reference(packet)
        body.raw(">>")
        objects.set(catalog, body)
    }
}

extension PrintDocument {
    /// All runs of glyphs, in drawing order.
    var glyphRuns: [Mark.Glyphs] {
        sheets.flatMap { $0.leaves.flatMap { $0.marks.flatMap(\.glyphRuns) } }
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
