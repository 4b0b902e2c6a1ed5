// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that what was released can always be taken down, and that readers are told.
struct WithdrawalTests {
    let small: SmallDesk
    let number: EditionNumber
    let correction = ReviewRequest.Deed.withdraw(wrong: "Dosen var fel.", advice: "Ring 1177.")
    let told = Banner.correction(wrong: "Dosen var fel.", advice: "Ring 1177.")

    init() throws {
        small = try SmallDesk()
        number = try #require(try small.release())
    }

    @Test func whatIsOutStaysOutWhateverBecomesOfItsDraft() throws {
        small.delete("messages/forsta-budskapet/sv.md")
        #expect(try small.planned().map(\.isDown) == [false])
    }

    @Test(arguments: ["gone", "no front matter", "other rules", "no reviewers", "damaged event"])
    func whatWasReleasedCanBeWithdrawnWithACorrection(draft: String) throws {
        switch draft {
        case "gone": small.delete("messages/forsta-budskapet/sv.md")
        case "no front matter": small.write("Text", "messages/forsta-budskapet/sv.md")
        case "other rules": small.edit("type: advice", "type: advice\nsetting: [dental]")
        case "no reviewers": small.edit("roles: [language]", "roles: [patient]", "reviewers.yaml")
        default: small.write("{", "messages/forsta-budskapet/review/20261122T000100Z-00000000.json")
        }
        try small.ask("gun", correction)
        let planned = try #require(try small.planned().first)
        #expect(planned.isDown && planned.banners.contains(told))
        #expect(planned.corrections.map { $0.text?.words } == ["Dosen var fel. Ring 1177."])
        // The title may be what was wrong.
        #expect(planned.corrections.map(\.title) == ["[Ämnets namn]"])
        #expect(planned.prints.map(\.number) == [number] && planned.prints[0].isWithdrawn)
    }

    @Test func whatIsReleasedAnewForADayToComeStaysWithdrawnUntilThen() throws {
        try small.ask("gun", correction)
        let later = small.day.adding(days: 30)
        #expect(try small.release(from: later) == number)
        let planned = try #require(try small.planned().first)
        #expect(planned.isDown && planned.banners.contains(told) && planned.prints.map(\.isWithdrawn) == [true])
        small.day = later
        #expect(try small.planned().map(\.isDown) == [false])
    }

