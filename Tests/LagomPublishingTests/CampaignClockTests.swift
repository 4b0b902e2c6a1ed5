// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that one wrong clock puts nothing out early, takes nothing down and keeps nothing else from readers.
struct CampaignClockTests {
    let small: SmallDesk
    let number: EditionNumber

    init() throws {
        small = try SmallDesk()
        number = try #require(try small.release())
    }

    private func clock(on day: Day, lastBuild: Day? = nil) -> CampaignClock {
        CampaignClock(
            { _ in day }, in: "Europe/Stockholm", EventStore(root: small.folder.path), [Identifier("forsta-budskapet")],
            lastBuild: lastBuild)
    }

    /// A new wording that a fast clock releases, a month ahead.
    private func releaseAhead() throws -> String {
        let today = small.day
        small.edit("Börja med det viktigaste", "Börja här")
        try small.approve()
        small.day = today.adding(days: 30)
        let event = try small.ask("gun", .release(from: nil, dnr: nil, artikelnr: nil)).event.id.name
        small.day = today
        return "Content/messages/forsta-budskapet/review/\(event).json"
    }

    @Test func aDayBeforeWhatTwoPeopleSaidIsASlowClocks() throws {
        let yesterday = small.day.adding(days: -1)
        #expect(!clock(on: small.day).isSlow && clock(on: small.day).day == small.day)
        #expect(clock(on: yesterday).isSlow && clock(on: yesterday).day == small.day)
        #expect(clock(on: yesterday, lastBuild: small.day.adding(days: 3)).day == small.day.adding(days: 3))
        #expect(clock(on: yesterday).findings.map(\.rule) == ["clock-behind"])
    }

    @Test func oneClockThatIsAheadMakesNoOtherSlow() throws {
        small.edit("Börja med det viktigaste", "Börja här")
        try small.approve()
        // Within the hours in which a day may differ on earth: others' events are dated no earlier than what they have seen.
        let ahead = Moment(seconds: (small.day.number + 1) * 86_400 + 3600)
        let release = ReviewRequest(.release(from: nil, dnr: nil, artikelnr: nil), of: SmallDesk.text, as: "gun")
        _ = try small.desk().perform(release, clock: ahead)
        let next = try small.ask("cecilia", .comment(passage: nil)).event
        #expect(next.time == ahead && !clock(on: small.day).isSlow)
        #expect(try small.planned().map(\.number) == [number])
    }

    @Test func whatWasReleasedByAFastClockWaitsAndTheEditionBeforeStays() async throws {
        let path = try releaseAhead()
        let site = try await EditionPlanner(desk: try small.desk()).planAll()
        #expect(site.messages.flatMap(\.variants).map(\.number) == [number])
        #expect(site.messages.flatMap(\.variants).map(\.isDown) == [false])
        #expect(site.warnings.map(\.rule) == ["event-ahead"] && site.warnings[0].place.path == path)
        #expect(site.warnings[0].message.en.hasPrefix("The clock of gun's computer was fast"))
        let root = try ProjectRoot(small.folder.path)
        let problems = try await EventAudit(root: root) { [day = small.day] _ in day }.problems()
        #expect(problems.contains { $0.path == path && $0.fault == .future(Identifier("gun"), counts: false) })
        #expect(try await small.desk().status().ahead.map(\.path) == [path])
    }

    @Test func noOtherReleaseIsMadeBesideOneThatWouldTakeItsPlaceLater() throws {
        let path = try releaseAhead()
        small.edit("Börja här", "Börja nu")
        try small.approve()
        let release = ReviewRequest.Deed.release(from: nil, dnr: nil, artikelnr: nil)
        let refusal = try #require(throws: ReviewRefusal.self) { try small.ask("gun", release) }
        #expect(refusal.missing.map(\.en).allSatisfy { $0.hasPrefix(path) } && refusal.missing.count == 1)
        small.folder.remove(path)
        try small.ask("gun", release)
        #expect(try small.planned().map(\.number) != [number])
    }

    @Test func aWithdrawalComesOutBesideAReleaseThatWasDatedAhead() throws {
        _ = try releaseAhead()
        try small.ask("cecilia", .withdraw(wrong: "Dosen var fel.", advice: "Ring 1177."))
        let planned = try #require(try small.planned().first)
        #expect(planned.isDown && planned.corrections.map { $0.text?.words } == ["Dosen var fel. Ring 1177."])
        // Nor does the release come out when its day has come, for the withdrawal is known to have been there.
        small.day = small.day.adding(days: 40)
        #expect(try small.planned().map(\.isDown) == [true])
    }
}
