// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Writes a document's structure: the tree of elements, and the way back from each mark to its element
/// (ISO 32000-1, 14.7).
struct PDFStructure {
    let document: PrintDocument
    let parts: PDFParts

    /// Writes the elements from a number on; the document itself, the first, comes with the root.
    func writeElements(from start: Int, to objects: inout PDFObjects) {
        for index in start..<document.elements.count { objects.set(parts.elements[index], body(of: index)) }
    }

    /// Writes the root, the document's own element, and the way back to all.
    func writeRoot(to objects: inout PDFObjects) {
        objects.set(parts.elements[0], body(of: 0))
        let parents = writeParents(&objects)
        var body = PDFBytes()
        body.raw("<</Type/StructTreeRoot/K ")
        body.reference(parts.elements[0])
        body.raw("/ParentTree ")
        body.reference(parents)
        body.raw("/ParentTreeNextKey ")
        body.number(parts.pages.count + parts.linkElements.count)
        body.raw(">>")
        objects.set(parts.root, body)
    }

    private func body(of index: Int) -> PDFBytes {
        let element = document.elements[index]
        var body = PDFBytes()
        body.raw("<</Type/StructElem/S/")
        body.text(element.role.rawValue)
        body.raw("/P ")
        body.reference(element.parent.map { parts.elements[$0] } ?? parts.root)
        if let text = element.alternative {
            body.raw("/Alt ")
            body.string(text)
        }
        if element.isPlain, let text = element.actualText {
            body.raw("/ActualText ")
            body.string(text)
        }
        if let language = element.language { body.text("/Lang(\(language.tag))") }
        writeAttributes(&body, element)
        body.raw("/K[")
        for child in element.children { write(&body, child) }
        body.raw("]>>")
        return body
    }

    private func writeAttributes(_ body: inout PDFBytes, _ element: Element) {
        switch element.role {
        case .list: body.raw("/A<</O/List/ListNumbering/Disc>>")
        case .headerCell: body.raw("/A<</O/Table/Scope/Column>>")
        case .figure:
            guard let (box, number) = element.box else { return }
            let sheet = document.sheets[number]
            body.raw("/A<</O/Layout/Placement/Block/BBox[")
            body.numbers(box.x, sheet.size.height - box.maxY, box.maxX, sheet.size.height - box.y)
            body.raw("]>>")
        default: break
        }
    }

    private func write(_ body: inout PDFBytes, _ child: Element.Child) {
        switch child {
        case .element(let index): body.reference(parts.elements[index])
        case .content(let sheet, let number):
            body.raw("<</Type/MCR/Pg ")
            body.reference(parts.pages[sheet])
            body.raw("/MCID ")
            body.number(number)
            body.raw(">>")
        case .annotation(let sheet, let number):
            body.raw("<</Type/OBJR/Pg ")
            body.reference(parts.pages[sheet])
            body.raw("/Obj ")
            body.reference(parts.sheets[sheet].links[number])
            body.raw(">>")
        }
        body.raw(" ")
    }

    /// For each page the elements of its marks by their numbers; for each link its element.
    private func writeParents(_ objects: inout PDFObjects) -> Int {
        var body = PDFBytes()
        body.raw("<</Nums[")
        for (index, sheet) in document.sheets.enumerated() {
            body.number(index)
            body.raw("[")
            for leaf in sheet.leaves {
                guard let element = leaf.element else { continue }
                body.reference(parts.elements[element])
                body.raw(" ")
            }
            body.raw("]")
        }
        for (index, element) in parts.linkElements.enumerated() {
            body.number(parts.pages.count + index)
            body.raw(" ")
            body.reference(parts.elements[element])
            body.raw(" ")
        }
        body.raw("]>>")
        return objects.add(body)
    }
}
