// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme

/// Turns placed pieces into marks on sheets, and into the document's structure.
struct Canvas {
    private(set) var document: PrintDocument
    let typesetter: Typesetter
    private let theme: Theme
    private var open = [0]
    /// The level of the last heading.
    private var heading = 0
    /// The text of each slot that was drawn.
    private(set) var drawn: [String] = []
    private var isRightToLeft: Bool { document.language.direction == .rightToLeft }

    init(
        _ typesetter: Typesetter, _ theme: Theme, title: String, language: LanguageTag, edition: String,
        publisher: String
    ) {
        self.typesetter = typesetter
        self.theme = theme
        let root = Element(role: .document, parent: nil, alternative: nil, language: nil)
        document = PrintDocument(
            title: title, language: language, edition: edition, publisher: publisher, elements: [root], sheets: [])
    }

    /// Where what is drawn belongs in reading order: the slot's place, then the page.
    var order = (slot: 0, page: 0)
    /// The places of the document's own parts.
    private var orders: [(slot: Int, page: Int)] = []
    /// The number of the sheet that is drawn on.
    var sheet = 0

    /// Whether grounds are outlined and not filled.
    var isInkSaving = false

    mutating func addSheet(_ sheet: Sheet) { document.sheets.append(sheet) }

    /// The colour of a token; on a ground that is not filled, light text takes the colour that the ground would have.
    func colour(_ token: ColourToken) -> Colour { theme.colour(isInkSaving ? token.onBarePaper : token) }

    /// Draws a ground.
    mutating func field(_ field: Field, _ rect: Rect, radius: Double) {
        let token = ColourToken(rawValue: field.colour) ?? .brand
        let colour = theme.colour(isInkSaving ? token.outline : token)
        decoration([
            isInkSaving ? .outline(rect, radius: radius, width: 1.5, colour) : .box(rect, radius: radius, colour)
        ])
    }

    /// Begins an element; what is drawn until `endElement` belongs to it.
    mutating func beginElement(
        _ role: Element.Role, alternative: String? = nil, language: LanguageTag? = nil
    ) {
        let parent = open[open.count - 1]
        let role = unskipped(role)
        let number = document.elements.count
        document.elements.append(
            Element(role: role, parent: parent, alternative: alternative, language: language))
        append(.element(number), to: parent)
        open.append(number)
    }

    /// The role, but never a third heading that follows a first: PDF/UA allows no level to be skipped.
    private mutating func unskipped(_ role: Element.Role) -> Element.Role {
        switch role {
        case .heading1: heading = 1
        case .heading2: heading = 2
        case .heading3: heading = heading < 2 ? 2 : 3
        default: return role
        }
        return role == .heading3 && heading == 2 ? .heading2 : role
    }

    mutating func endElement() { open.removeLast() }

    private mutating func append(_ child: Element.Child, to element: Int) {
        document.elements[element].children.append(child)
        if element == 0 { orders.append(order) }
    }

    /// The document with its parts in reading order, in whatever order they were drawn.
    var inReadingOrder: PrintDocument {
        let parts = zip(orders, document.elements[0].children).enumerated()
        var result = document
        result.elements[0].children = parts.sorted { left, right in
            (left.element.0.slot, left.element.0.page, left.offset)
                < (right.element.0.slot, right.element.0.page, right.offset)
        }.map(\.element.1)
        return result
    }

    /// Draws what belongs to the open element; `actualText` is what to read where the marks are in another order.
    mutating func content(_ marks: [Mark], actualText: String? = nil) {
        let element = open[open.count - 1]
        let number = document.sheets[sheet].leaves.count { $0.element != nil }
        document.sheets[sheet].leaves.append(Leaf(element: element, marks: marks))
        if let actualText {
            document.elements[element].actualText = (document.elements[element].actualText ?? "") + actualText
        }
        append(.content(sheet: sheet, number: number), to: element)
    }

    /// Draws what means nothing by itself.
    mutating func decoration(_ marks: [Mark]) {
        document.sheets[sheet].leaves.append(Leaf(element: nil, marks: marks))
    }

