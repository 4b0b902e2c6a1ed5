// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that each reviewer is shown what they can do, the gravest first, with a command for each.
struct InboxTests {
    let small: SmallDesk
    private let yes = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0, $0.approving) })

    init() throws {
        small = try SmallDesk()
    }

    private func causes(_ who: String) async throws -> [Demand.Cause] {
        try await small.desk().inbox(of: who).texts.flatMap(\.tasks).map(\.demand.cause)
    }

    @Test func whoHasApprovedIsNotAskedAgain() async throws {
        try small.ask("anna", .submit)
        #expect(try await causes("fred") == [.need(.approvals(Seat(role: .patient), count: 1))])
        try small.ask("fred", .approve(yes, digest: nil))
        #expect(try await causes("fred").isEmpty)
    }

    @Test func anEditorIsAskedToReleaseWhatAllHaveApproved() async throws {
        let number = try #require(try small.release())
        #expect(try await causes("gun").isEmpty)
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        small.edit("Börja med det viktigaste", "Börja här")
        let next = try #require(try small.release(from: Day("2026-12-01")!))
        #expect(next != number)
        try small.ask("cecilia", .requestChanges(passage: nil))
        let digest = try small.ask("anna", .submit).event.digest.description
        for who in ["cecilia", "eva", "fred"] { try small.ask(who, .approve(yes, digest: digest)) }
        #expect(try await causes("gun") == [.release])
        let inbox = try await small.desk().inbox(of: "gun").text(in: .en)
        #expect(
            inbox == """
                forsta-budskapet/sv: approved, since 2026-11-22
                    All have approved.
                        Release the text: lagom review release forsta-budskapet/sv --as gun

                """)
    }

    @Test func aClinicianIsAskedToLookAtWhatIsTooOld() async throws {
        small.edit("review-by: ", "review-by: 2026-12-01 # ")
        try small.release()
        #expect(try await causes("cecilia") == [.review(by: Day("2026-12-01")!, .due)])
        small.day = Day("2027-02-01")!
        #expect(try await causes("cecilia") == [.review(by: Day("2026-12-01")!, .stale)])
        #expect(try await causes("eva").isEmpty)
    }

    @Test func theGravestTextComesFirstThenTheOldest() async throws {
        for name in ["a", "b", "c"] {
            small.write(
                "---\ntitle: A\nsummary: B\ntype: questions\nsubject: []\n---\nText.\n", "messages/\(name)/sv.md")
        }
        for name in ["c", "b", "a"] { try small.ask("anna", .submit, of: "\(name)/sv") }
        try small.ask("anna", .submit)
        // The template's own questions are graver than an approval, though they have waited least.
        let names = try await small.desk().inbox(of: "cecilia").texts.map(\.line.message)
        #expect(names == ["forsta-budskapet", "c", "b", "a"])
    }

    @Test func whoseHistoryIsDamagedAnEditorIsTold() async throws {
        try small.release()
        small.write("{", "messages/forsta-budskapet/review/20261122T000100Z-00000000.json")
        #expect(try await causes("gun") == [.need(.wholeHistory)])
    }
}
