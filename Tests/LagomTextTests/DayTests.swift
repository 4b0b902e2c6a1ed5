// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

struct DayTests {
    @Test(arguments: ["2027-06-01", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
    func aDayReadsAndShowsTheSame(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(arguments: [
        "2027-02-29", "2100-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "27-06-01", "2027-6-1", "x",
    ])
    func whatIsNoDayIsRefused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func daysFollowEachOther() throws {
        let days = try ["2027-01-31", "2026-12-31", "2027-02-01"].map { try #require(Day($0)) }
        #expect(days.sorted().map(\.description) == ["2026-12-31", "2027-01-31", "2027-02-01"])
    }
}
