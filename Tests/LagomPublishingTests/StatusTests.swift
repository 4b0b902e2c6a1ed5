// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that `status` tells what readers have, whatever has become of the draft.
struct StatusTests {
    let small: SmallDesk
    let number: EditionNumber
    private let draft = "messages/forsta-budskapet/sv.md"

    init() throws {
        small = try SmallDesk()
        number = try #require(try small.release())
    }

    private func line(_ language: String = "sv") async throws -> StatusReport.Line? {
        try await small.desk().status().lines.first { $0.message != "common" && $0.language.tag == language }
    }

    private func isReleased() async throws -> Bool {
        let line = try await line()
        return line?.edition == number && line?.state == .released
    }

    @Test(arguments: ["gone", "unreadable", "dental", "by a machine"])
    func whatIsOutIsToldWhateverBecomesOfItsDraft(fate: String) async throws {
        switch fate {
        case "gone": small.delete(draft)
        case "unreadable": small.write("Text", draft)
        case "dental": small.edit("setting: [primary-care]", "setting: [dental]")
        default: small.edit("type: advice", "type: advice\ntranslation: {by: machine}")
        }
        let line = try #require(try await line())
        #expect(line.edition == number && line.down == nil && line.reviewBy != nil)
        #expect(line.state == (["gone", "unreadable"].contains(fate) ? .released : .draft))
        #expect(try await small.desk().status().gaps.isEmpty)
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        let after = try #require(try await self.line())
        #expect(after.edition == nil && after.state == .withdrawn && after.down == nil)
    }

    @Test func whatIsLostIsToldThoughAClockRanAhead() async throws {
        small.day = Day("2026-11-21")!
        small.delete("messages/forsta-budskapet/editions")
        small.edit("Börja med det viktigaste", "Börja här")
        #expect(try await line()?.down == EventFault.editionMissing.wording)
    }

    @Test func whoseApprovalWentWithTheirNameIsNamedWithWhatToDo() async throws {
        small.edit("  - {id: cecilia, roles: [clinical], languages: [sv]}\n", "", "reviewers.yaml")
        let down = try #require(try await line()?.down)
        #expect(down.en.hasPrefix("Words that do not count: cecilia is not in Content/reviewers.yaml"))
        #expect(down.en.contains(" set left: to the day they left instead of deleting the person. The release of "))
        #expect(try await small.desk().status().text(in: .en).contains(down.en))
        let left = "  - {id: cecilia, roles: [clinical], languages: [sv], left: 2026-11-22}\n"
        small.edit("reviewers:\n", "reviewers:\n" + left, "reviewers.yaml")
        #expect(try await isReleased())
    }

    @Test func whatWasWithdrawnBesideAnUnseenReleaseIsWithdrawn() async throws {
        let other = try small.copy()
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        other.edit("Börja med det viktigaste", "Börja här")
        try other.release()
        other.copyRecords(to: small)
        small.edit("Börja med det viktigaste", "Börja här")
        let line = try #require(try await line())
        #expect(line.state == .withdrawn && line.edition == nil)
        #expect(try await small.desk().recall().first { $0.number == number }?.reason == .withdrawn)
    }

    @Test func aTranslationWhoseOriginalWasWithdrawnSaysSo() async throws {
        small.addOriginal()
        _ = try small.release("en", by: ["cecilia", "eva", "fred"])
        small.translate()
        _ = try small.release("sv", by: ["eva"])
        let withdrawn = try small.ask("gun", .withdraw(wrong: nil, advice: nil), of: "forsta-budskapet/en")
        #expect(withdrawn.demands.first?.cause == .otherLanguage("forsta-budskapet/sv"))
        let line = try #require(try await line())
        #expect(line.down == Refusal.originalWithdrawn.wordings[0] && line.state == .underReviewAgain)
        #expect(line.demands.map(\.cause) == [.need(.originalChanged)])
    }

