// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

struct MappedTextTests {
    /// `a&amp;b` as it stands at byte 10 of a file.
    private var escaped: MappedText {
        var text = MappedText()
        text.append("a", from: 10..<11)
        text.append("&", from: 11..<16)
        text.append("b", from: 16..<17)
        return text
    }

    @Test func partsOfVerbatimTextMapByteByByte() {
        let text = MappedText(verbatim: "två ord", at: 100)
        #expect(text.sourceRange(of: 5..<8) == 105..<108)
    }

    @Test func aDecodedSegmentCountsAsAWhole() {
        #expect(escaped.string == "a&b")
        #expect(escaped.sourceRange(of: 1..<2) == 11..<16)
        #expect(escaped.sourceRange(of: 0..<3) == 10..<17)
    }

    @Test func adjacentVerbatimTextBecomesOneSegment() {
        var text = MappedText(verbatim: "ab", at: 4)
        text.append(MappedText(verbatim: "cd", at: 6))
        #expect(text.segments == [.init(text: 0..<4, source: 4..<8)])
    }

    @Test func textThatIsNotAdjacentKeepsItsOwnSegment() {
        var text = MappedText(verbatim: "ab", at: 4)
        text.append(MappedText(verbatim: "cd", at: 9))
        #expect(text.segments.map(\.source) == [4..<6, 9..<11])
        #expect(text.range == 4..<11)
    }

    @Test func aSliceKeepsTheRangesOfItsPart() {
        let slice = escaped.slice(1..<3)
        #expect(slice.string == "&b")
        #expect(slice.segments.map(\.source) == [11..<16, 16..<17])
    }

    @Test func anEmptyRangeGivesThePositionThere() {
        #expect(MappedText(verbatim: "abc", at: 7).sourceRange(of: 2..<2) == 9..<9)
    }

    @Test func trimmingDropsSpacesAndTheirRanges() {
        let text = MappedText(verbatim: "  ord ", at: 20).trimmed
        #expect(text == MappedText(verbatim: "ord", at: 22))
        #expect(MappedText(verbatim: "   ", at: 1).trimmed == MappedText())
    }
}
