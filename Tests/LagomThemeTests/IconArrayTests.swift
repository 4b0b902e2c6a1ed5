// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import LagomTheme

/// Holds that an icon array shows as many marks as it says, the marked ones first.
struct IconArrayTests {
    @Test func seventeenOfAHundredFillOneRowAndSevenOfTheNext() throws {
        let array = try #require(IconArray(marked: 17, of: 100))
        #expect([array.columns, array.rows, array.width, array.height] == [10, 10, 100, 100])
        let runs = array.runs.prefix(3).map { [$0.row, $0.columns.lowerBound, $0.columns.count, $0.isMarked ? 1 : 0] }
        #expect(runs == [[0, 0, 10, 1], [1, 0, 7, 1], [1, 7, 3, 0]])
    }

    @Test(arguments: [(0, 10), (3, 10), (10, 10), (1, 1), (17, 100), (2, 1000), (43, 72), (499, 500), (7, 101)])
    func everyMarkIsDrawnOnce(marked: Int, total: Int) throws {
        let runs = try #require(IconArray(marked: marked, of: total)).runs
        #expect(runs.filter(\.isMarked).map(\.columns.count).reduce(0, +) == marked)
        #expect(runs.map(\.columns.count).reduce(0, +) == total)
    }

    @Test(arguments: [(11, 10), (-1, 10), (1, 0), (1, 1001)])
    func whatIsNoPartOrTooManyIsNoArray(marked: Int, total: Int) {
        #expect(IconArray(marked: marked, of: total) == nil)
    }

    @Test func aRunSaysWhereItsFirstAndLastMarksLie() throws {
        let run = try #require(IconArray(marked: 2, of: 10)).runs[1]
        #expect([run.x, run.y, run.length] == [25, 5, 70])
    }
}
