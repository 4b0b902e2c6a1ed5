// SPDX-License-Identifier: EUPL-1.2
import LagomTheme

/// Writes the marks of a sheet as a content stream.
struct PDFContent {
    var bytes = PDFBytes(reserving: 32_000)
    /// The file's drawings, by their numbers.
    private(set) var art: [Art]
    let height: Double
    let faces: [FontFace]
    /// The numbers of fonts in the file, by their numbers among the renderer's.
    let fonts: [Int: Int]
    private var colour: Colour?
    /// The font that was last set.
    var font: (number: Int, size: Double)?

    init(_ size: Size, _ faces: [FontFace], fonts: [Int: Int], art: [Art]) {
        self.fonts = fonts
        self.art = art
        height = size.height
        self.faces = faces
    }

    /// Writes a leaf where it stands on the sheet; `number` is its number there, nil for decoration.
    mutating func write(_ leaf: Leaf, number: Int?, at place: Point) {
        let isMoved = place != .zero
        if isMoved { move(to: place) }
        if let number {
            bytes.raw("/Span<</MCID ")
            bytes.number(number)
            bytes.raw(">>BDC\n")
        } else {
            bytes.raw("/Artifact BMC\n")
        }
        for mark in leaf.marks { write(mark) }
        bytes.raw("EMC\n")
        if isMoved { restore() }
    }

    private mutating func move(to place: Point) {
        bytes.raw("q 1 0 0 1 ")
        bytes.numbers(place.x, -place.y)
        bytes.raw("cm\n")
    }

    /// Goes back to the state before the last `q`, in which colour and font were others.
    mutating func restore() {
        bytes.raw("Q\n")
        (colour, font) = (nil, nil)
    }

    mutating func openActualText(_ text: String) {
        bytes.raw("/Span<</ActualText ")
        bytes.string(text)
        bytes.raw(">>BDC\n")
    }

    private mutating func write(_ mark: Mark) {
        switch mark {
        case .glyphs(let glyphs): write(glyphs)
        case .box(let rect, let radius, let colour):
            fill(colour)
            path(rect, radius: radius)
            bytes.raw("f\n")
        case .outline(let rect, let radius, let width, let colour):
            stroke(colour, width)
            path(rect.inset(by: width / 2), radius: radius)
            bytes.raw("S\n")
        case .squares(let squares, let colour):
            fill(colour)
            for square in squares { path(square, radius: 0) }
            bytes.raw("f\n")
        case .dots(let rows, let step, let diameter, let colour): dots(rows, step, diameter, colour)
        case .art(let art, let rect): draw(art, rect)
        case .stamp(let glyphs, let angle, let center): stamp(glyphs, angle, center)
        }
    }

    mutating func fill(_ wanted: Colour) {
        guard wanted != colour else { return }
        colour = wanted
        rgb(wanted)
        bytes.raw("rg\n")
    }

    mutating func stroke(_ colour: Colour, _ width: Double) {
        rgb(colour)
        bytes.raw("RG ")
        bytes.number(width)
        bytes.raw(" w\n")
    }

    private mutating func rgb(_ colour: Colour) {
        bytes.numbers(Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
    }

    private mutating func draw(_ drawing: Art, _ rect: Rect) {
        let number = art.firstIndex(of: drawing) ?? art.count
        if number == art.count { art.append(drawing) }
        bytes.raw("q ")
        bytes.numbers(rect.width, 0, 0, rect.height, rect.x, height - rect.maxY)
        bytes.raw("cm/A")
        bytes.number(number)
        bytes.raw(" Do Q\n")
    }
}