    @Test func aCorrectionMayFollowAWithdrawalAndOutlivesTheNextEdition() async throws {
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        #expect(throws: ReviewRefusal.self) { try small.ask("gun", .withdraw(wrong: nil, advice: nil)) }
        #expect(throws: ReviewRefusal.self) { try small.ask("gun", .withdraw(wrong: " ", advice: "")) }
        try small.ask("gun", correction)
        let recalled = try #require(try await small.desk().recall().first).text(in: .en)
        #expect(
            recalled == """
                \(number) forsta-budskapet/sv: withdrawn
                    Withdrawn on 2026-11-22.
                    Correction: Dosen var fel. Ring 1177.

                """)
        small.edit("Börja med det viktigaste", "Börja här")
        let new = try #require(try small.release())
        let planned = try #require(try small.planned().first)
        #expect(!planned.isDown && planned.banners == [told] && planned.corrections.count == 1)
        #expect(
            planned.prints.map(\.banner) == [
                .printCurrent(new.text), .printReplaced(number.text, by: new.text),
            ])
        #expect(try await small.desk().recall().map(\.reason) == [.withdrawn])
    }

    @Test func correctionsThatTwoClonesGiveAreAllTold() throws {
        let other = try small.copy()
        try small.ask("gun", correction)
        try other.ask("cecilia", .withdraw(wrong: "Fel för barn.", advice: "Ring 112."))
        other.copyRecords(to: small)
        let planned = try #require(try small.planned().first)
        #expect(planned.banners.contains(told))
        #expect(planned.banners.contains(.correction(wrong: "Fel för barn.", advice: "Ring 112.")))
        let words = Set(planned.corrections.map { $0.text?.words })
        #expect(words == ["Dosen var fel. Ring 1177.", "Fel för barn. Ring 112."])
    }

    @Test func aLaterCorrectionTakesNoEarlierOneBack() throws {
        let first = try small.ask("gun", correction).event
        let second = try small.ask("gun", .withdraw(wrong: "Mer fel.", advice: "Ring 112.")).event
        let told = try small.planned().flatMap(\.corrections)
        #expect(told.map { $0.text?.words } == ["Mer fel. Ring 112.", "Dosen var fel. Ring 1177."])
        #expect(told.map(\.event) == [second.id.name, first.id.name] && told.map(\.time) == [second.time, first.time])
    }

    @Test(arguments: ["narrow first", "narrow last"])
    func aCorrectionOfAnotherEditionTakesNoneBack(order: String) throws {
        small.edit("Börja med det viktigaste", "Börja här")
        let new = try #require(try small.release())
        let own = ReviewRequest.Deed.withdraw(wrong: "Dosen var fel.", advice: "Ring 1177.", edition: number.text)
        let all = ReviewRequest.Deed.withdraw(wrong: "Mer fel.", advice: "Ring 112.", edition: new.text)
        for deed in order == "narrow first" ? [own, all] : [all, own] { try small.ask("gun", deed) }
        let planned = try #require(try small.planned().first)
        #expect(planned.banners.contains(told))
        #expect(planned.banners.contains(.correction(wrong: "Mer fel.", advice: "Ring 112.")))
        let words = { (edition: EditionNumber) in
            planned.corrections.filter { $0.edition == edition.text }.map { $0.text?.words }
        }
        #expect(Set(words(number)) == ["Mer fel. Ring 112.", "Dosen var fel. Ring 1177."])
        #expect(words(new) == ["Mer fel. Ring 112."])
    }

    @Test func aTranslationThatCameDownWithItsOriginalTellsWhatWasWrongInThat() throws {
        small.addOriginal()
        let english = try #require(LanguageTag("en"))
        _ = try small.release("en", by: ["cecilia", "eva", "fred"])
        small.translate()
        let new = try #require(try small.release("sv", by: ["eva"]))
        let wrong = ReviewRequest.Deed.withdraw(wrong: "The dose was wrong.", advice: "Call 1177.")
        let event = try small.ask("gun", wrong, of: "forsta-budskapet/en").event
        let planned = try #require(try small.planned().last)
        #expect(planned.isDown && planned.language.tag == "sv" && planned.number == new)
        let told: [Banner] = [
            .originalCorrected(english),
            .correctionOfOriginal(english, wrong: "The dose was wrong.", advice: "Call 1177."),
        ]
        #expect(planned.banners == [.takenDown] + told && planned.withheld.banners == planned.banners)
        let text = Correction.Text(words: "The dose was wrong. Call 1177.", original: english)
        #expect(planned.corrections.map(\.text) == [text] && planned.corrections.map(\.edition) == [new.text])
        #expect(planned.corrections.map(\.event) == [event.id.name])
        small.edit("Text.", "Better text.", "messages/forsta-budskapet/en.md")
        _ = try small.release("en", by: ["cecilia", "eva", "fred"])
        #expect(try small.planned().last?.banners == planned.banners)
        small.translate()
        _ = try small.release("sv", by: ["eva"])
        #expect(try small.planned().last?.banners == [])
    }

    @Test func anOlderEditionIsCorrectedWhileTheNewOneStays() async throws {
        small.edit("Börja med det viktigaste", "Börja här")
        let new = try #require(try small.release())
        #expect(throws: ReviewRefusal.self) {
            try small.ask("gun", .withdraw(wrong: "Fel.", advice: "Ring.", edition: "FORS-sv-0000"))
        }
        try small.ask("gun", .withdraw(wrong: "Dosen var fel.", advice: "Ring 1177.", edition: number.text))
        let planned = try #require(try small.planned().first)
        #expect(!planned.isDown && planned.number == new && planned.banners == [told])
        #expect(planned.prints.map(\.isWithdrawn) == [false, true])
        #expect(planned.corrections.map(\.edition) == [number.text])
        #expect(try await small.desk().status().lines.map(\.state).contains(.released))
        try small.ask("gun", .withdraw(wrong: nil, advice: nil, edition: new.text))
        #expect(try small.planned().map(\.isDown) == [true])
        small.edit("Börja här", "Börja nu")
        try small.release()
        #expect(try small.planned().map(\.banners) == [[told]])
    }

    @Test func whatCannotBeReadBackIsNotWritten() throws {
        let many = String(repeating: "ord ", count: 20_000)
        #expect(throws: ReviewRefusal.self) { try small.ask("anna", .comment(passage: nil), why: many) }
        #expect(throws: ReviewRefusal.self) { try small.ask("gun", .withdraw(wrong: many, advice: "Ring.")) }
        #expect(try small.planned().map(\.isDown) == [false])
    }

    @Test func aTestNamesSignsThatTheTextShows() throws {
        let test = try #require(ReaderTest(asked: 8, earlier: 0, same: 0, later: 8, laterBySign: ["exempel-113": 8]))
        #expect(throws: ReviewRefusal.self) { try small.ask("fred", .test(test)) }
    }

    @Test func aLinkThatNowLeadsNowhereTakesNothingDown() throws {
        small.write("---\ntitle: A\nsummary: B\ntype: questions\nsubject: []\n---\nText.\n", "messages/annat/sv.md")
        small.edit("[@exempelkalla]", "[@exempelkalla] och [annat](../annat/sv.md)")
        try small.release()
        small.delete("messages/annat/sv.md")
        small.delete("messages/annat")
        #expect(try small.planned().map(\.isDown) == [false])
    }

    @Test func aDemonstrationThatWasReviewedIsNotPublishedWithoutItsReviewers() throws {
        small.delete("reviewers.yaml")
        let root = try ProjectRoot(small.folder.path)
        let project = ProjectFolder(root: root.path)
        let (desk, findings) = try ReviewDesk.open(
            root: root, project: project, campaign: try small.desk().campaign,
            rules: RuleShelf(programFolder: "/", own: nil), programFolder: "/", lastBuild: .none,
            today: small.day)
        #expect(desk == nil && findings.map(\.rule) == ["reviewers-missing"] && findings.block)
    }
}
