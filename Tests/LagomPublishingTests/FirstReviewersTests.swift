// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a campaign without reviewers is told what to do: to name its first ones, or to restore those it had.
struct FirstReviewersTests {
    let small: SmallDesk

    init() throws { small = try SmallDesk() }

    @Test func aCampaignWithoutReviewersIsToldHowToBegin() throws {
        small.delete("reviewers.yaml")
        small.edit("demonstration: true", "demonstration: false", "campaign.yaml")
        let refusal = try #require(throws: ReviewRefusal.self) { try small.ask("anna", .submit) }
        #expect(refusal.missing == [.noReviewers])
        #expect(refusal.remedy.en.hasPrefix("Create the file, an entry for each person: reviewers: [{id: anna,"))
    }

    @Test func aCampaignThatHasLostItsReviewersIsToldToRestoreThem() throws {
        try small.ask("anna", .submit)
        small.delete("reviewers.yaml")
        let refusal = try #require(throws: ReviewRefusal.self) { try small.ask("anna", .submit) }
        #expect(refusal.remedy.en.contains("restore it from Git"))
    }
}