    @Test func eachDemandIsToldWithItsWordsAndACommand() async throws {
        small.edit("Börja med det viktigaste", "Börja här")
        let told = try await small.desk().status().text(in: .en)
        #expect(
            told.contains(
                """
                forsta-budskapet/sv: draft, \(number), since 2026-11-22
                    Nobody has submitted this wording for review.
                        Submit it: lagom review submit forsta-budskapet/sv

                """))
        #expect(
            told.contains(
                """
                        ”[Börja här. Byt ut allt som står inom hakparenteser.]”
                        A finding of the same rule was answered (clinical reviewer, 2026-11-22), in words that are gone.
                        Change the text, or answer: lagom review answer
                """))
    }

    @Test(arguments: ["there", "edited", "deleted"], [false, true])
    func whatComesOutOnADayToComeIsToldWhateverBecameOfItsDraft(draft: String, isFirst: Bool) async throws {
        let small = try SmallDesk()
        let old = isFirst ? nil : try small.release()
        small.edit("Börja med det viktigaste", "Börja här")
        let day = small.day.adding(days: 30)
        let number = try #require(try small.release(from: day))
        switch draft {
        case "edited": small.edit("Börja här", "Börja nu")
        case "deleted": small.delete("messages/forsta-budskapet/sv.md")
        default: break
        }
        let line = try await small.desk().status().lines.first { $0.message == "forsta-budskapet" }
        #expect(line?.scheduled?.number == number && line?.scheduled?.day == day && line?.edition == old)
        #expect(try await small.desk().status().text(in: .en).contains(", \(number) from \(day)"))
        small.day = day
        #expect(try small.planned().map(\.number) == [number])
        #expect(try await small.desk().status().lines.first { $0.message == "forsta-budskapet" }?.scheduled == nil)
    }

    @Test func whatIsLostWithItsKeptTextIsToldToo() async throws {
        small.delete("messages/forsta-budskapet/editions")
        small.edit("Börja med det viktigaste", "Börja här")
        #expect(try await line()?.down == EventFault.editionMissing.wording)
    }

    @Test func whatWasReleasedAsAnOriginalStaysWhenItsOriginalIsAdded() async throws {
        small.addOriginal()
        #expect(try await isReleased())
        _ = try small.release("en", by: ["cecilia", "eva", "fred"])
        #expect(try small.planned().map(\.isDown) == [false, false])
        #expect(try await isReleased())
        try small.ask("gun", .withdraw(wrong: nil, advice: nil), of: "forsta-budskapet/en")
        #expect(try small.planned().map(\.isDown) == [true, true])
    }

    @Test func whatWasReleasedAsAnOriginalStaysDownWhenItsWithdrawnOriginalIsReleasedAgain() throws {
        small.addOriginal()
        _ = try small.release("en", by: ["cecilia", "eva", "fred"])
        try small.ask("gun", .withdraw(wrong: nil, advice: nil), of: "forsta-budskapet/en")
        small.edit("Text.", "Better text.", "messages/forsta-budskapet/en.md")
        _ = try small.release("en", by: ["cecilia", "eva", "fred"])
        #expect(try small.planned().map(\.isDown) == [false, true])
    }

    @Test func whatWasReleasedAsAnOriginalStaysDownWhenNothingUpholdsItsWithdrawnOriginal() throws {
        small.addOriginal()
        _ = try small.release("en", by: ["cecilia", "eva", "fred"])
        try small.ask("gun", .withdraw(wrong: nil, advice: nil), of: "forsta-budskapet/en")
        small.edit("languages: [sv, en]", "languages: [sv]", "reviewers.yaml")
        let planned = try small.planned()
        #expect(planned.map(\.isDown) == [true, true] && planned[0].edition == nil)
    }

    @Test func anOriginalThatWasReplacedByATranslationDoesNotComeBack() async throws {
        small.addOriginal()
        _ = try small.release("en", by: ["cecilia", "eva", "fred"])
        small.translate()
        let new = try #require(try small.release("sv", by: ["eva"]))
        #expect(try small.planned().map(\.number).contains(new))
        try small.ask("gun", .withdraw(wrong: nil, advice: nil), of: "forsta-budskapet/en")
        #expect(try small.planned().map(\.isDown) == [true, true])
    }
}
