// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

struct TranslationTests {
    private func subject(isMachine: Bool = false, originals: [String] = ["a"]) -> ReviewSubject {
        ReviewSubject(
            message: "halsont",
            text: ReviewText(
                language: Story.en, type: "advice", isTranslation: true, isMachineTranslated: isMachine),
            digest: Story.digest("t"),
            original: .init(
                text: ReviewText(language: Story.sv, type: "advice"), digests: Set(originals.map(Story.digest))))
    }

    private func needs(_ story: Story, _ subject: ReviewSubject) -> [Need] {
        VariantReview(subject, in: story.history, by: Story.panel, on: Day("2026-11-23")!).needs
    }

    private func translated(_ approvers: [String]) -> Story {
        var story = Story()
        story.submit()
        story.approveAll()
        story.tell("bo", .author, .submit(editors: [], original: Story.digest("a")), of: "t", in: Story.en)
        for who in approvers {
            story.tell(
                who, .language, .approve(answers: Story.yes, original: Story.digest("a")), of: "t", in: Story.en)
        }
        return story
    }

    @Test func aTranslationNeedsItsOwnApprovalAndTheOriginals() {
        #expect(needs(translated([]), subject()) == [.approvals(Seat(role: .language), count: 1)])
        #expect(needs(translated(["eva"]), subject()) == [])
        var story = translated(["eva"])
        story.requestChanges("a")
        #expect(needs(story, subject()) == [.original])
    }

    @Test func aMachinesTranslationNeedsTwoWhoKnowTheLanguageAndNoStepIsSkipped() {
        #expect(
            needs(translated(["eva"]), subject(isMachine: true)) == [.approvals(Seat(role: .language), count: 1)])
        #expect(needs(translated(["eva", "hugo"]), subject(isMachine: true)) == [])
        var story = translated(["eva"])
        story.tell("gun", .editor, .skip(.language), of: "t", in: Story.en, why: "Ingen mer språkgranskare finns.")
        #expect(needs(story, subject(isMachine: true)) == [.approvals(Seat(role: .language), count: 1)])
    }

    @Test func whatNobodyHasSubmittedWaitsForThatAndForItsOriginalOnlyWhileThatIsNotApproved() {
        var story = Story()
        story.submit()
        #expect(needs(story, subject()) == [.original, .submission])
        story.approveAll()
        #expect(needs(story, subject()) == [.submission])
        #expect(needs(story, subject(originals: ["b"])) == [.original, .submission])
        let request = story.tell("eva", .language, .requestChanges(nil), of: "older", in: Story.en, why: "Otydligt.")
        #expect(needs(story, subject()) == [.answerToStop([request.id], isWithdrawal: false)])
    }

    @Test func anApprovalHoldsForTheOriginalThatItSaysItRenders() {
        var story = translated([])
        story.tell(
            "eva", .language, .approve(answers: Story.yes, original: Story.digest("b")), of: "t", in: Story.en)
        // Both wordings may be meant: the one is out, the other is worked on and not approved.
        #expect(!needs(story, subject(originals: ["a", "b"])).isEmpty)
        story.tell(
            "eva", .language, .approve(answers: Story.yes, original: Story.digest("a")), of: "t", in: Story.en)
        #expect(needs(story, subject(originals: ["a", "b"])).isEmpty)
    }

    @Test func aCorrectionOfAnOlderOriginalLeavesTheTranslationOfTheNewOneAlone() throws {
        var story = Story()
        for word in ["old", "a"] {
            story.submit("anna", word)
            story.approveAll(word)
            story.release(word)
        }
        story.tell("bo", .author, .submit(editors: [], original: Story.digest("a")), of: "t", in: Story.en)
        story.tell("eva", .language, .approve(answers: Story.yes, original: Story.digest("a")), of: "t", in: Story.en)
        let number = EditionNumber(message: "halsont", language: Story.en, digest: Story.digest("t"))
        story.tell("gun", .editor, .release(Release(edition: number)), of: "t", in: Story.en)
        let old = EditionNumber(message: "halsont", language: Story.sv, digest: Story.digest("old"))
        story.tell("gun", .editor, .withdraw(Withdrawal(correction: nil, edition: old)), of: "old", why: "Fel.")
        func isOut() -> Bool {
            (try? Gate.clearEdition(subject(), in: story.history, by: Story.panel, on: Day("2026-11-23")!)) != nil
        }
        #expect(isOut() && needs(story, subject()) == [])
        #expect(!story.isCleared("old") && story.isCleared("a"))
        story.tell("gun", .editor, .withdraw(Withdrawal(correction: nil)), of: "a", why: "Fel.")
        #expect(!isOut())
    }

    @Test func aTranslationsOnlyStepIsNotSkipped() {
        var story = translated([])
        story.tell("gun", .editor, .skip(.language), of: "t", in: Story.en, why: "Ingen språkgranskare hann läsa.")
        #expect(needs(story, subject()) == [.approvals(Seat(role: .language), count: 1)])
    }

    @Test func aTranslationOfAnOlderOriginalIsNotReleased() {
        #expect(needs(translated(["eva"]), subject(originals: ["b"])) == [.originalChanged])
    }

    private func refusal(_ story: Story, on day: String = "2026-11-23") -> Refusal? {
        do throws(Refusal) {
            _ = try Gate.clearForRelease(subject(), in: story.history, by: Story.panel, on: Day(day)!)
            return nil
        } catch { return error }
    }

    @Test func aTranslationIsNotReleasedBeforeItsOriginal() {
        var story = translated(["eva"])
        #expect(refusal(story) == .needs([.originalNotOut]))
        story.release(from: Day("2026-12-01")!)
        #expect(refusal(story) == .needs([.originalNotOut]) && refusal(story, on: "2026-12-01") == nil)
        story.withdraw()
        #expect(refusal(story, on: "2026-12-01") != nil)
    }

    @Test func aTranslationComesDownWithItsOriginal() {
        var story = translated(["eva"])
        let number = EditionNumber(message: "halsont", language: Story.en, digest: Story.digest("t"))
        story.tell("gun", .editor, .release(Release(edition: number)), of: "t", in: Story.en)
        func isOut() -> Bool {
            (try? Gate.clearEdition(subject(), in: story.history, by: Story.panel, on: Day("2026-11-23")!)) != nil
        }
        #expect(isOut())
        story.withdraw("a")
        #expect(!isOut())
        story.submit("anna", "mended")
        story.approveAll("mended")
        story.release("mended")
        #expect(throws: Refusal.originalWithdrawn) {
            try Gate.clearEdition(
                subject(originals: ["a", "mended"]), in: story.history, by: Story.panel, on: Day("2026-11-23")!)
        }
    }
}
