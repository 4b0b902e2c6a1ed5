// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a sign that asks for a clinician goes out only when one has judged it, as it stands.
struct SignQuestionTests {
    let small: SmallDesk

    init() throws { small = try SmallDesk() }

    /// The questions about signs that a text at hand waits for.
    private func open() throws -> [ReviewFinding] {
        let review = try #require(try small.desk().messageCase(Identifier("forsta-budskapet"))[LanguageTag("sv")!])
            .review
        return review.needs.compactMap { need in
            if case .answer(let finding) = need, finding.family == ReviewFinding.signQuestion { finding } else { nil }
        }
    }

    @Test func everyMarkedSignThatATextShowsWaits() throws {
        #expect(try open().count == 3)
        small.edit("[!exempel-112]", "får svårt att andas")
        #expect(try open().count == 2)
    }

    @Test func aSignWrittenOutWaitsTooAndAnUnmarkedOneDoesNot() throws {
        let words = try #require(
            try small.desk().campaign.catalogue.wording(of: Identifier("exempel-112"), in: LanguageTag("sv")!))
        small.edit("[!exempel-112]", words.text.string)
        #expect(try open().count == 3)
        small.edit("needs-clinician: true", "needs-clinician: false", "signs.yaml")
        #expect(try open().isEmpty)
    }

    @Test func theAnswerIsGivenOnceUnderTheCommonWords() throws {
        let finding = try #require(try open().first)
        let name = finding.fingerprint.description
        #expect(throws: ReviewRefusal.self) { try small.ask("cecilia", .answer(finding: name)) }
        #expect(throws: ReviewRefusal.self) { try small.ask("eva", .answer(finding: name), of: "common/sv") }
        #expect(throws: ReviewRefusal.self) {
            try small.ask("cecilia", .answer(finding: name), of: "common/sv", why: ".")
        }
        try small.ask("cecilia", .answer(finding: name), of: "common/sv")
        #expect(try open().count == 2)
    }

    @Test func aChangedWordingAsksAgainAndWhatIsOutStaysAsItWasJudged() throws {
        try small.release()
        #expect(try open().isEmpty)
        small.edit("level: emergency", "level: urgent", "signs.yaml")
        #expect(try open().count == 1)
        #expect(try small.planned().map(\.banners) == [[]])
    }
}
