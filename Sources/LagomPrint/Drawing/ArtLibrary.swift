// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo
import LagomText
import LagomTheme

/// Makes drawings of a theme's SVG files, each once.
///
/// Not Sendable: it belongs to its renderer.
final class ArtLibrary {
    private let theme: Theme
    private let artboards: [String: Artboard]
    private var drawings: [Art: ArtDrawing] = [:]

    init(_ theme: Theme, _ artboards: [String: Artboard]) {
        self.theme = theme
        self.artboards = artboards
    }

    /// The drawing as objects of a PDF, one unit wide and high.
    func drawing(_ art: Art) -> ArtDrawing {
        if let known = drawings[art] { return known }
        let made = ArtDrawing(svg: svg(of: art))
        if drawings.count > 256 { drawings.removeAll() }
        drawings[art] = made
        return made
    }

    /// The drawing as an SVG file that librsvg reads: with the theme's colours, without what is only for layout.
    func svg(of art: Art) -> [UInt8] {
        switch art {
        case .artboard(let path, let look):
            guard let board = artboards[path] else { return [] }
            return SVGRewriting.artboard(board, look, style: style(of: look))
        case .icon(let name, let token):
            return SVGRewriting.fragment(theme.icon(name), style: "svg{color:\(theme.colour(token))}")
        case .illustration(let subject, let isInkSaving):
            let style = theme.artStyle + (isInkSaving ? outlinedArt : "")
            return SVGRewriting.fragment(theme.illustration(for: subject), style: style)
        case .logo(let bytes): return bytes
        }
    }

    /// `class="fill-brand"` and `class="stroke-edge"` take the theme's colours; slots and grounds are not art.
    private func style(of look: ArtboardLook) -> String {
        let slots = SlotName.allCases.flatMap { name in
            ["#\(name.rawValue)"] + (2...9).map { "#\(name.rawValue)-\($0)" }
        }.joined(separator: ",")
        let hidden = "\(slots),[data-behind]\(look.reachesEdges ? "" : ",.bleed"){display:none}"
        let colours = ColourToken.allCases.map { token in
            let colour = theme.colour(token).description
            let fill = look.isInkSaving ? "fill:none;stroke:\(colour)" : "fill:\(colour)"
            return ".fill-\(token.rawValue){\(fill)}.stroke-\(token.rawValue){stroke:\(colour)}"
        }
        return colours.joined() + theme.artStyle + (look.isInkSaving ? outlinedArt : "") + hidden
    }

    /// Parts of illustrations as white shapes with an edge.
    private var outlinedArt: String {
        let ink = theme.colour(.artInk)
        return ".art-main,.art-warm,.art-pale,.art-paper{fill:#ffffff;stroke:\(ink);stroke-width:2.5}"
            + ".art-light{stroke:\(ink)}"
    }
}