    /// Draws pieces into a frame, mirrored where the language is read from right to left.
    mutating func draw(_ pieces: [Piece], in frame: Rect) {
        var words = ""
        for piece in pieces {
            let rect = place(piece.frame, in: frame)
            switch piece.kind {
            case .open(let role, let alternative):
                beginElement(role, alternative: alternative)
            case .close: endElement()
            case .box(let fill): draw(fill, rect)
            case .icon(let icon, let token):
                decoration([.art(.icon(icon, isInkSaving ? token.onBarePaper : token), rect)])
            case .array(let array): draw(array, rect)
            case .bar(let share): drawBar(share, rect)
            case .text(let text):
                words += text.text.string
                draw(text, rect)
            }
        }
        drawn.append(words)
    }

    private func place(_ rect: Rect, in frame: Rect) -> Rect {
        let x = isRightToLeft ? frame.maxX - rect.maxX : frame.x + rect.x
        return Rect(x: x, y: frame.y + rect.y, width: rect.width, height: rect.height)
    }

    private mutating func draw(_ fill: Fill, _ rect: Rect) {
        if isInkSaving {
            decoration([.outline(rect, radius: fill.radius, width: fill.outline.width, colour(fill.outline.colour))])
            return
        }
        var marks = [Mark.box(rect, radius: fill.radius, colour(fill.colour))]
        if let stripe = fill.stripe {
            let inset = 1.5 * stripe.width
            let x = isRightToLeft ? rect.maxX - inset - stripe.width : rect.x + inset
            let side = Rect(x: x, y: rect.y + inset, width: stripe.width, height: rect.height - 2 * inset)
            marks.append(.box(side, radius: stripe.width / 2, colour(stripe.colour)))
        }
        if let border = fill.border { marks.append(.outline(rect, radius: fill.radius, width: 0.75, colour(border))) }
        decoration(marks)
    }

    /// Filled marks for those who are counted, rings for the others: told apart without colour.
    private mutating func draw(_ array: IconArray, _ rect: Rect) {
        let unit = rect.width / Double(array.width)
        var (filled, hollow): ([Mark.DotRow], [Mark.DotRow]) = ([], [])
        for run in array.runs {
            let (first, last) = (Double(run.x) * unit, Double(run.x + run.length) * unit)
            let row = Mark.DotRow(
                y: rect.y + Double(run.y) * unit, from: isRightToLeft ? rect.maxX - last : rect.x + first,
                to: isRightToLeft ? rect.maxX - first : rect.x + last)
            if run.isMarked { filled.append(row) } else { hollow.append(row) }
        }
        setBox(rect)
        let step = Double(IconArray.cell) * unit
        var marks = [Mark.dots(filled, step: step, diameter: 8.2 * unit, colour(.fact))]
        if array.columns <= 10 {
            marks.append(.dots(hollow, step: step, diameter: 8.2 * unit, colour(.edge)))
            marks.append(.dots(hollow, step: step, diameter: 6 * unit, colour(.factSurface)))
        } else {
            // The rings of small marks would run together to a tint.
            marks.append(.dots(hollow, step: step, diameter: 4.2 * unit, colour(.edge)))
        }
        content(marks)
    }

    /// A filled part of an outlined whole.
    private mutating func drawBar(_ share: Double, _ rect: Rect) {
        var part = rect
        part.width *= share
        if isRightToLeft { part.x = rect.maxX - part.width }
        setBox(rect)
        content([.box(part, radius: 0, colour(.fact)), .outline(rect, radius: 0, width: 0.75, colour(.edge))])
    }

    /// Makes the open element, a link, lead somewhere when the box is clicked.
    mutating func addLink(_ address: String, _ box: Rect, _ words: String) {
        let element = open[open.count - 1]
        let number = document.sheets[sheet].links.count
        document.sheets[sheet].links.append(SheetLink(address: address, rect: box, words: words, element: element))
        append(.annotation(sheet: sheet, number: number), to: element)
    }

    /// Says what the open figure covers.
    mutating func setBox(_ rect: Rect) { document.elements[open[open.count - 1]].box = (rect, sheet) }
}
