// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

struct BrokenLineTests {
    private func lines(_ text: String) throws -> [BrokenLine] {
        let file = SourceFile(path: "sv.md", bytes: Array(text.utf8))
        return LooseFile(file, language: try #require(LanguageTag("sv"))).variant.brokenLines
    }

    @Test(arguments: [
        ("Ring in\\\nte *a  \nb*.", ["Ring inte ab."]), ("- Ring in\\\n  te", ["Ring inte"]), ("Ring\ninte", []),
        ("Ring inte", []),
    ])
    func areTheTextsWithBreaksWithoutThem(text: String, expected: [String]) throws {
        #expect(try lines(text).map(\.text.string) == expected)
    }

    @Test func aWordIsBrokenWhereABreakStandsWithinIt() throws {
        let line = try #require(try lines("Ring in\\\nte nu").first)
        #expect(line.isBroken(within: line.text.sourceRange(of: 5..<9)))
        #expect(!line.isBroken(within: line.text.sourceRange(of: 0..<4)))
        #expect(!line.isBroken(within: 7..<11))
    }
}
