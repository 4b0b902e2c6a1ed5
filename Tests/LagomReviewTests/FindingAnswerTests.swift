// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

struct FindingAnswerTests {
    let reason = "Meningen står i ett citat som bemöts direkt efteråt."

    private func finding(
        _ family: String = "burden-guilt", _ severity: Severity = .block, print: String = "f", waivable: Bool = true
    ) -> ReviewFinding {
        ReviewFinding(
            rule: "r", family: family, severity: severity, fingerprint: Digest(of: print.utf8), isWaivable: waivable)
    }

    private func approved() -> Story {
        var story = Story()
        story.submit()
        story.approveAll()
        return story
    }

    private func waive(
        _ story: inout Story, _ who: String, until: String = "2027-01-01", why: String? = nil, role: Role = .clinical
    ) {
        story.tell(
            who, role, .waive(finding: Digest(of: "f".utf8), until: Day(until)!), why: why ?? reason)
    }

    @Test func aBlockingFindingStopsUntilItIsWaived() {
        var story = approved()
        #expect(story.review(findings: [finding()]).needs == [.blocking(finding())])
        waive(&story, "cecilia")
        #expect(story.isCleared(findings: [finding()]))
    }

    @Test func aWaiverEndsWhenWhatItLeanedOnChanges() {
        var story = approved()
        waive(&story, "cecilia")
        #expect(!story.isCleared(findings: [finding(print: "without the guard")]))
    }

    @Test func aWaiverIsToldToEndThirtyDaysBeforeUnlessItIsGivenAnew() {
        var story = approved()
        func ends(_ day: String) -> [String] {
            story.review(findings: [finding()], on: Day(day)!).waiverEnds.map(\.day.description)
        }
        waive(&story, "cecilia", until: "2027-01-01")
        #expect(ends("2026-12-02") == [] && ends("2026-12-03") == ["2027-01-01"])
        waive(&story, "cecilia", until: "2027-06-01")
        #expect(ends("2026-12-03") == [])
    }

