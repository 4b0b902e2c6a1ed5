// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Looks at the pixels that an artboard's text will stand on: what counts is what is seen, not what was meant.
///
/// The contrast is one of luminance, so it is the same on a printer without colours.
struct GroundCheck {
    let board: Artboard
    let format: Format?
    let theme: Theme
    let art: ArtLibrary

    var findings: [Finding] { contrasts + ink }

    /// Text whose contrast with any part of its ground is too low, with filled grounds or with outlined ones.
    private var contrasts: [Finding] {
        let grounds = [false, true].map { ($0, raster(reachesEdges: true, isInkSaving: $0)) }
        return board.slots.filter(\.name.isText).compactMap { slot in
            guard let token = ColourToken(rawValue: slot.colour) else { return nil }
            let lowest = grounds.flatMap { isInkSaving, raster in
                let colour = theme.colour(isInkSaving ? token.onBarePaper : token)
                return raster?.colours(in: slot.frame).map { colour.contrast(with: $0) } ?? []
            }.min()
            return lowest.flatMap { $0 < slot.leastContrast ? .lowContrast(slot, $0, board.file) : nil }
        }
    }

    /// Art on paper that is nearer the edge than printers reach, and that does not say that it runs over it.
    private var ink: [Finding] {
        guard format?.isPaper == true, let raster = raster(reachesEdges: false, isInkSaving: false) else { return [] }
        let margin = 10 * pointsPerMillimetre * (format == .poster ? board.size.width / Paper.a4.size.width : 1) - 2
        let (width, height) = (board.size.width, board.size.height)
        let edges = [
            Rect(x: 0, y: 0, width: width, height: margin), Rect(x: 0, y: 0, width: margin, height: height),
            Rect(x: 0, y: height - margin, width: width, height: margin),
            Rect(x: width - margin, y: 0, width: margin, height: height),
        ]
        return edges.contains(where: raster.hasInk) ? [.inkAtTheEdge(board.file)] : []
    }

    private func raster(reachesEdges: Bool, isInkSaving: Bool) -> ArtRaster? {
        let look = ArtboardLook(isMirrored: false, bleed: 0, isInkSaving: isInkSaving, reachesEdges: reachesEdges)
        var raster = ArtRaster(svg: art.svg(of: .artboard(board.file.path, look)), size: board.size)
        for field in isInkSaving ? [] : board.fields {
            raster?.fill(field.frame, theme.colour(ColourToken(rawValue: field.colour) ?? .brand))
        }
        return raster
    }
}

extension Slot {
    /// WCAG 2.2, 1.4.6 (level AAA): 7, and 4.5 for text from 18 points on, or from 14 where it is bold.
    fileprivate var leastContrast: Double {
        let smallest = sizes.lowerBound
        return smallest >= 18 || (smallest >= 14 && weight >= 700) ? 4.5 : 7
    }
}

extension Finding {
    fileprivate static func lowContrast(_ slot: Slot, _ contrast: Double, _ file: SourceFile) -> Finding {
        let tenths = Int(contrast * 10)
        return Finding(
            "artboard-contrast", at: file.place(slot.range),
            message: Wording(
                sv: "Texten i ”\(slot.name.rawValue)” har på sitt ställe kontrasten \(tenths / 10),\(tenths % 10).",
                en: "The text in \"\(slot.name.rawValue)\" has contrast \(tenths / 10).\(tenths % 10) where it stands."),
            remedy: Wording(
                sv: "Välj en annan färg, eller flytta platsen till en jämn botten: 7 krävs, 4,5 för stor text.",
                en: "Choose another colour, or move the slot to an even ground: 7 is needed, 4.5 for large text."))
    }

    fileprivate static func inkAtTheEdge(_ file: SourceFile) -> Finding {
        Finding(
            "artboard-edge", at: file.place(0..<0),
            message: Wording(
                sv: "Något är ritat närmare kanten än 10 mm.", en: "Something is drawn nearer the edge than 10 mm."),
            remedy: Wording(
                sv: "Flytta det inåt, eller ge det class=\"bleed\": då trycks det bara när arket skärs.",
                en: "Move it inwards, or give it class=\"bleed\": then it is printed only where the sheet is cut."))
    }
}
