// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
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

    @Test func whoJudgesASignOfTheirOwnTextHearsThatItDoesNotCountThere() async throws {
        small.edit(
            "  - {id: cecilia, roles: [clinical]",
            "  - {id: doris, roles: [clinical], languages: [sv]}\n  - {id: cecilia, roles: [author, clinical]",
            "reviewers.yaml")
        try small.ask("cecilia", .submit)
        let name = try #require(try open().first).fingerprint.description
        let told = try small.ask("cecilia", .answer(finding: name), of: "common/sv").text(in: .en)
        #expect(told.contains("The answer does not count for forsta-budskapet/sv, which you have written or edited."))
        #expect(try open().count == 3)
        let status = try await small.desk().status().text(in: .en)
        #expect(status.contains("Judged by cecilia, but that does not count here"))
        let other = try small.ask("doris", .answer(finding: name), of: "common/sv").text(in: .en)
        #expect(!other.contains("does not count"))
        #expect(try open().count == 2)
    }

    @Test func anAnswerIsTakenBackByItsOwnQuestionOrByAClinician() throws {
        try small.release()
        let common = try #require(try small.desk().commonCase()[LanguageTag("sv")!])
        let answered = try #require(common.remarks.first { $0.rule == ClinicianQuestion.rule })
        let name = answered.fingerprint.description
        try small.ask("eva", .requestChanges(passage: nil), of: "common/sv")
        try small.ask("cecilia", .requestChanges(passage: "Kampanjens namn"), of: "common/sv")
        #expect(try open().isEmpty)
        #expect(throws: ReviewRefusal.self) { try small.ask("eva", .requestChanges(passage: nil, finding: name)) }
        try small.ask("eva", .requestChanges(passage: nil, finding: name), of: "common/sv")
        #expect(try open().map(\.fingerprint) == [answered.fingerprint])
        #expect(try small.planned().map(\.banners) == [[.underReview]])
        try small.ask("cecilia", .answer(finding: name), of: "common/sv")
        #expect(try open().isEmpty)
        try small.ask("cecilia", .requestChanges(passage: nil), of: "common/sv")
        #expect(try open().count == 3)
    }

    @Test func aSignThatWasJudgedIsJudgedAgainWhateverItsMarkSays() throws {
        try small.release()
        small.edit("needs-clinician: true", "needs-clinician: false", "signs.yaml")
        #expect(try open().isEmpty)
        small.edit("level: emergency", "level: urgent", "signs.yaml")
        let asked = try #require(try open().first)
        try small.ask("cecilia", .answer(finding: asked.fingerprint.description), of: "common/sv")
        #expect(try open().isEmpty)
    }

    @Test func aSignIsJudgedByOneWhoKnowsTheLanguageAndWhoseProfessionItIs() throws {
        let name = try #require(try open().first).fingerprint.description
        func judge(_ more: String) throws {
            small.write("reviewers: [{id: david, roles: [clinical], \(more)}]", "reviewers.yaml")
            try small.ask("david", .answer(finding: name), of: "common/sv")
        }
        for more in ["profession: physician", "languages: [fi]", "languages: [sv], profession: dentist"] {
            #expect(throws: ReviewRefusal.self) { try judge(more) }
        }
        small.edit("setting: [primary-care]", "setting: [dental]")
        #expect(throws: ReviewRefusal.self) { try judge("languages: [sv], profession: dentist") }
        small.makeSubjectDental()
        try judge("languages: [sv], profession: dentist")
        #expect(try open().count == 2)
        small.edit("    specialty: dental\n", "", "signs.yaml")
        #expect(try open().count == 3)
    }

    @Test func aChangedWordingAsksAgainAndWhatIsOutStaysAsItWasJudged() throws {
        try small.release()
        #expect(try open().isEmpty)
        small.edit("level: emergency", "level: urgent", "signs.yaml")
        #expect(try open().count == 1)
        #expect(try small.planned().map(\.banners) == [[]])
    }
}
