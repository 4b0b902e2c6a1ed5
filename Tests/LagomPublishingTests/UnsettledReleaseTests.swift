// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that status, build and recall say why nothing is shown where the last release no longer counts.
struct UnsettledReleaseTests {
    let small: SmallDesk
    let numbers: [EditionNumber]

    init() throws {
        small = try SmallDesk()
        let first = try #require(try small.release())
        small.edit("Börja med det viktigaste", "Börja här")
        numbers = [first, try #require(try small.release())]
        small.edit("  - {id: fred, roles: [patient]}\n", "", "reviewers.yaml")
    }

    private let why = "no longer has all that it needs, and what it replaced does not come back."

    @Test func statusSaysWhy() async throws {
        let line = try #require(try await small.desk().status().lines.first { $0.message == "forsta-budskapet" })
        #expect(line.state == .underReviewAgain)
        #expect(line.down?.en.contains("The release of \(numbers[1]) \(why)") == true)
    }

    @Test func theBuildSaysWhyAndShowsNeither() async throws {
        let site = try await EditionPlanner(desk: try small.desk()).planAll()
        #expect(site.messages.flatMap(\.variants).map(\.isDown) == [true])
        #expect(site.warnings.map(\.rule) == ["taken-down"] && site.warnings[0].message.en.contains(why))
    }

    @Test func recallNamesThePrintsOfBoth() async throws {
        let recalled = try await small.desk().recall()
        #expect(Set(recalled.map(\.number)) == Set(numbers) && recalled.allSatisfy { $0.reason == .unsettled })
    }
}
