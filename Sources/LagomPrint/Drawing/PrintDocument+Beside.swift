// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension PrintDocument {
    /// One sheet as wide as two: this document's first page, and to the right of it the other's, in its own language.
    func beside(_ other: PrintDocument) -> PrintDocument {
        var result = self
        result.title = title + " · " + other.title
        result.edition = edition + " · " + other.edition
        guard let left = sheets.first, let right = other.sheets.first else { return self }
        let shift = Shift(
            elements: elements.count, marked: left.leaves.count { $0.element != nil }, links: left.links.count,
            x: left.size.width)
        result.elements += other.elements.map { shift.moved($0, language: other.language) }
        result.elements[0].children.append(.element(shift.elements))
        result.sheets = [left.widened(by: right, shift)]
        return result
    }
}

/// What is added to the numbers and places of a document that is put behind another one.
private struct Shift {
    let elements: Int
    /// How many leaves with numbers, and how many links, come before.
    let marked: Int
    let links: Int
    let x: Double

    /// The element behind those of the other document; the root becomes a section of its language.
    func moved(_ element: Element, language: LanguageTag) -> Element {
        let isRoot = element.parent == nil
        var moved = Element(
            role: isRoot ? .section : element.role, parent: element.parent.map { $0 + elements } ?? 0,
            alternative: element.alternative, language: isRoot ? language : element.language)
        moved.actualText = element.actualText
        moved.box = element.box.map { (self.moved($0.rect), $0.sheet) }
        moved.children = element.children.map { child in
            switch child {
            case .element(let index): .element(index + elements)
            case .content(let sheet, let number): .content(sheet: sheet, number: number + marked)
            case .annotation(let sheet, let number): .annotation(sheet: sheet, number: number + links)
            }
        }
        return moved
    }

    func moved(_ rect: Rect) -> Rect { Rect(x: rect.x + x, y: rect.y, width: rect.width, height: rect.height) }
}

extension Sheet {
    fileprivate func widened(by right: Sheet, _ shift: Shift) -> Sheet {
        let size = Size(width: size.width + right.size.width, height: max(size.height, right.size.height))
        var sheet = Sheet.single(size, bleed: bleed, hasMarks: !cutMarks.isEmpty)
        sheet.leaves =
            leaves
            + right.leaves.map { leaf in
                Leaf(
                    element: leaf.element.map { $0 + shift.elements }, marks: leaf.marks,
                    place: leaf.place + Point(x: shift.x, y: 0))
            }
        sheet.links =
            links
            + right.links.map { link in
                SheetLink(
                    address: link.address, rect: shift.moved(link.rect), words: link.words,
                    element: link.element + shift.elements)
            }
        return sheet
    }
}
