// SPDX-License-Identifier: EUPL-1.2

/// A PDF file that is being written, part by part: what all copies of a print share comes first and is written once.
struct PDFParts {
    var objects = PDFObjects()
    let catalog: Int
    /// The tree of pages.
    let tree: Int
    /// The root of the structure.
    let root: Int
    let pages: [Int]
    /// What has been written of each page.
    var sheets: [SheetParts]
    /// The objects of the elements that have been written; the first is the document itself and comes last.
    var elements: [Int]
    var fonts: [EmbeddedFont] = []
    var art: [(art: Art, object: Int)] = []
    /// The element of each link, in the order of their keys.
    var linkElements: [Int] = []

    struct SheetParts {
        /// The streams of its content.
        var contents: [Int] = []
        var leaves = 0
        /// How many leaves have a number.
        var marked = 0
        /// The objects of its links.
        var links: [Int] = []
    }

    /// A font in the file.
    struct EmbeddedFont {
        let font: PDFFont
        let number: Int
        let object: Int
    }

    init(sheets count: Int) {
        catalog = objects.reserve()
        tree = objects.reserve()
        root = objects.reserve()
        var pages: [Int] = []
        for _ in 0..<count { pages.append(objects.reserve()) }
        self.pages = pages
        elements = [objects.reserve()]
        sheets = [SheetParts](repeating: SheetParts(), count: count)
    }
}