    @Test func whatTakesTwoWaiversStopsWhenTheFirstOfThemEnds() {
        var story = approved()
        waive(&story, "cecilia", until: "2027-06-01")
        waive(&story, "ida", until: "2027-01-01")
        let findings = [finding("emergency-minimised")]
        let day = Day("2026-12-31")!
        #expect(
            story.review(findings: findings, on: day).waiverEnds.map(\.day.description) == ["2027-01-01"])
        #expect(story.review(findings: [finding()], on: day).waiverEnds.isEmpty)
    }

    @Test func theEndOfTheOneWaiverThatIsNotAnApproversIsTold() {
        var story = approved()
        story.approve("ida", .clinical)
        for who in ["cecilia", "ida"] { waive(&story, who, until: "2027-06-01") }
        waive(&story, "david", until: "2027-01-01")
        let review = story.review(findings: [finding("emergency-minimised")], on: Day("2026-12-31")!)
        #expect(review.waiverEnds.map(\.day.description) == ["2027-01-01"])
    }

    @Test func theEndOfAWaiverThatStopsNothingIsNotTold() {
        var story = approved()
        waive(&story, "cecilia", until: "2027-01-01")
        let asking = finding("burden-guilt", .answer)
        #expect(story.review(findings: [asking], on: Day("2026-12-31")!).waiverEnds.isEmpty)
    }

    @Test func aWaiverSurvivesAnEditElsewhere() {
        var story = approved()
        waive(&story, "cecilia")
        story.submit("anna", "b")
        story.approveAll("b")
        #expect(story.isCleared("b", findings: [finding()]))
    }

    @Test func aDemandForChangesEndsTheWaiversItSawAndThoseBesideItButLeavesWhatIsOut() {
        var story = approved()
        waive(&story, "cecilia")
        story.release()
        story.requestChanges()
        #expect(story.isOut(findings: [finding()]) && story.review(findings: [finding()]).waivers.count == 1)
        story.submit()
        story.approveAll()
        #expect(story.isCleared() && story.review("b", findings: [finding()]).waivers.isEmpty)
        #expect(story.review(findings: [finding()]).needs == [.blocking(finding())])
        waive(&story, "cecilia")
        #expect(story.isCleared(findings: [finding()]))
        let stop = story.requestChanges(after: Array(story.events.dropLast()))
        story.submit(after: story.events)
        story.approveAll()
        #expect(story.events.contains(stop) && !story.isCleared(findings: [finding()]))
    }

    @Test func whatIsReleasedDespiteAnEndedWaiverIsNotShown() {
        var story = approved()
        waive(&story, "cecilia")
        story.requestChanges()
        story.submit()
        story.approveAll()
        story.release()
        #expect(story.isOut() && !story.isOut(findings: [finding()]))
    }

    @Test func aWaiverEndsOnItsDayAndTakesTheEditionDown() {
        var story = approved()
        waive(&story, "cecilia", until: "2026-11-22")
        #expect(!story.isCleared(findings: [finding()]))
        story.release()
        #expect(story.isOut() && !story.isOut(findings: [finding()]))
        #expect(story.review(findings: [finding()]).state == .underReviewAgain)
    }

    @Test func aWaiverOfMoreThanAYearIsNone() {
        var story = approved()
        waive(&story, "cecilia", until: "2028-01-01")
        #expect(!story.isCleared(findings: [finding()]))
    }

    @Test(arguments: ["", "ok ok ok ok", "Det är bra"])
    func aWaiverWithoutAReasonOfSubstanceIsNone(why: String) {
        var story = approved()
        waive(&story, "cecilia", why: why)
        #expect(!story.isCleared(findings: [finding()]))
    }

    @Test(arguments: ["emergency-minimised", "self-discontinuation"])
    func theWorstNeedASecondClinicianWhoIsNotTheApprover(family: String) {
        var story = approved()
        waive(&story, "cecilia")
        #expect(story.review(findings: [finding(family)]).needs == [.secondWaiver(finding(family))])
        waive(&story, "cecilia")
        #expect(!story.isCleared(findings: [finding(family)]))
        waive(&story, "ida")
        #expect(story.isCleared(findings: [finding(family)]))
    }

    @Test func twoWhoBothApprovedAreNotASecondPairOfEyes() {
        var story = approved()
        story.approve("ida", .clinical)
        waive(&story, "cecilia")
        waive(&story, "ida")
        #expect(!story.isCleared(findings: [finding("emergency-minimised")]))
        waive(&story, "david")
        #expect(story.isCleared(findings: [finding("emergency-minimised")]))
    }

    @Test(arguments: ["contact-missing", "lost-in-format"])
    func someFindingsNobodyMayWaive(family: String) {
        var story = approved()
        waive(&story, "cecilia")
        waive(&story, "ida")
        #expect(story.review(findings: [finding(family)]).needs == [.blocking(finding(family))])
    }

    @Test func whatItsRuleDoesNotLetBeWaivedIsNot() {
        var story = approved()
        waive(&story, "cecilia")
        #expect(!story.isCleared(findings: [finding(waivable: false)]))
    }

    @Test func aWaiverOfWhatIsOutHoldsThoughWhoGaveItWorksOnTheNextWording() {
        var story = approved()
        waive(&story, "ida")
        story.release()
        story.tell("anna", .author, .submit(editors: [Identifier("ida")], original: nil), of: "b")
        #expect(story.isOut(findings: [finding()]))
    }

    @Test func nobodyWaivesInTheirOwnText() {
        var story = Story()
        story.tell("ida", .author, .submit(editors: [], original: nil))
        story.submit("bo")
        story.tell("bo", .author, .submit(editors: [Identifier("ida")], original: nil))
        story.approveAll()
        waive(&story, "ida")
        #expect(!story.isCleared(findings: [finding()]))
    }

    @Test func aQuestionMustBeAnsweredAndOfALanguageByWhoKnowsIt() {
        var story = approved()
        let plain = finding("one-sided", .answer)
        let language = finding("language-not-checked", .answer)
        #expect(story.review(findings: [plain]).needs == [.answer(plain)])
        story.tell("cecilia", .clinical, .answer(finding: plain.fingerprint), why: "Nyttan med vård står i rutan.")
        #expect(story.isCleared(findings: [plain]) && !story.isCleared(findings: [language]))
        story.tell("eva", .language, .answer(finding: plain.fingerprint), why: "Läst mening för mening, två gånger.")
        #expect(story.isCleared(findings: [language]))
    }

    @Test(arguments: [
        ("direct-deterrence", Role.language, "Raden står i ett citat som bemöts.", false),
        ("direct-deterrence", .clinical, ".", false), ("hard-to-read", .clinical, "Bra, bra, bra.", false),
        ("hard-to-read", .language, "Meningen är lång men lätt att följa.", true),
    ])
    func aRiskIsAnsweredByAClinicianInAWholeSentence(family: String, role: Role, why: String, holds: Bool) {
        var story = approved()
        let finding = finding(family, .answer)
        story.tell(role == .clinical ? "ida" : "hugo", role, .answer(finding: finding.fingerprint), why: why)
        #expect(story.isCleared(findings: [finding]) == holds)
    }

    /// A history of the words that all texts share, in which a question about a sign was answered.
    private func answers(_ who: String, _ role: Role = .clinical, why: String? = nil) -> [Digest: Set<
        Identifier<Reviewer>
    >] {
        var common = Story()
        common.tell(who, role, .answer(finding: Digest(of: "f".utf8)), of: "shared", why: why ?? reason)
        return common.history.signAnswers(by: Story.panel)
    }

    private func needs(_ question: ReviewFinding, _ answers: [Digest: Set<Identifier<Reviewer>>]) -> [Need] {
        var story = Story()
        story.tell("anna", .author, .submit(editors: [Identifier("ida")], original: nil))
        story.approveAll()
        story.tell("cecilia", .clinical, .answer(finding: question.fingerprint), why: reason)
        let subject = ReviewSubject(
            message: "halsont", text: ReviewText(language: Story.sv, type: "advice"), digest: Story.digest("a"),
            findings: [question], signAnswers: answers)
        return VariantReview(subject, in: story.history, by: Story.panel, on: Day("2026-11-23")!).needs
    }

    @Test func aSignIsJudgedOnceByAClinicianForAllTextsAndAnewWhenItChanges() {
        let question = finding(ReviewFinding.signQuestion, .answer, waivable: false)
        #expect(needs(question, [:]) == [.answer(question)])
        #expect(needs(question, answers("cecilia")) == [])
        let changed = finding(ReviewFinding.signQuestion, .answer, print: "changed", waivable: false)
        #expect(needs(changed, answers("cecilia")) == [.answer(changed)])
    }

    @Test(
        arguments: [("eva", Role.language, nil), ("cecilia", .clinical, "."), ("ida", .clinical, nil)]
            as [(String, Role, String?)])
    func aSignIsNotJudgedInOtherRolesNorWithoutAReasonNorByTheTextsAuthor(who: String, role: Role, why: String?) {
        let question = finding(ReviewFinding.signQuestion, .answer, waivable: false)
        #expect(needs(question, answers(who, role, why: why)) == [.answer(question)])
    }

    private func needs(_ story: Story, _ word: String = "a") -> [Need] {
        let text = ReviewText(language: Story.sv, type: "advice", calmSigns: ["lite-hosta"])
        let subject = ReviewSubject(message: "halsont", text: text, digest: Story.digest(word))
        return VariantReview(subject, in: story.history, by: Story.panel, on: Day("2026-11-23")!).needs
    }

    @Test(arguments: [["svart-andas": 1], ["felstavat": 1], ["lite-hosta": 1], [:]])
    func readersWhomNoCalmSignAccountsForStopTheWording(signs: [String: Int]) throws {
        var story = approved()
        story.tell(
            "fred", .patient,
            .test(try #require(ReaderTest(asked: 8, earlier: 1, same: 5, later: 2, laterBySign: signs))))
        #expect(needs(story) == [.readersWouldWait])
    }

    @Test func readersWhoWouldWaitForACalmSignStopNothing() throws {
        var story = approved()
        let test = try #require(ReaderTest(asked: 8, earlier: 1, same: 5, later: 2, laterBySign: ["lite-hosta": 2]))
        story.tell("fred", .patient, .test(test))
        #expect(needs(story) == [])
    }

    @Test func whatIsRewrittenAfterABadTestMustBeTestedAnew() throws {
        let (bad, good) = (
            ReaderTest(asked: 8, earlier: 0, same: 0, later: 8), ReaderTest(asked: 5, earlier: 5, same: 0, later: 0)
        )
        var story = approved()
        story.release()
        story.submit("anna", "b")
        story.tell("fred", .patient, .test(try #require(bad)), of: "b")
        story.submit("anna", "c")
        story.approveAll("c")
        #expect(needs(story, "c") == [.newReaderTest] && needs(story, "a") == [])
        story.tell("fred", .patient, .test(try #require(good)), of: "c")
        #expect(needs(story, "c") == [] && needs(story, "b").contains(.readersWouldWait))
    }

    private let alarm = ReaderTest(asked: 8, earlier: 0, same: 5, later: 3)!
    private let calm = ReaderTest(asked: 8, earlier: 0, same: 8, later: 0)!

    @Test func noTestOfAnotherWordingSettlesAnAlarmUntilThatIsReleased() {
        var story = approved()
        story.tell("fred", .patient, .test(alarm), of: "b")
        story.tell("fred", .patient, .test(calm), of: "c")
        #expect(needs(story) == [.newReaderTest] && !needs(story, "c").contains(.newReaderTest))
        story.submit("anna", "c")
        story.approveAll("c")
        story.release("c")
        #expect(needs(story) == [])
    }

    @Test func aReleaseOfAnUntestedWordingSettlesNoAlarm() {
        var story = approved()
        story.tell("fred", .patient, .test(alarm), of: "b")
        story.release()
        story.submit("anna", "c")
        story.approveAll("c")
        #expect(needs(story, "c") == [.newReaderTest])
    }

    @Test func anAuthorsOwnTestReassuresNobodyButTheirAlarmIsHeard() {
        var story = Story()
        story.tell("bo", .author, .submit(editors: [], original: nil))
        story.approveAll()
        story.tell("fred", .patient, .test(alarm), of: "b")
        story.tell("bo", .editor, .test(calm))
        #expect(needs(story) == [.newReaderTest])
        story.release()
        story.submit("anna", "c")
        story.approveAll("c")
        #expect(needs(story, "c") == [.newReaderTest])
        story.tell("bo", .editor, .test(alarm), of: "c")
        #expect(needs(story, "c") == [.readersWouldWait])
    }

    @Test func onlyATestedTextMayCallItselfEasyToRead() throws {
        var story = approved()
        let text = ReviewText(language: Story.sv, type: "advice", claimsEasyReading: true)
        let subject = ReviewSubject(message: "halsont", text: text, digest: Story.digest("a"))
        func needs() -> [Need] {
            VariantReview(subject, in: story.history, by: Story.panel, on: Day("2026-11-23")!).needs
        }
        #expect(needs() == [.readerTest])
        story.tell("fred", .patient, .test(try #require(ReaderTest(asked: 5, earlier: 2, same: 3, later: 0))))
        #expect(needs() == [])
    }
}
