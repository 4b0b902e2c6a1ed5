// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

/// Holds how long an edition may call itself fresh.
struct ReviewDayTests {
    private let today = Day("2026-11-22")!

    private func released() -> Story {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release()
        return story
    }

    private func extend(_ story: inout Story, until: String = "2028-06-01") {
        story.tell("cecilia", .clinical, .extend(until: Day(until)!), why: "Läst igen, och den håller.")
    }

    private func current(_ story: Story) throws -> ReleasedEdition { try #require(story.review().current) }

    @Test(arguments: ["2999-01-01", nil] as [String?])
    func anEditionIsFreshForThreeYearsAtMost(reviewBy: String?) throws {
        let edition = try current(released())
        #expect(edition.reviewDay(Day("2027-06-01")!) == Day("2027-06-01")!)
        #expect(edition.reviewDay(reviewBy.flatMap { Day($0) }) == Day("2029-11-21")!)
    }

    @Test(arguments: [("2029-11-21", true), ("2029-11-22", false), ("2999-01-01", false)])
    func aTextThatPromisesMoreIsNotReleased(reviewBy: String, isCleared: Bool) {
        var story = Story()
        story.submit()
        story.approveAll()
        let text = ReviewText(language: Story.sv, type: "advice", reviewBy: Day(reviewBy)!)
        let subject = ReviewSubject(message: "halsont", text: text, digest: Story.digest("a"))
        let clearance = try? Gate.clearForRelease(subject, in: story.history, by: Story.panel, on: today)
        #expect((clearance != nil) == isCleared)
    }

    @Test func anExtensionIsKeptWhenTheSameWordingIsReleasedAgain() throws {
        var story = released()
        extend(&story)
        story.release()
        #expect(try current(story).reviewDay(nil) == Day("2028-06-01")!)
    }

    @Test func theLastExtensionCountsAndOfTwoSideBySideTheNearerDay() throws {
        var story = released()
        let seen = [story.events.last!]
        extend(&story, until: "2028-06-01")
        story.tell(
            "ida", .clinical, .extend(until: Day("2028-02-01")!), why: "Läst igen, och den håller.", after: seen)
        #expect(try current(story).reviewDay(nil) == Day("2028-02-01")!)
        extend(&story, until: "2028-05-01")
        #expect(try current(story).reviewDay(nil) == Day("2028-05-01")!)
        extend(&story, until: "2027-05-01")
        #expect(try current(story).reviewDay(nil) == Day("2027-05-01")!)
    }

    @Test func anExtensionEndsWithAStopAndWithTheWording() throws {
        var story = released()
        extend(&story)
        story.requestChanges()
        story.submit()
        story.approveAll()
        story.release()
        #expect(try current(story).extendedTo == nil)
        extend(&story)
        story.submit("anna", "b")
        story.approveAll("b")
        story.release("b")
        #expect(try current(story).extendedTo == nil)
    }
}
