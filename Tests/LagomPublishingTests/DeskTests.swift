// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds what the desk refuses and tells, that a reviewer could otherwise be misled by.
struct DeskTests {
    let small: SmallDesk
    let yes = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0, $0.approving) })

    init() throws { small = try SmallDesk() }

    @Test func aTextThatChangedSinceOnesLastWordIsApprovedByItsDigest() throws {
        try small.ask("anna", .submit)
        try small.ask("eva", .comment(passage: nil))
        small.edit("Börja med det viktigaste", "Börja här")
        let now = try small.ask("anna", .submit).event.digest.description
        for digest in [nil, "v1:", "v1:00000000", "v1:0000000000000000", "0000000000"] {
            #expect(throws: ReviewRefusal.self) { try small.ask("eva", .approve(yes, digest: digest)) }
        }
        try small.ask("eva", .approve(yes, digest: String(now.prefix(11))))
        try small.ask("fred", .approve(yes, digest: nil))
    }

    @Test func aPathIntoAnotherCampaignIsNotTakenForThisOnes() throws {
        let other = try SmallDesk()
        for text in [other.folder.path + "/Content/messages/forsta-budskapet/sv.md", "x/messages/forsta-budskapet/sv"] {
            #expect(throws: ReviewRefusal.self) { try small.ask("anna", .submit, of: text) }
        }
        try small.ask("anna", .submit, of: small.folder.path + "/Content/messages/forsta-budskapet/sv.md")
        try small.ask("anna", .comment(passage: nil), of: "Content/messages/forsta-budskapet/sv.md")
    }

    @Test(arguments: ["\u{8}", "\u{1B}[2J", "\u{202E}", "\u{FFFF}", "\u{2060}"])
    func controlCharactersAreRefused(character: String) throws {
        try small.release()
        for deed in [
            ReviewRequest.Deed.withdraw(wrong: "Fel\(character)", advice: "Ring 1177."),
            .withdraw(wrong: "Fel.", advice: "Ring\(character) 1177."),
        ] {
            #expect(throws: ReviewRefusal.self) { try small.ask("gun", deed) }
        }
        #expect(throws: ReviewRefusal.self) { try small.ask("gun", .comment(passage: nil), why: "Fel\(character)") }
        try small.ask("gun", .withdraw(wrong: "Fel.\nTvå rader.", advice: "Ring 1177."))
    }

    @Test func anAuthorIsToldThatChangesAreRequestedAndNothingElse() async throws {
        try small.ask("anna", .submit)
        #expect(try await small.desk().inbox(of: "anna").texts.isEmpty)
        try small.ask("eva", .requestChanges(passage: "Börja med det viktigaste"))
        #expect(try await small.desk().inbox(of: "anna").texts.flatMap(\.tasks).map(\.role) == [.author])
    }

    @Test func theLogIsThereWithoutADraft() throws {
        try small.ask("anna", .submit)
        try small.ask("eva", .comment(passage: "Börja med det viktigaste"))
        small.delete("messages/forsta-budskapet/sv.md")
        let log = try small.desk().log(of: SmallDesk.text).lines
        #expect(log.map(\.event.act.word) == [.submit, .comment] && log.map(\.passage) == [nil, .gone])
        #expect(log.allSatisfy { !$0.isOfPresentWording })
        #expect(throws: ReviewRefusal.self) { try small.desk().log(of: "forsta-budskapet/en") }
    }

    @Test func hiddenFilesAreNoEventsAndNamesInCapitalsAreDamagedOnes() throws {
        try small.release()
        let folder = "messages/forsta-budskapet/review/"
        small.write("\u{0}", folder + "._20261122T000100Z-00000000.json")
        #expect(try small.planned().map(\.isDown) == [false])
        small.write("{}", folder + "20261122T000100Z-00000000.JSON")
        #expect(try small.planned().map(\.isDown) == [true])
    }

    @Test func aReleaseForADayToComeNamesItsOwnEdition() throws {
        let old = try small.release()
        small.edit("Börja med det viktigaste", "Börja här")
        let new = try small.release(from: Day("2026-12-01")!)
        #expect(new != nil && new != old)
    }

    private func count() -> Int { small.folder.list("Content/messages/forsta-budskapet/review").count }

    private func again(_ deed: ReviewRequest.Deed, by who: String) throws -> ReviewRefusal {
        let before = count()
        let refusal = try #require(throws: ReviewRefusal.self) { try small.ask(who, deed) }
        #expect(count() == before)
        return refusal
    }

    @Test func aReleaseForADayThatHasBeenIsRefused() throws {
        try small.approve()
        let yesterday = small.day.adding(days: -1)
        let refusal = try again(.release(from: yesterday, dnr: nil, artikelnr: nil), by: "gun")
        #expect(refusal.missing.map(\.en) == ["2026-11-21 is a day in the past."])
        try small.ask("gun", .release(from: small.day, dnr: nil, artikelnr: nil))
    }

    @Test func whoApprovesAWordingOnceMoreIsToldThatItIsRecorded() throws {
        try small.approve()
        let refusal = try again(.approve(yes, digest: nil), by: "eva")
        #expect(refusal.missing.map(\.en) == ["You have approved this wording already (2026-11-22)."])
        try small.ask("gun", .release(from: nil, dnr: nil, artikelnr: nil))
        _ = try again(.approve(yes, digest: nil), by: "eva")
    }

    @Test(arguments: ["request", "withdrawal", "role", "edit"])
    func whatEndsAnApprovalLetsItBeGivenAnew(_ end: String) throws {
        try small.release()
        switch end {
        case "request": try small.ask("cecilia", .requestChanges(passage: nil))
        case "withdrawal": try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        case "role": small.edit("{id: eva, roles: [language]", "{id: eva, roles: [patient]", "reviewers.yaml")
        default: small.edit("Börja med det viktigaste", "Börja här")
        }
        if end != "role" { try small.ask("anna", .submit) }
        let draft = try small.desk().messageCase(Identifier("forsta-budskapet"))[LanguageTag("sv")!]
        for who in end == "role" ? ["eva"] : ["cecilia", "eva", "fred"] {
            try small.ask(who, .approve(yes, digest: draft?.digest.description))
        }
    }

    @Test func aReleaseOfWhatIsOutIsToldToBeRecorded() throws {
        let number = try #require(try small.release())
        try small.ask("eva", .comment(passage: nil))
        for from in [nil, small.day] {
            let refusal = try again(.release(from: from, dnr: nil, artikelnr: nil), by: "gun")
            #expect(
                refusal.missing.map(\.en) == ["This wording is released already, as \(number), from 2026-11-22."])
        }
    }

    @Test func aReleaseIsMadeAgainForAnotherDayForOtherDataAndForWhatIsLost() throws {
        let later = small.day.adding(days: 30)
        try small.release(from: later)
        _ = try again(.release(from: later, dnr: nil, artikelnr: nil), by: "gun")
        try small.ask("gun", .release(from: later.adding(days: -1), dnr: nil, artikelnr: nil))
        let number = try #require(try small.ask("gun", .release(from: nil, dnr: nil, artikelnr: nil)).edition)
        try small.ask("gun", .release(from: nil, dnr: "2026-17", artikelnr: nil))
        small.delete("messages/forsta-budskapet/editions/\(number)")
        try small.ask("gun", .release(from: nil, dnr: "2026-17", artikelnr: nil))
        #expect(try small.planned().map(\.isDown) == [false])
    }

    @Test func aTestIsRecordedByOthersThanAuthorsAndOfSignsAlone() throws {
        small.edit("{id: anna, roles: [author]}", "{id: anna, roles: [editor]}", "reviewers.yaml")
        func test(_ signs: [String: Int]) -> ReviewRequest.Deed {
            .test(ReaderTest(asked: 8, earlier: 0, same: 7, later: 1, laterBySign: signs)!)
        }
        try small.ask("anna", .submit)
        #expect(throws: ReviewRefusal.self) { try small.ask("anna", test([:])) }
        for sign in ["exempel-undantag", "felstavat"] {
            #expect(throws: ReviewRefusal.self) { try small.ask("fred", test([sign: 1])) }
        }
        try small.ask("fred", test(["exempel-kontakta": 1]))
        let draft = try small.desk().messageCase(Identifier("forsta-budskapet"))[LanguageTag("sv")!]
        #expect(draft?.review.readersAsked == 8 && draft?.subject.text.calmSigns == ["exempel-kontakta"])
    }

    @Test(arguments: [
        ("\n> [!EMERGENCY]", "\n[Den här texten är lättläst.](https://a.example)\n\n> [!EMERGENCY]"),
        ("\n> [!EMERGENCY]", "\n[Mer](https://a.example \"Lättläst\")\n\n> [!EMERGENCY]"),
        ("safety-short: ", "safety-short: \"Lättläst\" # "), ("title: ", "title: \"Lättläst\" # "),
    ])
    func aClaimOfEasyReadingIsSeenWhereverReadersSeeIt(old: String, new: String) throws {
        func claims() throws -> Bool? {
            try small.desk().messageCase(Identifier("forsta-budskapet"))[LanguageTag("sv")!]?.subject.text
                .claimsEasyReading
        }
        #expect(try claims() == false)
        small.edit(old, new)
        #expect(try claims() == true)
    }

    @Test func theLogTellsWhichWordsWereAnsweredAsLongAsTheyStand() throws {
        let needs = try small.ask("anna", .submit).needs
        let finding = try #require(
            needs.lazy.compactMap { if case .answer(let finding) = $0 { finding } else { nil } }.first {
                $0.rule == "placeholder-left"
            })
        try small.ask("cecilia", .answer(finding: finding.fingerprint.description))
        func words() throws -> String? { try small.desk().log(of: SmallDesk.text).lines.last?.finding?.quote }
        let quote = try #require(try words())
        small.edit(quote, "Något annat")
        #expect(try words() == nil)
    }

    @Test func whoSubmittedATextDoesNotAnswerInIt() throws {
        small.edit("{id: anna, roles: [author]}", "{id: anna, roles: [author, clinical]}", "reviewers.yaml")
        let needs = try small.ask("anna", .submit).needs
        let finding = try #require(
            needs.compactMap { if case .answer(let finding) = $0 { finding } else { nil } }.first {
                $0.family != ReviewFinding.signQuestion
            })
        let name = finding.fingerprint.description
        #expect(throws: ReviewRefusal.self) { try small.ask("anna", .answer(finding: name)) }
        try small.ask("cecilia", .answer(finding: name))
    }

    /// What the desk says to somebody whose approval it refuses; nil where it takes it.
    private func refusal(of who: String) -> ReviewRefusal? {
        do {
            try small.ask(who, .approve(yes, digest: nil))
            return nil
        } catch { return error as? ReviewRefusal }
    }

    /// Whether somebody is called to approve.
    private func isCalled(_ who: String) async throws -> Bool {
        let tasks = try await small.desk().inbox(of: who).texts.flatMap(\.tasks)
        return tasks.contains { if case .approvals = $0.demand.need { true } else { false } }
    }

    private func enter(_ entry: String) {
        small.edit("reviewers:\n", "reviewers:\n  - {\(entry)}\n", "reviewers.yaml")
    }

    @Test func anApprovalThatCannotCountIsRefusedAndNobodyIsCalledToIt() async throws {
        enter("id: dan, roles: [clinical], languages: [sv], profession: dentist")
        enter("id: lo, roles: [clinical], languages: [en], profession: physician")
        try small.ask("anna", .submit)
        let general = "whose profession is not limited to one kind of care."
        for who in ["dan", "lo"] {
            let refused = try #require(refusal(of: who))
            #expect(
                refused.missing.map(\.en) == [
                    "The approval is given by a clinical reviewer who knows the language (sv) and " + general
                ])
            #expect(refused.remedy.en == "Ask somebody who can: cecilia.")
            #expect(try await !isCalled(who))
        }
        #expect(try await isCalled("cecilia"))
        #expect(refusal(of: "cecilia") == nil)
        #expect(try await !isCalled("cecilia"))
    }

    @Test func aTextOnADentalSubjectIsADentistsWhateverItsSetting() async throws {
        enter("id: dan, roles: [clinical], languages: [sv], profession: dentist")
        small.makeSubjectDental()
        small.edit("setting: [primary-care]\n", "")
        try small.ask("anna", .submit)
        #expect(try #require(refusal(of: "cecilia")).remedy.en == "Ask somebody who can: dan.")
        #expect(try await !isCalled("cecilia"))
        #expect(try await isCalled("dan"))
        #expect(refusal(of: "dan") == nil)
    }

    @Test func anApprovalThatNobodyAskedForIsRefused() throws {
        small.edit("type: advice", "type: staff")
        try small.ask("anna", .submit)
        #expect(refusal(of: "fred")?.missing.map(\.en) == ["The text needs no approval by a patient representative."])
    }

    @Test func whoApprovesSkipsNoStepAndWhoSkipsSaysWhyAndApprovesNothing() async throws {
        enter("id: kim, roles: [clinical, editor], languages: [sv], profession: physician")
        enter("id: lo, roles: [clinical, editor], languages: [sv], profession: physician")
        try small.ask("anna", .submit)
        #expect(refusal(of: "kim") == nil)
        for (who, why) in [("kim", "Ingen hann läsa den i tid."), ("lo", "-")] {
            #expect(throws: ReviewRefusal.self) { try small.ask(who, .skip(.patient), why: why) }
        }
        try small.ask("lo", .skip(.patient), why: "Ingen hann läsa den i tid.")
        #expect(refusal(of: "lo")?.missing.map(\.en) == ["You have skipped a step of the review of this wording."])
    }
}
