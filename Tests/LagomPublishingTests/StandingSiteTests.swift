// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomSite
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a build which only takes down puts nothing up that did not stand.
struct StandingSiteTests {
    let small: SmallDesk
    let number: EditionNumber

    init() throws {
        small = try SmallDesk()
        number = try #require(try small.release())
    }

    private func planned() async throws -> PlannedSite { try await EditionPlanner(desk: try small.desk()).planAll() }

    private func standing(_ texts: [StandingText]) -> StandingSite {
        StandingSite(day: small.day, texts: texts, corrections: ["A: B C"])
    }

    @Test func whatStandsIsReadBackAsItWasWritten() async throws {
        let standing = standing(try await planned().shown)
        #expect(standing.texts.map(\.edition) == [number.text])
        #expect(StandingSite(standing.json.lines) == standing)
        #expect(StandingSite(Array(#"{"day": "2026-11-22", "texts": ["a/sv"], "corrections": []}"#.utf8)) == nil)
    }

    @Test func whatDidNotStandIsWithheld() async throws {
        let planned = try await planned()
        let withheld = planned.within(standing([]))
        #expect(withheld.shown.isEmpty && planned.within(standing(planned.shown)).shown == planned.shown)
        let variant = try #require(withheld.messages.first?.variants.first)
        #expect(variant.isDown && variant.banners == [.takenDown] && variant.edition == nil)
        #expect(variant.prints.map(\.banner) == [.printWithdrawn(number.text)])
    }

    @Test func anEditionThatIsOnlyReplacedMayStandUnlessItWasWithdrawn() async throws {
        let standing = standing(try await planned().shown)
        small.edit("Börja med det viktigaste", "Börja här")
        try small.release()
        #expect(try await planned().within(standing).shown.isEmpty)
        #expect(try await planned().replaced(of: standing) == standing.texts)
        try small.ask("gun", .withdraw(wrong: nil, advice: nil, edition: number.text))
        #expect(try await planned().replaced(of: standing).isEmpty)
    }
}
