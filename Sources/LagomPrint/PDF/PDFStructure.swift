// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Writes a document's structure: the tree of elements, and the way back from each mark to its element
/// (ISO 32000-1, 14.7).
struct PDFStructure {
    let document: PrintDocument
    /// The object numbers of the pages.
    let pages: [Int]
    /// The object numbers of each page's links.
    let links: [[Int]]
    /// The object number of each element.
    let numbers: [Int]

    /// Writes all elements and the root; the root's number.
    func write(to objects: inout PDFObjects) -> Int {
        let root = objects.reserve()
        for (index, element) in document.elements.enumerated() {
            objects.set(numbers[index], body(of: element, root: root))
        }
        let parents = writeParents(&objects)
        var body = PDFBytes()
        body.raw("<</Type/StructTreeRoot/K ")
        body.reference(numbers[0])
        body.raw("/ParentTree ")
        body.reference(parents)
        body.raw("/ParentTreeNextKey ")
        body.number(pages.count + links.reduce(0) { $0 + $1.count })
        body.raw(">>")
        objects.set(root, body)
        return root
    }

    private func body(of element: Element, root: Int) -> PDFBytes {
        var body = PDFBytes()
        body.raw("<</Type/StructElem/S/")
        body.text(element.role.rawValue)
        body.raw("/P ")
        body.reference(element.parent.map { numbers[$0] } ?? root)
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
        case .element(let index): body.reference(numbers[index])
        case .content(let sheet, let number):
            body.raw("<</Type/MCR/Pg ")
            body.reference(pages[sheet])
            body.raw("/MCID ")
            body.number(number)
            body.raw(">>")
        case .annotation(let sheet, let number):
            body.raw("<</Type/OBJR/Pg ")
            body.reference(pages[sheet])
            body.raw("/Obj ")
            body.reference(links[sheet][number])
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
                body.reference(numbers[element])
                body.raw(" ")
            }
            body.raw("]")
        }
        var key = pages.count
        for sheet in document.sheets {
            for link in sheet.links {
                body.number(key)
                body.raw(" ")
                body.reference(numbers[link.element])
                body.raw(" ")
                key += 1
            }
        }
        body.raw("]>>")
        return objects.add(body)
    }
}
