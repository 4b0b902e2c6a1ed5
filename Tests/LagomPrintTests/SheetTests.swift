// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPrint

/// What stands on one sheet of paper: bleed and marks, four cards, two languages.
struct SheetTests {
    private let renderer = Renderer(Sample.theme, Sample.shelf)

    private func pdf(_ job: PrintJob) throws -> String {
        String(decoding: try #require(renderer.pdf(job).bytes), as: Unicode.ASCII.self)
    }

    @Test func anOfficePrintHasNoBoxesButItsPaper() throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        let sheet = try #require(Sample.document(variant)).sheets[0]
        #expect(sheet.margin == 0)
        #expect(sheet.cutMarks.isEmpty)
    }

    @Test func aBleedAndItsMarksLieOutsideTheCut() throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", "ar"))
        let finish = PrintFinish(bleed: 3, hasMarks: true)
        let sheet = try #require(Sample.document(variant, finish: finish)).sheets[0]
        let millimetre = pointsPerMillimetre
        #expect(sheet.size == Paper.a4.size)
        #expect(abs(sheet.bleed - 3 * millimetre) < 0.001)
        #expect(abs(sheet.margin - 10 * millimetre) < 0.001)
        #expect(sheet.cutMarks.count == 8)
        let bleed = Rect(x: 0, y: 0, width: sheet.size.width, height: sheet.size.height).inset(by: -sheet.bleed)
        let paper = Rect(x: 0, y: 0, width: sheet.size.width, height: sheet.size.height).inset(by: -sheet.margin)
        for case .box(let mark, _, _) in sheet.cutMarks {
            #expect(!mark.overlaps(bleed))
            #expect(mark.x > paper.x && mark.maxX < paper.maxX && mark.y > paper.y && mark.maxY < paper.maxY)
        }
    }

    @Test func anA4HoldsFourCardsOfWhichOneIsRead() throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        let four = try #require(Sample.document(variant, as: .card, on: .a4))
        let one = try #require(Sample.document(variant, as: .card, on: .a6))
        #expect(four.sheets[0].size == Paper.a4.size)
        #expect(four.sheets[0].copies.count == 3)
        #expect(four.elements.count == one.elements.count)
        #expect(one.sheets[0].size == Paper.a6.size)
        #expect(one.sheets[0].copies.isEmpty)
    }

    @Test(arguments: ["ar", "fi"])
    func aPosterInTwoLanguagesHasASectionForTheOther(language: String) throws {
        let message = language == "ar" ? "halsont-antibiotika" : "fragor-att-stalla"
        let swedish = try #require(Sample.document(Sample.variant(message, "sv")!))
        let other = try #require(Sample.document(Sample.variant(message, language)!))
        let both = swedish.beside(other)
        #expect(both.sheets.count == 1)
        #expect(both.sheets[0].size.width == 2 * Paper.a4.size.width)
        let section = both.elements[swedish.elements.count]
        #expect(section.role == .section)
        #expect(section.language == LanguageTag(language))
        #expect(both.sheets[0].leaves.count == swedish.sheets[0].leaves.count + other.sheets[0].leaves.count)
    }

    @Test func theNumbersOfMarksFollowThoseOfTheFirstLanguage() throws {
        let swedish = try #require(Sample.document(Sample.variant("halsont-antibiotika", "sv")!))
        let both = swedish.beside(try #require(Sample.document(Sample.variant("halsont-antibiotika", "ar")!)))
        var numbers: [Int] = []
        for element in both.elements {
            for case .content(_, let number) in element.children { numbers.append(number) }
        }
        #expect(numbers.sorted() == Array(0..<both.sheets[0].leaves.count { $0.element != nil }))
    }

    @Test func aBilingualPosterIsOneFileOnAnA3() throws {
        let swedish = try #require(Sample.variant("halsont-antibiotika", "sv"))
        var job = Sample.job(try #require(Sample.variant("halsont-antibiotika", "ar")), on: .a3)
        job.companion = PrintJob.Companion(variant: swedish, edition: Sample.job(swedish).edition)
        let (bytes, findings) = renderer.pdf(job)
        #expect(findings.isEmpty)
        #expect(bytes?.isEmpty == false)
    }
}
