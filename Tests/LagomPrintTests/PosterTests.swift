// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomContent
import LagomText
import Testing

@testable import LagomPrint

struct PosterTests {
    @Test(arguments: ["sv", "ar"], [Paper.a4, .a3])
    func aPosterFitsItsPaper(language: String, paper: Paper) throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", language))
        let (bytes, findings) = Renderer(Sample.theme, Sample.shelf).pdf(Sample.job(variant, on: paper))
        #expect(findings.map(\.message.en) == [])
        #expect(bytes?.starts(with: Array("%PDF-1.7".utf8)) == true)
    }

    @Test func twoRenderersGiveTheSameBytesWhateverTheyPrintedBefore() throws {
        let swedish = try #require(Sample.variant("halsont-antibiotika", "sv"))
        let arabic = try #require(Sample.variant("halsont-antibiotika", "ar"))
        let (one, other) = (Renderer(Sample.theme, Sample.shelf), Renderer(Sample.theme, Sample.shelf))
        _ = one.pdf(Sample.job(arabic))
        let digests = try [one, other].map { try Digest(of: #require($0.pdf(Sample.job(swedish)).bytes)) }
        #expect(digests[0] == digests[1])
    }

    @Test func aClinicsCopyHasTheSameBytesMadeAloneAndAfterOthers() throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", "ar"))
        let clinics = ["Vårdcentralen Eken", "Läkarhuset Ω – “Ѫ”"].map { name in
            Clinic(
                id: Identifier("a"), name: name, phone: "010-123 45 67", phoneHours: nil, whenClosed: "Ring 1177",
                address: nil, region: nil, url: nil, logo: nil, languages: [], range: 0..<0)
        }
        let run = try #require(Renderer(Sample.theme, Sample.shelf).prepare(Sample.job(variant)).print)
        let inRun = try clinics.map { try Digest(of: #require(run.pdf(for: $0, logo: nil).bytes)) }
        let alone = try clinics.map { clinic in
            var job = Sample.job(variant)
            job.clinic = clinic
            return try Digest(of: #require(Renderer(Sample.theme, Sample.shelf).pdf(job).bytes))
        }
        #expect(inRun == alone)
        #expect(inRun[0] != inRun[1])
    }

    @Test func anArtboardWithoutAPlaceForTheCardsIsRefused() throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">
            <rect id="headline" x="10" y="10" width="190" height="60" data-smallest="20" data-largest="30"/>
            <rect id="lead" x="10" y="80" width="190" height="60" data-smallest="10" data-largest="12"/>
            <rect id="points" x="10" y="150" width="190" height="60" data-smallest="10" data-largest="12"/>
            </svg>
            """
        let board = try #require(Artboard.read(SourceFile(path: "poster.svg", bytes: Array(svg.utf8))).0)
        var composer = Composer(
            Sample.job(variant), [board], Sample.theme, Typesetter(.standard))
        #expect(composer.compose() == nil)
        #expect(
            composer.findings.contains { $0.rule == "print-dropped" && $0.message.en.contains("har svårt att andas") })
    }

    @Test func textThatDoesNotFitSaysHowMuchToLose() throws {
        let variant = try #require(Sample.variant("halsont-antibiotika", "sv"))
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">
            <rect id="lead" x="10" y="80" width="60" height="10" data-smallest="14" data-largest="14"/>
            </svg>
            """
        let board = try #require(Artboard.read(SourceFile(path: "poster.svg", bytes: Array(svg.utf8))).0)
        var composer = Composer(Sample.job(variant), [board], Sample.theme, Typesetter(.standard))
        #expect(composer.compose() == nil)
        let message = try #require(composer.findings.first).message.en
        #expect(message == "The text in \"lead\" (sv, poster) is 37 characters too long at its smallest size.")
    }
}
