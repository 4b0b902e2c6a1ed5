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

    /// An artboard without its slots, in the theme's colours; mirrored as a whole for right-to-left languages.
    static func artboard(_ board: Artboard, isMirrored: Bool, style: String) -> [UInt8] {
        let bytes = board.file.bytes
        guard let root = board.root, let close = lastClose(bytes, after: root.range.upperBound) else { return [] }
        let inner = bytes[root.range.upperBound..<close]
        let css = Array("<style>\(style)</style>".utf8)
        guard isMirrored else { return bytes[root.range] + css + inner + Array("</svg>".utf8) }
        let box = root["viewBox"]?.split(whereSeparator: { $0 == " " || $0 == "," }).compactMap { Double($0) } ?? []
        let width = box.count == 4 ? 2 * box[0] + box[2] : 0
        return bytes[root.range] + css + Array("<g transform=\"matrix(-1 0 0 1 \(width) 0)\">".utf8) + inner
            + Array("</g></svg>".utf8)
    }

    private static func lastClose(_ bytes: [UInt8], after start: Int) -> Int? {
        let word = Array("</svg".utf8)
        return stride(from: bytes.count - word.count, through: start, by: -1).first { at in
            bytes[at..<at + word.count].elementsEqual(word)
        }
    }
}
