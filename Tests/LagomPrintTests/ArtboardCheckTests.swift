// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme
import Testing

@testable import LagomPrint

struct ArtboardCheckTests {
    @Test func theRepositorysArtboardsAreAsTheyShouldBe() {
        #expect(Sample.shelf.check(Sample.theme).map(\.message.en) == [])
    }

    /// The findings of an artboard that stands in the theme's place of a card.
    private func findings(_ inside: String) throws -> [String] {
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="105mm" height="148.5mm" viewBox="0 0 105 148.5">
            \(inside)
            </svg>
            """
        let board = try #require(Artboard.read(SourceFile(path: "card.svg", bytes: Array(svg.utf8))).0)
        let art = ArtLibrary(Sample.theme, ["card.svg": board])
        return
            (SlotCheck(board: board, format: .card).findings
            + GroundCheck(board: board, format: .card, theme: Sample.theme, art: art).findings).map(\.message.en)
    }

    @Test func textOnAGroundThatItDoesNotStandOutFromIsRefused() throws {
        let slot = """
            <rect id="lead" x="20" y="20" width="40" height="20" data-smallest="9" data-colour="text-soft"/>
            """
        #expect(try findings(slot) == [])
        let onWarm = try findings("<circle class=\"fill-art-warm\" cx=\"30\" cy=\"30\" r=\"5\"/>" + slot)
        #expect(onWarm == ["The text in \"lead\" has contrast 3.3 where it stands."])
    }

    @Test func lightTextOnAFieldIsReadOnBarePaperToo() throws {
        let field = "<rect class=\"fill-brand\" data-behind=\"lead\" x=\"15\" y=\"15\" width=\"60\" height=\"40\"/>"
        let slot = """
            <rect id="lead" x="20" y="20" width="40" height="20" data-smallest="9" data-colour="on-brand"/>
            """
        #expect(try findings(field + slot) == [])
        #expect(try findings(slot) == ["The text in \"lead\" has contrast 1.0 where it stands."])
    }

    @Test func slotsOverEachOtherNearTheEdgeOrTooSmallAreRefused() throws {
        let slots = """
            <rect id="lead" x="20" y="20" width="40" height="20" data-smallest="8"/>
            <rect id="points" x="20" y="30" width="40" height="20" data-smallest="9"/>
            <rect id="edition" x="5" y="60" width="40" height="20" data-smallest="7.25"/>
            """
        #expect(
            try findings(slots) == [
                "The slots \"lead\" and \"points\" lie over each other.",
                "The text in \"lead\" may become smaller than can be read.",
                "The slot \"edition\" lies nearer the edge than 10 mm.",
            ])
    }

    @Test func artNearTheEdgeMustSayThatItRunsOverIt() throws {
        let ground = "<rect class=\"fill-brand\" width=\"105\" height=\"20\"/>"
        #expect(try findings(ground) == ["Something is drawn nearer the edge than 10 mm."])
        #expect(try findings(ground.replacing("fill-brand", with: "fill-brand bleed")) == [])
    }

    @Test(arguments: ["filter", "mask", "text", "image"])
    func whatCannotBePrintedIsRefused(element: String) throws {
        let shelf = try Sample.shelf(replacing: "card", "</svg>", with: "<\(element)/></svg>")
        #expect(
            shelf.check(Sample.theme).map(\.message.en) == ["The artboard holds <\(element)>, which cannot be printed."]
        )
    }

    @Test func aFormatWithoutAPlaceForItsCodeIsRefused() throws {
        let shelf = try Sample.shelf(replacing: "screen-3", "id=\"qr\"", with: "id=\"nothing\"")
        #expect(shelf.check(Sample.theme).map(\.message.en) == ["The artboard has no slot \"qr\"."])
    }

    @Test func theLastPictureOfAScreenShowsWhereToTurn() throws {
        let shelf = try Sample.shelf(replacing: "screen-3", "id=\"qr\"", with: "id=\"nothing\"")
        let moved = try shelf.replacing(
            "screen", "</svg>",
            with: "<rect id=\"qr\" x=\"1500\" y=\"780\" width=\"90\" height=\"90\" data-colour=\"on-brand\"/></svg>")
        #expect(moved.check(Sample.theme).map(\.message.en) == ["The screen's last picture has no slot \"qr\"."])
    }
}

struct FixedArtTests {
    @Test func artThatIsNotMirroredStandsInTheMirroredPlaceTheRightWayRound() throws {
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="100pt" height="50pt" viewBox="0 0 100 50">
            <g transform="translate(10 0)"><g id="sign" data-mirror="no"><rect width="20" height="20" fill="#ffffff"/>
            <rect width="10" height="20" fill="#000000"/></g></g></svg>
            """
        let board = try #require(Artboard.read(SourceFile(path: "a.svg", bytes: Array(svg.utf8))).0)
        let look = ArtboardLook(isMirrored: true, bleed: 0, isInkSaving: false, reachesEdges: true)
        let raster = try #require(
            ArtRaster(svg: SVGRewriting.artboard(board, look, style: ""), size: board.size, width: 200))
        // It covers 10 to 30 from the left, so 70 to 90 in the mirror; its left half is black still.
        #expect(raster.colours(in: Rect(x: 71, y: 1, width: 8, height: 18)) == [.black])
        #expect(raster.colours(in: Rect(x: 81, y: 1, width: 8, height: 18)) == [.white])
        #expect(!raster.hasInk(in: Rect(x: 0, y: 0, width: 69, height: 50)))
    }
}

struct FinishTests {
    private let formats: [Format] = [.poster, .leaflet, .card]

    @Test(arguments: [Format.poster, .leaflet, .card], ["sv", "ar"])
    func nothingStandsWithinTenMillimetresOfTheEdge(format: Format, language: String) throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", language))
        let document = try #require(Sample.document(variant, as: format, on: format == .card ? .a6 : .a4))
        for sheet in document.sheets {
            let whole = Rect(x: 0, y: 0, width: sheet.size.width, height: sheet.size.height)
            let inside = whole.inset(by: 10 * pointsPerMillimetre - 0.5)
            for frame in sheet.leaves.flatMap(\.marks).flatMap(\.frames) { #expect(inside.contains(frame)) }
        }
    }

    @Test(arguments: [Format.poster, .leaflet, .card])
    func savingInkFillsNoGround(format: Format) throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        let filled = try #require(Sample.document(variant, as: format))
        let outlined = try #require(Sample.document(variant, as: format, finish: PrintFinish(isInkSaving: true)))
        #expect(filled.boxes > 0)
        #expect(outlined.boxes == 0)
        #expect(outlined.runs.map(\.x) == filled.runs.map(\.x))
        #expect(outlined.runs.allSatisfy { $0.colour.contrast(with: .white) >= 7 })
    }
}

extension PrintDocument {
    fileprivate var boxes: Int {
        sheets.flatMap(\.leaves).flatMap(\.marks).count { mark in
            if case .box = mark { true } else { false }
        }
    }
}

extension Mark {
    /// What it covers, as far as it is no drawing.
    fileprivate var frames: [Rect] {
        switch self {
        case .box(let rect, _, _), .outline(let rect, _, _, _): [rect]
        case .squares(let squares, _): squares
        case .glyphs(let run):
            run.glyphs.filter { $0.text != " " }.map { glyph in
                Rect(
                    x: run.x + glyph.x * run.size, y: run.y - 0.5 * run.size, width: glyph.advance * run.size,
                    height: 0.5 * run.size)
            }
        case .dots, .art, .stamp: []
        }
    }
}
