// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme

extension Canvas {
    /// Draws a paragraph, one leaf a line, and its links.
    mutating func draw(_ text: SetText, _ rect: Rect) {
        if let role = text.role { beginElement(role) }
        let lines = typesetter.shape(text.text, text.style, text.lines)
        for (index, line) in lines.enumerated() {
            draw(line, of: text, rect, top: rect.y + text.top(of: index))
        }
        if text.role != nil { endElement() }
    }

    /// Writes words across a whole sheet, faint.
    mutating func stamp(_ words: String, _ size: Size) {
        let style = TextStyle(weight: 800, language: document.language)
        let measured = typesetter.measure(RichText(words), style)
        guard let lines = measured.lines(within: .infinity), measured.width > 0 else { return }
        let diagonal = (size.width * size.width + size.height * size.height).squareRoot()
        let points = min(diagonal * 0.7 / measured.width, size.height / 3)
        let runs = typesetter.shape(RichText(words), style, lines).flatMap(\.runs).map { run in
            Mark.Glyphs(
                font: run.font, size: points, x: -measured.width * points / 2, y: Self.middle * points,
                colour: colour(.emergency), glyphs: run.glyphs, marks: run.marks, isHyphen: false,
                isReversed: !run.isInOrder)
        }
        let center = (x: size.width / 2, y: size.height / 2)
        decoration([.stamp(runs, angle: size.width < size.height ? 52 : 28, center: center)])
    }

    private mutating func draw(_ line: ShapedLine, of text: SetText, _ rect: Rect, top: Double) {
        let left = x(of: line, text, rect)
        let baseline = top + text.leading / 2 + Self.middle * text.size
        for part in parts(of: line) {
            let marks = part.runs.map { run in
                Mark.glyphs(
                    Mark.Glyphs(
                        font: run.font, size: text.size * run.scale, x: left, y: baseline, colour: colour(text.colour),
                        glyphs: run.glyphs, marks: run.marks, isHyphen: run.isHyphen,
                        isReversed: !run.isInOrder))
            }
            let box = self.box(of: part.runs, text, left, top)
            begin(part.traits, box, words: part.runs.text)
            content(marks, actualText: line.isInReadingOrder ? nil : part.words)
            end(part.traits)
        }
    }

    /// How far below the middle of a line its baseline lies, in sizes: the middle of Latin letters' height.
    private static var middle: Double { 0.36 }

    private func x(of line: ShapedLine, _ text: SetText, _ rect: Rect) -> Double {
        let width = line.width * text.size
        let isRightToLeft = text.style.isRightToLeft
        // White space at the end of a line that is read from the right stands at its left.
        let overhang = isRightToLeft ? line.trailing * text.size : 0
        switch text.alignment {
        case .center: return rect.x + (rect.width - width) / 2 - overhang
        case .start: return (isRightToLeft ? rect.maxX - width : rect.x) - overhang
        case .end: return (isRightToLeft ? rect.x : rect.maxX - width) - overhang
        }
    }

    /// A line in stretches that are links, other languages, or neither.
    private func parts(of line: ShapedLine) -> [LinePart] {
        var parts: [LinePart] = []
        for run in line.runs {
            let traits = run.traits.filter(\.isElement)
            if let last = parts.indices.last, parts[last].traits == traits {
                parts[last].runs.append(run)
            } else {
                parts.append(LinePart(traits: traits, runs: [run], words: ""))
            }
        }
        if parts.count == 1 {
            parts[0].words = line.text
        } else {
            for index in parts.indices { parts[index].words = parts[index].runs.text }
        }
        // What stands furthest right is read first.
        return line.isRightToLeft ? parts.reversed() : parts
    }

    private func box(of runs: [ShapedLine.Run], _ text: SetText, _ left: Double, _ top: Double) -> Rect {
        let (from, to) = (runs.map(\.start).min() ?? 0, runs.map(\.end).max() ?? 0)
        return Rect(x: left + from * text.size, y: top, width: (to - from) * text.size, height: text.leading)
    }

    private mutating func begin(_ traits: [RichText.Trait], _ box: Rect, words: String) {
        for trait in traits {
            switch trait {
            case .link(let address):
                beginElement(.link)
                addLink(address, box, words)
            case .language(let language): beginElement(.span, language: language)
            case .bold, .italic, .large: break
            }
        }
    }

    private mutating func end(_ traits: [RichText.Trait]) {
        for trait in traits {
            switch trait {
            case .link, .language: endElement()
            case .bold, .italic, .large: break
            }
        }
    }
}

/// A stretch of a line.
private struct LinePart {
    let traits: [RichText.Trait]
    var runs: [ShapedLine.Run]
    /// In reading order.
    var words: String
}

extension RichText.Trait {
    /// Whether it makes an element of its own in the document's structure.
    fileprivate var isElement: Bool {
        switch self {
        case .bold, .italic, .large: false
        case .link(let address): !address.isEmpty
        case .language: true
        }
    }
}

extension [ShapedLine.Run] {
    /// The text of runs in reading order: those that run leftwards are read from their right end.
    fileprivate var text: String {
        map { run in (run.isInOrder ? run.glyphs : run.glyphs.reversed()).map(\.text).joined() }.joined()
    }
}
