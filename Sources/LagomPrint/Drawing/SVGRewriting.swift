// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Changes the text of SVG files a little before they are drawn.
enum SVGRewriting {
    /// A drawing as it stands in pages, made a file of its own.
    static func fragment(_ svg: String, style: String) -> [UInt8] {
        guard let end = svg.firstIndex(of: ">") else { return [] }
        let head = svg[...svg.index(svg.startIndex, offsetBy: 3)]
        let rest = svg[svg.index(svg.startIndex, offsetBy: 4)..<end]
        return Array(
            (head + " xmlns=\"http://www.w3.org/2000/svg\"" + rest + "><style>" + style + "</style>"
                + svg[svg.index(after: end)...]).utf8)
    }

    /// An artboard's art in the theme's colours, with what it draws beyond its edges where that is wanted; mirrored as
    /// a whole for right-to-left languages, but for art that is not to be.
    static func artboard(_ board: Artboard, _ look: ArtboardLook, style: String) -> [UInt8] {
        guard let root = board.root, let box = ViewBox(root) else { return [] }
        let bytes = board.file.bytes
        guard let close = lastClose(bytes, after: root.range.upperBound) else { return [] }
        let mirror = AffineMap(a: -1, b: 0, c: 0, d: 1, e: 2 * box.x + box.width, f: 0)
        var inner: [UInt8] = []
        var from = root.range.upperBound
        for art in look.isMirrored ? board.fixedArt : [] where art.element.range.lowerBound >= from {
            inner += bytes[from..<art.element.range.lowerBound] + Array(art.tag(turnedIn: mirror).utf8)
            from = art.element.range.upperBound
        }
        inner += bytes[from..<close]
        let outset = look.bleed * box.width / board.size.width
        let head = root.tag(
            replacing: [
                "viewBox": box.outset(by: outset), "width": "\(board.size.width + 2 * look.bleed)",
                "height": "\(board.size.height + 2 * look.bleed)",
            ])
        let group = look.isMirrored ? "<g transform=\"\(mirror.svg)\">" : "<g>"
        return Array("\(head)<style>\(style)</style>\(group)".utf8) + inner + Array("</g></svg>".utf8)
    }

    private static func lastClose(_ bytes: [UInt8], after start: Int) -> Int? {
        let word = Array("</svg".utf8)
        return stride(from: bytes.count - word.count, through: start, by: -1).first { at in
            bytes[at..<at + word.count].elementsEqual(word)
        }
    }
}

/// The part of the plane that an SVG shows.
private struct ViewBox {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    init?(_ root: SVGElement) {
        let numbers = root["viewBox"]?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
        guard numbers.count == 4 else { return nil }
        (x, y, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
    }

    func outset(by distance: Double) -> String {
        "\(x - distance) \(y - distance) \(width + 2 * distance) \(height + 2 * distance)"
    }
}

extension FixedArt {
    /// The element's start tag, turned so that it is the right way round inside a mirrored group.
    fileprivate func tag(turnedIn mirror: AffineMap) -> String {
        let flip = AffineMap(a: -1, b: 0, c: 0, d: 1, e: 2 * box.x + box.width, f: 0)
        let ancestors = element.ancestors
        let turned = element.ownTransform.followed(by: ancestors).followed(by: flip).followed(by: ancestors.inverse)
        return element.tag(replacing: ["transform": turned.svg])
    }
}

extension SVGElement {
    /// The start tag with some attributes changed.
    fileprivate func tag(replacing changes: [String: String]) -> String {
        let all = attributes.merging(changes) { $1 }.sorted { $0.key < $1.key }
        let written = all.map { " \($0.key)=\"\($0.value.escaped)\"" }.joined()
        return "<\(name)\(written)\(isEmpty ? "/>" : ">")"
    }
}

extension String {
    fileprivate var escaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}

extension AffineMap {
    fileprivate var svg: String { "matrix(\(a) \(b) \(c) \(d) \(e) \(f))" }
}
