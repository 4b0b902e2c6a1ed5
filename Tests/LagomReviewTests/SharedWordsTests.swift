// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

/// Holds who may approve words that are never released, but show while they are approved.
struct SharedWordsTests {
    private func needs(_ story: Story, _ word: String) -> [Need] {
        let text = ReviewText(language: Story.sv, type: "common", showsWhileApproved: true)
        let subject = ReviewSubject(message: "common", text: text, digest: Story.digest(word))
        return VariantReview(subject, in: story.history, by: Story.panel, on: Day("2026-11-23")!).needs
    }

    /// Words that ida edited and others approved, and words that bo submitted after them.
    private func story(approvers: [(String, Role)]) -> Story {
        var story = Story()
        story.tell("anna", .author, .submit(editors: [Identifier("ida")], original: nil))
        for (who, role) in approvers { story.approve(who, role) }
        story.submit("bo", "b")
        story.approve("ida", .clinical, "b")
        story.approve("eva", .language, "b")
        return story
    }

    @Test func whoEditedWordsThatOthersApprovedMayApproveTheNext() {
        #expect(needs(story(approvers: [("cecilia", .clinical), ("hugo", .language)]), "b") == [])
    }

    @Test(arguments: [[("cecilia", Role.clinical)], [("ida", .clinical), ("hugo", .language)]])
    func butNotWhileTheirOwnAreNotApproved(approvers: [(String, Role)]) {
        #expect(needs(story(approvers: approvers), "b") == [.approvals(Seat(role: .clinical), count: 1)])
    }

    @Test func whatShowsWhileApprovedIsClearedWithoutAnEdition() {
        let story = story(approvers: [("cecilia", .clinical), ("hugo", .language)])
        let text = ReviewText(language: Story.sv, type: "common", showsWhileApproved: true)
        let subject = ReviewSubject(message: "common", text: text, digest: Story.digest("b"))
        let review = VariantReview(subject, in: story.history, by: Story.panel, on: Day("2026-11-23")!)
        #expect(review.state == .approved && review.editions.isEmpty)
    }
}
