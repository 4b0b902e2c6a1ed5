// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPrint

/// How small text may be, and that the sample campaign never is smaller.
struct SizeTests {
    @Test func lettersAtTheEdgeOfSightGrowWithTheDistance() {
        // x-height = 2 · 2000 mm · tan(7.14′ / 2) = 4.16 mm; divided by Inter's 0.546 that is 7.61 mm.
        #expect(abs(ReadingDistance.smallestSize(at: 2) - 21.57) < 0.01)
        #expect(abs(ReadingDistance.smallestSize(at: 4) - 43.15) < 0.01)
        #expect(ReadingDistance.smallestInHand == 7.25)
    }

    @Test func thePosterIsReadFromWhereItSays() throws {
        let board = try #require(Sample.shelf.artboards["poster"])
        #expect(board.size.width == Paper.a3.size.width)
        #expect(board[.headline]?.sizes.lowerBound == ReadingDistance.smallestSize(at: 4))
        #expect(board[.points]?.sizes.lowerBound == ReadingDistance.smallestSize(at: 2))
    }

    /// An A4 is read from 0.7 of the distance of an A3.
    @Test(arguments: [(Paper.a3, 1.0), (Paper.a4, 0.7071)])
    func everyPosterIsReadFromWhereItSays(paper: Paper, share: Double) {
        let typesetter = Typesetter(.standard)
        let boards = Sample.shelf.artboards.pages(of: .poster)
        for (variant, _) in Sample.prints.filter({ $0.format == .poster }) {
            let composer = Composer(Sample.job(variant, on: paper), boards, Sample.theme, typesetter)
            func size(_ slot: SlotName) -> Double { composer.pages[0].stacked[slot]?.flow.size ?? .infinity }
            #expect(size(.headline) > ReadingDistance.smallestSize(at: 4) * share - 0.01, "\(variant.file.path)")
            #expect(size(.points) > ReadingDistance.smallestSize(at: 2) * share - 0.01, "\(variant.file.path)")
            // As on a paper in one's hands, from half a metre, or from 0.7 m on an A3.
            #expect(min(size(.emergency), size(.cards)) > 9 / 0.7071 * share - 0.01, "\(variant.file.path)")
        }
    }

    @Test(arguments: ["poster", "leaflet", "card", "apt"].compactMap(Format.init), ["sv", "ar"])
    func nothingOnPaperIsSmallerThanWhatCanBeRead(format: Format, language: String) throws {
        let message = format == .apt ? "for-personal-lakare" : "halsont-antibiotika"
        guard let variant = Sample.variant(message, language) else { return }
        let document = try #require(Sample.document(variant, as: format))
        let sizes = Set(document.runs.map(\.size)).sorted()
        #expect(try #require(sizes.first) >= 7.25)
        let small = document.runs.filter { $0.size < 9 }
        // The publisher, the edition and the staff's line: three lines, one of which may be broken.
        #expect(Set(small.map { "\($0.y)" }).count <= 4)
    }

    @Test func allOfAStackGrowsTogetherUntilItsRoomIsFull() throws {
        let short = try #require(Sample.document(Sample.variant("gamla-lakemedel", "sv")!))
        let long = try #require(Sample.document(Sample.variant("halsont-antibiotika", "sv")!))
        func headline(_ document: PrintDocument) -> Double { document.runs.map(\.size).max() ?? 0 }
        #expect(headline(short) > 1.4 * headline(long))
    }
}

struct ReadingTimeTests {
    @Test func twoDeviationsLessThanTheMeanIsTwoWordsASecond() {
        #expect(ReadingTime.words(in: 20) == 42)
    }

    @Test func aPictureWithMoreWordsThanItsTimeAllowsIsRefused() throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="1920px" height="1080px" viewBox="0 0 1920 1080" data-seconds="5">
            <rect id="points" x="100" y="100" width="1700" height="800" data-smallest="20" data-largest="30"/>
            </svg>
            """
        let board = try #require(Artboard.read(SourceFile(path: "screen.svg", bytes: Array(svg.utf8))).0)
        var composer = Composer(Sample.job(variant, as: .screen), [board], Sample.theme, Typesetter(.standard))
        #expect(composer.compose() == nil)
        #expect(
            composer.findings.map(\.message.en).contains("Screen 1 (sv) has 38 words; 10 can be read in 5 seconds."))
    }

    @Test func aMessageWithoutPointsOrNumbersHasNoPictureForThem() throws {
        let text = try Sample.text("gamla-lakemedel", "sv")
        let start = try #require(text.firstRange(of: "  points:"))
        let end = try #require(text.firstRange(of: "safety-short"))
        let without = String(text[..<start.lowerBound] + text[end.lowerBound...])
        let variant = try #require(Sample.variant(of: without, like: "gamla-lakemedel", "sv"))
        #expect(try #require(Sample.document(variant, as: .screen)).sheets.count == 2)
    }
}
