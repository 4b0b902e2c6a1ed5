// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme
import Testing

@testable import LagomPrint

/// Numbers as pictures.
struct FactTests {
    /// The frames of the pictures of the fact card that a message begins with.
    private func pictures(_ table: String, width: Double) throws -> [Rect] {
        try pieces(table, width: width).compactMap { piece in
            switch piece.kind {
            case .array, .bar: piece.frame
            default: nil
            }
        }
    }

    private func pieces(_ table: String, width: Double) throws -> [Piece] {
        let text = """
            ---
            title: Prov
            summary: Om provet.
            type: advice
            subject: [halsont]
            ---
            > [!FACT]
            > Så många.
            >
            \(table)
            """
        let variant = try #require(Sample.variant(of: text, like: "prov", "sv"))
        let strings = Sample.theme.strings(for: variant.language)
        let texts = PrintText(variant: variant, catalogue: Sample.campaign.catalogue, strings: strings)
        var flow = Flow(Typesetter(.standard), strings, variant.language, size: 10, hyphenates: true)
        flow.blocks(texts.blocks(variant.blocks), x: 0, width: width)
        #expect(flow.fits)
        return flow.pieces
    }

    @Test func barsShowTheFewAndNeverAllForLessThanAll() throws {
        let table = """
            > | Bland alla | Antal |
            > |---|---|
            > | Ingen | 0 av 1000 |
            > | Få | 1 av 1000 |
            > | Hälften | 500 av 1000 |
            > | Nästan alla | 999 av 1000 |
            > | Alla | 1000 av 1000 |
            """
        let bars = try pieces(table, width: 180).compactMap { piece -> Double? in
            if case .bar(let share) = piece.kind { share * piece.frame.width } else { nil }
        }
        let whole = try #require(bars.last)
        #expect(bars.count == 5 && bars[0] == 0 && bars[2] == whole / 2)
        #expect(abs(bars[1] - 1.5) < 0.001 && abs(whole - bars[3] - 1.5) < 0.001)
    }

    @Test func picturesBelowWordsOfDifferentLengthStandLevel() throws {
        let frames = try pictures(
            """
            > | Dog | Inbjudna till PSA-prov och sedan till läkare | Inte inbjudna |
            > |---|---|---|
            > | På 23 år | 14 av 1000 | 16 av 1000 |
            """, width: 380)
        #expect(frames.count == 2)
        #expect(frames[0].x < frames[1].x && frames[0].y == frames[1].y)
    }

    @Test func smallArraysStandAtTheTopOfTheirRow() throws {
        let frames = try pictures(
            """
            > | Mår bra | Med antibiotika och råd om egenvård hemma | Utan |
            > |---|---|---|
            > | Efter en vecka | 87 av 100 | 82 av 100 |
            """, width: 380)
        #expect(frames.count == 2)
        #expect(frames[0].x < frames[1].x && frames[0].y == frames[1].y)
    }
}
