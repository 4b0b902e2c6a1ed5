// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

struct GateTests {
    private func subject(isDemonstration: Bool, hasBlockingFinding: Bool) throws -> ReviewSubject {
        ReviewSubject(
            message: "halsont", language: try #require(LanguageTag("sv")), digest: Digest(of: "text".utf8),
            isDemonstration: isDemonstration, hasBlockingFinding: hasBlockingFinding)
    }

    @Test func aDemonstrationWithoutBlockingFindingsIsCleared() throws {
        let clearance = try Gate.clear(subject(isDemonstration: true, hasBlockingFinding: false))
        #expect(clearance.message == "halsont")
        #expect(clearance.digest == Digest(of: "text".utf8))
    }

    @Test func nothingButADemonstrationIsCleared() throws {
        let subject = try subject(isDemonstration: false, hasBlockingFinding: false)
        #expect(throws: Refusal.notApproved) { try Gate.clear(subject) }
    }

    @Test(arguments: [true, false])
    func aBlockingFindingStopsEveryCampaign(isDemonstration: Bool) throws {
        let subject = try subject(isDemonstration: isDemonstration, hasBlockingFinding: true)
        #expect(throws: Refusal.blockingFinding) { try Gate.clear(subject) }
    }
}
