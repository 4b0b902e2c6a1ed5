// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// An element of a document's structure, as PDF/UA has it (ISO 32000-1, 14.8.4).
struct Element {
    enum Role: String {
        case document = "Document"
        case section = "Sect"
        case heading1 = "H1"
        case heading2 = "H2"
        case heading3 = "H3"
        case paragraph = "P"
        case list = "L"
        case item = "LI"
        case label = "Lbl"
        case itemBody = "LBody"
        case figure = "Figure"
        case link = "Link"
        case span = "Span"
        case table = "Table"
        case row = "TR"
        case headerCell = "TH"
        case cell = "TD"
    }

    enum Child {
        case element(Int)
        /// Marked content: the sheet, and its number on that.
        case content(sheet: Int, number: Int)
        /// The annotation of a link, by its number on the sheet.
        case annotation(sheet: Int, number: Int)
    }

    let role: Role
    let parent: Int?
    let alternative: String?
    let language: LanguageTag?
    var children: [Child] = []
    /// What is read instead of the element's marks, where they are not in reading order.
    var actualText: String?
    /// What a figure covers, and on which sheet.
    var box: (rect: Rect, sheet: Int)?

    /// Whether all that it holds are its own marks.
    var isPlain: Bool {
        children.allSatisfy { child in
            if case .content = child { true } else { false }
        }
    }
}
