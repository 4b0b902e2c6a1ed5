// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

/// What a release has replaced stays replaced, whatever becomes of the newer.
struct ReplacedEditionTests {
    private let numbers = ["a", "b"].map {
        EditionNumber(message: "halsont", language: Story.sv, digest: Story.digest($0))
    }

    /// A story in which "b" has replaced "a".
    private var replaced: Story {
        var story = Story()
        for word in ["a", "b"] {
            story.submit("anna", word)
            story.approveAll(word)
            story.release(word)
        }
        return story
    }

    private func current(_ story: Story, _ panel: ReviewPanel = Story.panel, on day: String = "2026-11-23") -> String? {
        let digest = story.review(panel: panel, on: Day(day)!).current?.digest
        return ["a", "b", "c"].first { Story.digest($0) == digest }
    }

    private func expectNothing(_ story: Story, _ panel: ReviewPanel = Story.panel) {
        #expect(current(story, panel) == nil)
        #expect(story.review("b", panel: panel).state == .underReviewAgain)
        #expect(story.review("b", panel: panel).unsettled == [numbers[1]])
    }

    @Test func theNewerOneIsOut() {
        #expect(current(replaced) == "b" && replaced.review().unsettled == [])
    }

    @Test func aStaleBranchOnWhichAnApproverSubmittedBringsNothingBack() {
        var story = replaced
        story.tell("fred", .author, .submit(editors: [], original: nil), of: "c", after: [story.events[4]])
        expectNothing(story)
    }

    @Test func aRequestForChangesBesideTheReleaseBringsNothingBack() {
        var story = replaced
        story.requestChanges("b", after: [story.events[story.events.count - 2]])
        #expect(current(story) == nil && story.review().unsettled == [numbers[1]])
        #expect(throws: Refusal.unsettled([numbers[1]])) {
            try Gate.clearEdition(Story.subject("a"), in: story.history, by: Story.panel, on: Day("2026-11-23")!)
        }
    }

    @Test(arguments: ["cecilia", "fred", "gun"])
    func aReviewerWhoIsDeletedBringsNothingBack(name: String) {
        let others = Story.reviewers.filter { $0.id.name != name }
        var story = Story()
        story.submit()
        story.approve("ida", .clinical)
        story.approve("hugo", .language)
        story.tell("gun", .editor, .skip(.patient), why: "Ingen patientföreträdare hann läsa.")
        story.tell("bo", .editor, .release(Release(edition: numbers[0])))
        story.submit("anna", "b")
        story.approveAll("b")
        story.release("b")
        expectNothing(story, ReviewPanel(reviewers: others, rules: .standard, isDemonstration: false))
    }

    @Test func aNewReleaseOfTheSameWordingIsOut() {
        var story = replaced
        story.requestChanges("b", after: [story.events[story.events.count - 2]])
        story.submit("anna", "b")
        story.approveAll("b")
        story.release("b")
        #expect(current(story) == "b")
    }

    @Test func ofTwoReleasesThatHadNotSeenEachOtherNeitherIsOut() {
        var story = Story()
        story.submit("anna", "a")
        story.submit("anna", "b")
        story.approveAll("a")
        story.approveAll("b")
        let last = story.events.last!
        story.release("a", after: [last])
        story.release("b", after: [last])
        #expect(current(story) == nil && story.review().unsettled == numbers.sorted())
        story.release("a")
        #expect(current(story) == "a")
    }

    @Test func ofTheSameWordingReleasedTwiceAtOnceOneIsEnough() {
        var story = Story()
        story.submit()
        story.approveAll()
        let last = story.events.last!
        story.release(after: [last])
        story.release(after: [last])
        #expect(current(story) == "a")
    }

    @Test func aReleaseThatNobodyHadApprovedReplacesNothingAndIsNamed() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release()
        let junk = story.release("b")
        #expect(current(story) == "a" && story.history.unapprovedReleases == [junk])
    }

    @Test func whatWasToComeReplacesFromItsDayUnlessItWasCalledOffBefore() {
        var story = replaced
        let release = story.events.count - 1
        story.events[release...] = []
        let last = story.events.last!
        story.release("b", from: Day("2026-12-01")!)
        let scheduled = story.events.last!
        #expect(current(story, on: "2026-11-30") == "a" && current(story, on: "2026-12-01") == "b")
        var fallen = story
        fallen.tell("fred", .author, .submit(editors: [], original: nil), of: "c", after: [last])
        #expect(current(fallen, on: "2026-11-30") == "a" && current(fallen, on: "2026-12-01") == nil)
        story.requestChanges("b", after: [scheduled])
        #expect(current(story, on: "2026-12-01") == "a")
    }

    @Test func aCalledOffReleaseIsNotCalledOffByAClockThatWasFast() {
        var story = replaced
        story.events.removeLast()
        story.release("b", from: Day("2026-11-23")!)
        story.second += 30 * 86_400
        story.requestChanges("b")
        #expect(current(story) == nil)
    }
}
