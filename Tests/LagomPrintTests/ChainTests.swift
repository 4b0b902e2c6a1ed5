// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme
import Testing

@testable import LagomPrint

/// Text that flows through columns.
struct ChainTests {
    private static let language = LanguageTag("sv")!
    private let start = Flow(
        Typesetter(.standard), Sample.theme.strings(for: language), language, size: 10, hyphenates: true)

    /// Paragraphs of one line each, 13 points high.
    private func lines(_ count: Int) -> [PrintBlock] { (0..<count).map { .paragraph(RichText("Rad \($0)")) } }

    private func frames(_ heights: Double...) -> [Rect] {
        heights.map { Rect(x: 0, y: 0, width: 200, height: $0) }
    }

    private func texts(_ flows: [Flow]?) -> [[String]]? {
        flows?.map { flow in
            flow.pieces.compactMap { if case .text(let text) = $0.kind { text.text.string } else { nil } }
        }
    }

    @Test func columnsAreAboutAsFullAsEachOther() throws {
        let flows = ChainLayout(frames: frames(200, 200, 200)).flows(lines(9), start)
        #expect(texts(flows)?.map(\.count) == [3, 3, 3])
    }

    @Test func aBlockThatFitsOnlyTheLastColumnLeavesTheOthersLevel() throws {
        // Filled from the first column on, the list would stand in the second and the third be empty.
        let card = PrintBlock.list(start: nil, items: (0..<3).map { [.paragraph(RichText("Tecken \($0)"))] })
        let flows = ChainLayout(frames: frames(100, 100, 60)).flows(lines(8) + [card], start)
        #expect(texts(flows)?.map(\.count) == [4, 4, 6])
    }

    @Test func whatLeadsToSomethingEndsNoColumn() throws {
        let blocks = lines(3) + [.heading(level: 2, RichText("Rubrik"))] + lines(3)
        let flows = ChainLayout(frames: frames(100, 100)).flows(blocks, start)
        #expect(texts(flows)?.map(\.first) == ["Rad 0", "Rubrik"])
    }

    @Test func aDividedListGoesOnWithItsNumbersAndNeverOneItemAlone() throws {
        let items = (1...5).map { [PrintBlock.paragraph(RichText("Steg \($0)"))] }
        let flows = ChainLayout(frames: frames(52, 52)).flows([.list(start: 1, items: items)], start)
        #expect(
            texts(flows) == [
                ["1.", "Steg 1", "2.", "Steg 2", "3.", "Steg 3"], ["4.", "Steg 4", "5.", "Steg 5"],
            ])
        #expect(ChainLayout(frames: frames(60, 20)).flows([.list(start: 1, items: items)], start) == nil)
    }

    @Test func roomThatIsLeftBecomesAirBetweenBlocksButNotBelowAHeading() throws {
        let blocks = [PrintBlock.heading(level: 2, RichText("Rubrik"))] + lines(3)
        let flow = try #require(ChainLayout(frames: frames(300)).flows(blocks, start)?[0])
        let tops = flow.pieces.map(\.frame.y)
        let heading = flow.pieces[0].frame.height
        let expected = [0, heading + 5, heading + 5 + 13 + 5 + 6, heading + 5 + 2 * (13 + 5 + 6)]
        #expect(zip(tops, expected).allSatisfy { abs($0 - $1) < 0.01 }, "\(tops) \(expected)")
    }

    @Test func airNeverPushesTextOutOfItsColumn() throws {
        for height in stride(from: 67.0, through: 100, by: 3) {
            let flow = try #require(ChainLayout(frames: frames(height)).flows(lines(4), start)?[0])
            #expect(flow.y <= height + 0.01)
        }
    }

    @Test func moreThanAllColumnsHoldDoesNotFit() {
        #expect(ChainLayout(frames: frames(40, 40)).flows(lines(6), start) == nil)
    }
}
