// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

struct GateTests {
    let finding = ReviewFinding(
        rule: "r", family: "burden-guilt", severity: .block, fingerprint: Digest(of: "f".utf8), isWaivable: true)

    @Test func aDemonstrationWithoutReviewersIsClearedUnlessAFindingBlocks() throws {
        #expect(try Gate.clearUnreviewed(Story.subject(), isDemonstration: true).message == "halsont")
        #expect(throws: Refusal.blockingFinding) {
            try Gate.clearUnreviewed(Story.subject(findings: [finding]), isDemonstration: true)
        }
    }

    @Test func nothingElseIsClearedWithoutReview() {
        #expect(throws: Refusal.noReviewers) { try Gate.clearUnreviewed(Story.subject(), isDemonstration: false) }
    }

    @Test func aTextGoesFromDraftToReleased() {
        var story = Story()
        #expect(story.review().state == .draft)
        story.submit()
        #expect(story.review().state == .submitted)
        story.approve("cecilia", .clinical)
        #expect(
            story.review().needs == [
                .approvals(Seat(role: .language), count: 1), .approvals(Seat(role: .patient), count: 1),
            ])
        story.approve("eva", .language)
        story.approve("fred", .patient)
        #expect(story.review().state == .approved && story.isCleared())
        #expect(!story.isOut())
        story.release()
        #expect(story.review().state == .released && story.isOut())
        #expect(story.review().current?.approvals.map(\.role) == [.clinical, .language, .patient])
    }

    @Test func anApprovalHoldsForItsWordingAlone() {
        var story = Story()
        story.submit()
        story.approveAll()
        #expect(!story.isCleared("b"))
        story.submit("anna", "b")
        #expect(!story.isCleared("b"))
    }

    @Test func whileANewDraftIsWorkedOnTheEditionStaysOut() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release()
        story.submit("anna", "b")
        story.requestChanges("b")
        #expect(story.isOut("a") && story.review("b").state == .changesRequested)
        #expect(story.review("b").current?.digest == Story.digest("a"))
    }

    @Test func aNewDraftDoesNotWaitForWhatAnEarlierWordingAnswered() {
        var story = Story()
        story.submit()
        let request = story.requestChanges()
        #expect(story.review("b").needs == [.answerToStop([request.id], isWithdrawal: false)])
        story.submit("anna", "b")
        #expect(story.review("c").needs == [.submission] && story.review("c").state == .draft)
    }

    @Test func whatWasWithdrawnIsWithdrawnUntilAWordingIsSubmittedWhateverUpholdsItsRelease() {
        var story = Story()
        story.submit()
        story.approveAll()
        let approved = story.events
        story.release(after: [approved.last!])
        story.withdraw(after: [approved.last!])
        #expect(story.review().editions.isEmpty && story.review().state == .withdrawn)
        #expect(story.review("mended").state == .withdrawn)
        story.submit("anna", "mended")
        #expect(story.review("mended").state == .submitted)
    }

    @Test func whoseWordOnAWordingDoesNotCountIsNamed() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.requestChanges("b")
        let rest = Story.reviewers.filter { !["cecilia", "eva"].contains($0.id.name) }
        let panel = ReviewPanel(reviewers: rest, rules: .standard, isDemonstration: false)
        #expect(story.review().unheard.isEmpty)
        #expect(story.review(panel: panel).unheard.map(\.name).sorted() == ["cecilia", "eva"])
        #expect(story.review("b", panel: panel).unheard.map(\.name) == ["cecilia"])
    }

    @Test func anApprovalBeforeARequestForChangesDoesNotComeBackWithTheWording() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.requestChanges()
        #expect(story.review().state == .changesRequested)
        story.submit("anna", "b")
        story.submit("anna", "a")
        #expect(story.review().state == .submitted)
        story.approveAll()
        #expect(story.isCleared())
    }

    @Test func ofAReleaseAndARequestForChangesAtOnceTheRequestWins() {
        var story = Story()
        story.submit()
        story.approveAll()
        let before = story.events
        story.release()
        #expect(story.isOut())
        story.requestChanges(after: [before.last!])
        #expect(!story.isOut() && !story.isCleared())
    }

    @Test func ofAReleaseAndAWithdrawalAtOnceTheWithdrawalWins() {
        var story = Story()
        story.submit()
        story.approveAll()
        let last = story.events.last!
        story.withdraw(after: [last])
        story.release(after: [last])
        #expect(!story.isOut())
    }

    @Test func aReleaseThatHasNotSeenAnApprovalIsNone() {
        var story = Story()
        story.submit()
        story.approve("cecilia", .clinical)
        story.approve("eva", .language)
        let last = story.events.last!
        story.approve("fred", .patient, after: [last])
        story.release(after: [last])
        #expect(!story.isOut() && story.isCleared())
    }

    @Test func aReleaseByWhoIsNoEditorIsNone() {
        var story = Story()
        story.submit()
        story.approveAll()
        let number = EditionNumber(message: "halsont", language: Story.sv, digest: Story.digest("a"))
        story.tell("anna", .editor, .release(Release(edition: number)))
        #expect(!story.isOut() && story.isCleared())
    }

    @Test func onePersonMayWithdrawAndOnlyANewReviewBringsTheTextBack() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release()
        story.withdraw()
        #expect(story.review().state == .withdrawn && !story.isOut())
        #expect(story.review().editions.last?.withdrawn?.why == "Fel dos i rutan.")
        story.release()
        #expect(!story.isOut())
        story.submit()
        story.approveAll()
        story.release()
        #expect(story.isOut())
    }

    @Test func aReleaseFromADayToComeIsScheduled() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release(from: Day("2026-12-01")!)
        #expect(story.review().state == .scheduled && !story.isOut())
        #expect(story.review(on: Day("2026-12-01")!).state == .released)
    }

    @Test func aWordingThatIsScheduledWhileAnotherIsOutIsScheduled() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release()
        story.submit("anna", "b")
        story.approveAll("b")
        story.release("b", from: Day("2026-12-01")!)
        #expect(story.review("b").state == .scheduled && story.review("a").state == .released)
        #expect(story.review("b", on: Day("2026-12-01")!).state == .released)
    }

    @Test func oneDemandForChangesCallsOffAReleaseThatIsStillToCome() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release(from: Day("2026-12-01")!)
        story.requestChanges()
        #expect(story.review(on: Day("2026-12-01")!).current == nil)
        #expect(story.review().state == .changesRequested)
    }

    @Test func aDemandForChangesFromAFastClockCallsOffAReleaseThatIsStillToCome() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release(from: Day("2026-12-01")!)
        story.second += 30 * 86_400
        story.requestChanges()
        #expect(story.review(on: Day("2026-12-01")!).current == nil)
    }

    @Test func aDemandFromAFastClockStillCallsOffOnceItsTimeHasComeWhereSomebodyHadSeenItBefore() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release(from: Day("2026-12-01")!)
        story.second += 30 * 86_400
        let demand = story.requestChanges()
        story.second -= 30 * 86_400
        func current() -> ReleasedEdition? {
            let history = ReviewHistory(of: "halsont", story.files, now: Moment("2027-01-01T08:00:00Z")!)
            return VariantReview(Story.subject(), in: history, by: Story.panel, on: Day("2027-01-01")!).current
        }
        #expect(current() != nil)
        story.tell("eva", .language, .comment(nil), after: [demand])
        #expect(current() == nil)
    }

    @Test func readersWhoWouldWaitAreHeardWhateverTheClockSaid() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.second += 30 * 86_400
        story.tell("fred", .patient, .test(ReaderTest(asked: 8, earlier: 0, same: 7, later: 1)!))
        #expect(story.review().needs == [.readersWouldWait])
    }

    @Test func theReleaseOfAnotherWordingDoesNotMakeSomebodyJudgeOfTheirOwn() {
        var story = Story()
        story.submit("anna", "a")
        story.submit("david", "b")
        story.approveAll("a")
        story.release("a")
        #expect(story.review("b").authors == [Identifier("david")])
        story.submit("anna", "c")
        story.approveAll("c")
        story.release("c")
        #expect(story.review("d").authors == [] && story.review("b").authors == [Identifier("david")])
    }

    @Test func aStopFromAWrongClockCanBeAnswered() {
        var story = Story()
        story.submit()
        story.second = 400 * 86_400
        story.requestChanges()
        story.second = 3600
        story.submit()
        story.approveAll()
        #expect(story.isCleared())
    }

    @Test func aCorrectionCanBeGivenAfterTheWithdrawalAndOutlivesTheNextRelease() {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release()
        story.withdraw()
        let correction = Withdrawal.Correction(wrong: "Dosen var fel.", advice: "Ring 1177.")
        story.tell("gun", .editor, .withdraw(Withdrawal(correction: correction)), why: "Rättelse.")
        story.submit("anna", "b")
        story.approveAll("b")
        story.release("b")
        story.withdraw("b")
        let withdrawn = story.history.releases(of: Story.sv).map(\.withdrawn)
        #expect(withdrawn.map { $0?.corrections.map(\.correction) } == [[correction], []])
        #expect(withdrawn.map { $0?.event } == [story.events[5].id, story.events.last?.id])
    }

    @Test func aPrintIsWithheldOncePastGrace() throws {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release()
        func refusal(on day: String) throws -> Refusal? {
            let today = Day(day)!
            let clearance = try Gate.clearEdition(Story.subject(), in: story.history, by: Story.panel, on: today)
            do throws(Refusal) {
                try Gate.allowPrint(of: clearance, reviewBy: Day("2026-12-01"), by: .standard, on: today)
                return nil
            } catch {
                return error
            }
        }
        #expect(try refusal(on: "2026-12-31") == nil)
        #expect(try refusal(on: "2027-01-01") == .stale(since: Day("2026-12-01")!))
        story.tell("cecilia", .clinical, .extend(until: Day("2027-06-01")!), why: "Läst igen.")
        #expect(try refusal(on: "2027-07-01") == nil)
        #expect(try refusal(on: "2027-07-02") == .stale(since: Day("2027-06-01")!))
    }

    @Test func nobodyApprovesTheirOwnWork() {
        var story = Story()
        story.tell("david", .author, .submit(editors: [], original: nil))
        story.tell("bo", .author, .submit(editors: [Identifier("eva")], original: nil))
        story.approve("cecilia", .clinical)
        story.approve("eva", .language)
        story.approve("fred", .patient)
        #expect(story.review().needs == [.approvals(Seat(role: .language), count: 1)])
    }

    @Test func whoSubmitsBesideTheReleaseIsAnAuthorOfItToo() {
        var story = Story()
        story.submit()
        story.approveAll()
        let last = story.events.last!
        story.release(after: [last])
        #expect(story.isOut())
        story.tell("eva", .author, .submit(editors: [], original: nil), of: "b", after: [last])
        #expect(!story.isOut())
    }

    @Test(arguments: [false, true])
    func anEditionSettlesAuthorshipOnlyForWhoHasSeenIt(isSeen: Bool) {
        var story = Story()
        let first = story.tell("anna", .author, .submit(editors: [Identifier("ida")], original: nil))
        story.approveAll()
        let release = story.release()
        var last = story.submit("bo", "b", after: [isSeen ? release : first])
        for (who, role) in [("ida", Role.clinical), ("eva", .language), ("fred", .patient)] {
            last = story.approve(who, role, "b", after: [last])
        }
        story.release("b", after: [last])
        #expect(story.isOut("b") == isSeen)
    }

    @Test func whoSubmitsAWordingBesideItsReleaseStaysItsAuthor() {
        var story = Story()
        story.submit()
        story.approveAll()
        let last = story.events.last!
        story.release(after: [last])
        #expect(story.review().authors == [])
        story.tell("bo", .author, .submit(editors: [Identifier("ida")], original: nil), after: [last])
        #expect(story.review().authors == [Identifier("bo"), Identifier("ida")])
    }

    @Test func onePersonFillsOneSeat() {
        var story = Story()
        story.submit()
        story.approve("david", .clinical)
        story.approve("david", .language)
        story.approve("fred", .patient)
        #expect(story.review().needs.count == 1)
        story.approve("eva", .language)
        #expect(story.isCleared())
    }

    /// What is missing where clinicians and everybody else have approved, of people of the story and some more.
    private func needs(
        clinicians: [String], _ more: Reviewer..., settings: Set<String> = [], limits: Set<String> = []
    ) -> [Need] {
        var story = Story()
        story.submit()
        for one in clinicians { story.approve(one, .clinical) }
        story.approve("eva", .language)
        story.approve("fred", .patient)
        let panel = ReviewPanel(reviewers: Story.reviewers + more, rules: .standard, isDemonstration: false)
        let text = ReviewText(language: Story.sv, type: "advice", settings: settings, limits: limits)
        let subject = ReviewSubject(message: "halsont", text: text, digest: Story.digest("a"))
        return VariantReview(subject, in: story.history, by: panel, on: Day("2026-11-23")!).needs
    }

    @Test func aDentalTextNeedsADentistAndATextThatSaysMoreAnotherClinicianToo() {
        let dana = Story.person("dana", [.clinical], .dentist)
        let dentist = Need.approvals(Seat(role: .clinical, professions: [.dentist, .dentalHygienist]), count: 1)
        let other = Need.approvals(Seat(role: .clinical), count: 1)
        #expect(needs(clinicians: ["cecilia"], settings: ["dental"], limits: ["dental"]) == [dentist])
        #expect(needs(clinicians: ["dana"], dana, settings: ["dental"], limits: ["dental"]) == [])
        #expect(needs(clinicians: ["cecilia"], settings: ["dental"]) == [dentist])
        #expect(needs(clinicians: ["dana"], dana, settings: ["dental"]) == [other])
        #expect(needs(clinicians: ["dana"], dana) == [other])
        #expect(needs(clinicians: ["cecilia", "dana"], dana, settings: ["dental"]) == [])
    }

    @Test func aClinicianApprovesOnlyInLanguagesThatTheyKnow() {
        let other = Need.approvals(Seat(role: .clinical), count: 1)
        func kim(_ languages: Set<LanguageTag>) -> Reviewer {
            Reviewer(id: Identifier("kim"), roles: [.clinical], languages: languages, profession: .physician)
        }
        #expect(needs(clinicians: ["kim"], kim([Story.en])) == [other])
        #expect(needs(clinicians: ["kim"], kim([Story.en, Story.sv])) == [])
    }

    @Test func whoSkipsAStepFillsNoSeat() {
        let kim = Story.person("kim", [.clinical, .editor], .physician)
        let panel = ReviewPanel(reviewers: Story.reviewers + [kim], rules: .standard, isDemonstration: false)
        var story = Story()
        story.submit()
        story.approve("kim", .clinical)
        story.approve("eva", .language)
        story.tell("kim", .editor, .skip(.patient), why: "Ingen patientföreträdare hann läsa.")
        #expect(!story.isCleared(panel: panel))
        story.approve("ida", .clinical)
        #expect(story.isCleared(panel: panel))
    }

    @Test func aSkippedStepNeedsAReasonOfSubstance() {
        var story = Story()
        story.submit()
        story.approve("cecilia", .clinical)
        story.approve("eva", .language)
        story.tell("gun", .editor, .skip(.patient), why: "-")
        #expect(!story.isCleared())
        story.tell("gun", .editor, .skip(.patient), why: "Ingen patientföreträdare hann läsa.")
        #expect(story.isCleared())
    }

    @Test func anApprovalWithAnAnswerThatSaysNoIsNone() {
        var story = Story()
        story.submit()
        story.approveAll()
        var answers = Story.yes
        answers[.wouldWait] = true
        var other = Story()
        other.submit()
        other.tell("cecilia", .clinical, .approve(answers: answers, original: nil))
        other.approve("eva", .language)
        other.approve("fred", .patient)
        #expect(story.isCleared() && !other.isCleared())
    }

    @Test func aSkippedStepIsRecordedAndFillsTheSeatButNotTheClinicians() {
        var story = Story()
        story.submit()
        story.approve("cecilia", .clinical)
        story.approve("eva", .language)
        story.tell("gun", .editor, .skip(.patient), why: "Ingen patientföreträdare hann läsa.")
        #expect(story.isCleared())
        story.release()
        #expect(story.review().current?.skipped == [.patient])
        var other = Story()
        other.submit()
        other.approve("eva", .language)
        other.approve("fred", .patient)
        other.tell("gun", .editor, .skip(.clinical), why: "Ingen läkare hann läsa.")
        #expect(!other.isCleared())
    }

    @Test func aStepThatWasTakenAfterAllIsNotToldAsSkipped() {
        var story = Story()
        story.submit()
        story.tell("gun", .editor, .skip(.patient), why: "Ingen patientföreträdare hann läsa.")
        story.approveAll()
        story.release()
        #expect(story.review().current?.skipped == [])
    }

    @Test func wordsSaidInADemonstrationCountNowhereElse() {
        var story = Story()
        story.isDemonstration = true
        story.submit()
        story.approveAll()
        let demonstration = ReviewPanel(reviewers: Story.reviewers, rules: .standard, isDemonstration: true)
        #expect(!story.isCleared() && story.isCleared(panel: demonstration))
    }

    @Test func whoHasLeftNoLongerCounts() {
        var story = Story()
        story.submit()
        story.approveAll()
        let people = Story.reviewers.map { reviewer in
            guard reviewer.id.name == "cecilia" else { return reviewer }
            return Reviewer(
                id: reviewer.id, roles: reviewer.roles, profession: reviewer.profession, left: Day("2026-11-21"))
        }
        let panel = ReviewPanel(reviewers: people, rules: .standard, isDemonstration: false)
        #expect(!story.isCleared(panel: panel))
    }
}
