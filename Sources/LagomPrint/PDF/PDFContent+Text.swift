// SPDX-License-Identifier: EUPL-1.2

extension PDFContent {
    mutating func write(_ run: Mark.Glyphs) {
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

    mutating func stamp(_ runs: [Mark.Glyphs], _ angle: Double, _ center: (x: Double, y: Double)) {
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
        restore()
    }
}
