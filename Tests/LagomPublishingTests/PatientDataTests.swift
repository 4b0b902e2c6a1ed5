// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a number which names a patient is kept nowhere.
struct PatientDataTests {
    @Test(arguments: [
        "Patienten 640823-3234 väntade.", "19640823-3234", "6408233234", "(196408233234)", "640823+3234", "640883-3231",
    ])
    func aPersonalNumberIsOne(text: String) { #expect(PersonalNumber.stands(in: text)) }

    @Test(arguments: [
        "640823-3235", "Ring 070-174 06 05.", "2026-11-22", "dnr 2026-12345", "641323-3234", "0", "", "HALS-sv-7K2Q",
        "1964082332345",
    ])
    func aTelephoneADayOrAFileNumberIsNone(text: String) { #expect(!PersonalNumber.stands(in: text)) }

    @Test func whatHoldsAPersonalNumberIsRefusedAndNothingIsKept() throws {
        let small = try SmallDesk()
        try small.release()
        let number = "Patienten 19640823-3234 väntade hemma."
        let before = small.folder.list("Content")
        #expect(throws: ReviewRefusal.self) { try small.ask("fred", .comment(passage: nil), why: number) }
        #expect(throws: ReviewRefusal.self) { try small.ask("gun", .withdraw(wrong: number, advice: "Ring 1177.")) }
        #expect(small.folder.list("Content") == before)
    }
}
