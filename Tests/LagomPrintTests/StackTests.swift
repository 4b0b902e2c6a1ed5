// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPrint

/// Slots that begin where others end.
struct StackTests {
    private func board(_ slots: String) throws -> Artboard {
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">\(slots)</svg>
            """
        return try #require(Artboard.read(SourceFile(path: "poster.svg", bytes: Array(svg.utf8))).0)
    }

    @Test func slotsSideBySideMayFollowTheSameOne() throws {
        let board = try board(
            """
            <rect id="headline" x="10" y="10" width="190" height="30" data-smallest="20"/>
            <rect id="lead" x="10" y="50" width="90" height="20" data-smallest="9" data-after="headline"/>
            <rect id="points" x="110" y="50" width="90" height="60" data-smallest="9" data-after="headline"/>
            <rect id="cards" x="10" y="120" width="190" height="160" data-smallest="9" data-columns="2"
             data-after="lead points"/>
            """)
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        var composer = Composer(Sample.job(variant), [board], Sample.theme, Typesetter(.standard))
        #expect(composer.compose() != nil)
        let placed = composer.pages[0].stacked
        let (lead, points) = (try #require(placed[.lead]), try #require(placed[.points]))
        #expect(lead.top == points.top)
        #expect(lead.end < points.end)
        #expect(try #require(placed[.cards]).top > points.end)
    }

    @Test func slotsInACircleAreRefusedAndStandWhereTheyAreDrawn() throws {
        let board = try board(
            """
            <rect id="headline" x="10" y="10" width="190" height="30" data-smallest="20" data-after="lead"/>
            <rect id="lead" x="10" y="50" width="190" height="20" data-smallest="9" data-after="headline"/>
            """)
        #expect(board.stacks.isEmpty)
        #expect(
            SlotCheck(board: board, format: .poster).findings.map(\.message.en) == [
                "\"headline\" is to begin below what is to begin below it.",
                "\"lead\" is to begin below what is to begin below it.",
            ])
    }

    @Test(arguments: [("top", 0.0), ("middle", 0.5), ("bottom", 1.0)])
    func aStackWithRoomToSpareStandsWhereItsFirstSlotSays(place: String, share: Double) throws {
        let board = try board(
            """
            <rect id="headline" x="10" y="20" width="190" height="30" data-smallest="20" data-valign="\(place)"/>
            <rect id="lead" x="10" y="60" width="190" height="200" data-smallest="12" data-after="headline"/>
            """)
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        var composer = Composer(Sample.job(variant), [board], Sample.theme, Typesetter(.standard))
        composer.composeShared()
        let placed = composer.pages[0].stacked
        let (headline, lead) = (try #require(placed[.headline]), try #require(placed[.lead]))
        let (above, below) = (headline.top - 20 * pointsPerMillimetre, 260 * pointsPerMillimetre - lead.end)
        #expect(abs(above - share * (above + below)) < 0.01)
        #expect(above + below > 400)
    }

    @Test func aDrawingBelowATextTakesTheRoomThatItLeaves() throws {
        let board = try board(
            """
            <rect id="headline" x="10" y="20" width="190" height="30" data-smallest="20"/>
            <rect id="lead" x="10" y="60" width="190" height="100" data-smallest="12" data-after="headline"/>
            <rect id="illustration" x="10" y="164" width="190" height="36" data-after="lead"/>
            """)
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        var composer = Composer(Sample.job(variant), [board], Sample.theme, Typesetter(.standard))
        composer.composeShared()
        let page = composer.pages[0]
        let frame = page.frame(ofArt: try #require(board[.illustration]))
        // Four millimetres below the lead, down to 200 mm from the top, in the middle of the sheet.
        let lead = try #require(page.stacked[.lead])
        let room = (200 - 4) * pointsPerMillimetre - lead.end
        #expect(abs(frame.width - room) < 0.01 && abs(frame.height - room) < 0.01)
        #expect(abs(frame.maxY - 200 * pointsPerMillimetre) < 0.01)
        #expect(abs(frame.x + frame.width / 2 - 105 * pointsPerMillimetre) < 0.01)
    }

    @Test func aSlotThatFollowsWhatIsNotThereStandsWhereItIsDrawn() throws {
        let board = try board("<rect id=\"lead\" x=\"10\" y=\"50\" width=\"190\" height=\"20\" data-after=\"points\"/>")
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        var composer = Composer(Sample.job(variant), [board], Sample.theme, Typesetter(.standard))
        composer.composeShared()
        #expect(composer.pages[0].stacked[.lead]?.top == 50 * pointsPerMillimetre)
    }
}
