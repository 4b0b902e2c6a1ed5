// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPrint

struct LayoutNotesTests {
    /// The notes of a sheet with one slot for the lead.
    private func notes(_ rectangle: String) throws -> [String] {
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">
            <rect id="lead" x="10" y="80" \(rectangle)/>
            </svg>
            """
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        let board = try #require(Artboard.read(SourceFile(path: "poster.svg", bytes: Array(svg.utf8))).0)
        var composer = Composer(Sample.job(variant), [board], Sample.theme, Typesetter(.standard))
        _ = composer.compose()
        return composer.notes.map(\.message.en)
    }

    @Test func aSlotThatIsMostlyEmptyIsNoted() throws {
        #expect(
            try notes("width=\"190\" height=\"60\" data-smallest=\"12\" data-largest=\"14\"") == [
                "\"lead\" (sv, poster) is less than 60 per cent full."
            ])
    }

    @Test func textAtItsSmallestSizeIsNoted() throws {
        #expect(
            try notes("width=\"70\" height=\"19.5\" data-smallest=\"14\" data-largest=\"30\"") == [
                "\"lead\" (sv, poster) is set at its smallest size."
            ])
    }

    @Test func theCampaignsPostersNeedNoNotes() throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        let print = try #require(Renderer(Sample.theme, Sample.shelf).prepare(Sample.job(variant)).print)
        #expect(print.notes == [])
    }
}
