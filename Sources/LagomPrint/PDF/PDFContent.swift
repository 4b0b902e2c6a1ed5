// SPDX-License-Identifier: EUPL-1.2
import LagomTheme

/// Writes the marks of a sheet as a content stream.
struct PDFContent {
    private(set) var bytes = PDFBytes(reserving: 32_000)
    /// The file's drawings, by their numbers.
    private(set) var art: [Art]
    private let height: Double
    private let faces: [FontFace]
    /// The numbers of fonts in the file, by their numbers among the renderer's.
    private let fonts: [Int: Int]
    private var colour: Colour?
    private var font: (number: Int, size: Double)?

    init(_ size: Size, _ faces: [FontFace], fonts: [Int: Int], art: [Art]) {
        self.fonts = fonts
        self.art = art
        height = size.height
        self.faces = faces
    }

    /// Writes a leaf; `number` is its number on the sheet, nil for decoration.
    mutating func write(_ leaf: Leaf, number: Int?) {
        if let number {
            bytes.raw("/Span<</MCID ")
            bytes.number(number)
            bytes.raw(">>BDC\n")
        } else {
            bytes.raw("/Artifact BMC\n")
        }
        for mark in leaf.marks { write(mark) }
        bytes.raw("EMC\n")
    }

    private mutating func openActualText(_ text: String) {
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

    private mutating func fill(_ wanted: Colour) {
        guard wanted != colour else { return }
        colour = wanted
        rgb(wanted)
        bytes.raw("rg\n")
    }

    private mutating func stroke(_ colour: Colour, _ width: Double) {
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

// MARK: - Paths

extension PDFContent {
    private mutating func path(_ rect: Rect, radius: Double) {
        let bottom = height - rect.maxY
        guard radius > 0 else {
            bytes.numbers(rect.x, bottom, rect.width, rect.height)
            bytes.raw("re\n")
            return
        }
        let r = min(radius, rect.width / 2, rect.height / 2)
        let (left, right, top) = (rect.x, rect.maxX, height - rect.y)
        let k = r * (1 - Self.arc)
        move(left + r, bottom)
        line(right - r, bottom)
        curve(right - k, bottom, right, bottom + k, right, bottom + r)
        line(right, top - r)
        curve(right, top - k, right - k, top, right - r, top)
        line(left + r, top)
        curve(left + k, top, left, top - k, left, top - r)
        line(left, bottom + r)
        curve(left, bottom + k, left + k, bottom, left + r, bottom)
        bytes.raw("h\n")
    }

    /// Dots are the dashes, no longer than nothing and round at their ends, of one line a row.
    private mutating func dots(_ rows: [Mark.DotRow], _ step: Double, _ diameter: Double, _ colour: Colour) {
        guard !rows.isEmpty else { return }
        bytes.raw("q 1 J [0 ")
        bytes.number(step)
        bytes.raw("] 0 d\n")
        stroke(colour, diameter)
        for row in rows {
            move(row.from, height - row.y)
            // A little further than the last dot, or rounding loses it.
            line(row.to + step * 0.01, height - row.y)
        }
        bytes.raw("S Q\n")
    }

    /// How far the handles of a quarter circle reach, in radii: 4/3 (√2 − 1).
    private static let arc = 0.552_284_75

    private mutating func move(_ x: Double, _ y: Double) {
        bytes.numbers(x, y)
        bytes.raw("m\n")
    }

    private mutating func line(_ x: Double, _ y: Double) {
        bytes.numbers(x, y)
        bytes.raw("l\n")
    }

    private mutating func curve(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
        bytes.numbers(a, b, c, d, e, f)
        bytes.raw("c\n")
    }
}

// MARK: - Text

extension PDFContent {
    private mutating func write(_ run: Mark.Glyphs) {
        fill(run.colour)
        if run.isHyphen { openActualText("\u{AD}") }
        bytes.raw("BT\n")
        setFont(run)
        show(run, (run.x, height - run.y))
        bytes.raw("ET\n")
        if run.isHyphen { bytes.raw("EMC\n") }
        outline(run, (run.x, height - run.y))
    }

    /// Draws marks as shapes.
    private mutating func outline(_ run: Mark.Glyphs, _ origin: (x: Double, y: Double)) {
        let face = faces[run.font]
        let scale = run.size / face.unitsPerEm
        for mark in run.marks {
            let (x, y) = (origin.x + mark.x * run.size, origin.y + mark.rise * run.size)
            for step in face.outline(mark.id).steps {
                switch step {
                case .move(let a, let b): move(x + Double(a) * scale, y + Double(b) * scale)
                case .line(let a, let b): line(x + Double(a) * scale, y + Double(b) * scale)
                case .curve(let a, let b, let c, let d, let e, let f):
                    curve(
                        x + Double(a) * scale, y + Double(b) * scale, x + Double(c) * scale, y + Double(d) * scale,
                        x + Double(e) * scale, y + Double(f) * scale)
                case .close: bytes.raw("h\n")
                }
            }
            bytes.raw("f\n")
        }
    }

    private mutating func setFont(_ run: Mark.Glyphs) {
        if let font, font == (run.font, run.size) { return }
        font = (run.font, run.size)
        bytes.raw("/F")
        bytes.number(fonts[run.font] ?? 0)
        bytes.raw(" ")
        bytes.number(run.size)
        bytes.raw(" Tf\n")
    }

    /// Shows simple glyphs in one go, and by themselves the clusters that are more than one glyph on the baseline.
    private mutating func show(_ run: Mark.Glyphs, _ origin: (x: Double, y: Double)) {
        var rest = run.glyphs[...]
        while !rest.isEmpty {
            let simple = rest.simplePrefix
            if !simple.isEmpty {
                show(simple, run, origin)
                rest = rest[simple.endIndex...]
            }
            let cluster = rest.clusterPrefix
            guard !cluster.isEmpty else { continue }
            // Readers of text order what runs leftwards from right to left, the characters of a cluster among it.
            openActualText(cluster.text(reversed: run.isReversed))
            for glyph in cluster.baselineFirst { show([glyph], run, origin) }
            bytes.raw("EMC\n")
            rest = rest[cluster.endIndex...]
        }
    }

    private mutating func show(
        _ glyphs: ArraySlice<ShapedLine.Glyph>, _ run: Mark.Glyphs, _ origin: (x: Double, y: Double)
    ) {
        guard let first = glyphs.first else { return }
        bytes.raw("1 0 0 1 ")
        bytes.numbers(origin.x + first.x * run.size, origin.y + first.rise * run.size)
        bytes.raw("Tm\n[<")
        showLevel(glyphs, faces[run.font])
        bytes.raw(">]TJ\n")
    }

    /// Where pango puts a glyph elsewhere than its neighbour's width would (kerning), the difference is written.
    private mutating func showLevel(_ glyphs: ArraySlice<ShapedLine.Glyph>, _ face: FontFace) {
        var pen = glyphs[glyphs.startIndex].x * 1000
        for glyph in glyphs {
            let shift = (pen - glyph.x * 1000).rounded()
            if shift != 0 {
                bytes.raw(">")
                bytes.number(Int(shift))
                bytes.raw("<")
                pen -= shift
            }
            bytes.hexadecimal(glyph.id)
            pen += face.advance(glyph.id)
        }
    }

    private mutating func stamp(_ runs: [Mark.Glyphs], _ angle: Double, _ center: (x: Double, y: Double)) {
        bytes.raw("q /G0 gs ")
        let map = AffineMap.turn(angle)
        bytes.numbers(map.a, map.b, map.c, map.d, center.x, height - center.y)
        bytes.raw("cm\n")
        for run in runs {
            fill(run.colour)
            bytes.raw("BT\n")
            setFont(run)
            show(run, (run.x, -run.y))
            bytes.raw("ET\n")
        }
        bytes.raw("Q\n")
        (colour, font) = (nil, nil)
    }
}

extension ArraySlice<ShapedLine.Glyph> {
    /// Whether the glyph at a place is all of its cluster and stands on the baseline.
    private func isSimple(at index: Int) -> Bool {
        self[index].rise == 0 && !self[index].text.isEmpty && (index + 1 == endIndex || !self[index + 1].text.isEmpty)
    }

    fileprivate var simplePrefix: Self { self[startIndex..<(indices.first { !isSimple(at: $0) } ?? endIndex)] }

    /// The first cluster, if it is not simple.
    fileprivate var clusterPrefix: Self {
        guard !isEmpty, !isSimple(at: startIndex) else { return prefix(0) }
        return self[startIndex..<(indices.dropFirst().first { !self[$0].text.isEmpty } ?? endIndex)]
    }

    fileprivate func text(reversed: Bool) -> String {
        let text = map(\.text).joined()
        return reversed ? text.reversedScalars : text
    }

    /// What stands on the baseline comes first: a mark alone would look like a line of its own.
    fileprivate var baselineFirst: [ShapedLine.Glyph] { filter { $0.rise == 0 } + filter { $0.rise != 0 } }
}

extension String {
    var reversedScalars: String {
        var result = ""
        result.unicodeScalars.append(contentsOf: unicodeScalars.reversed())
        return result
    }
}
