// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme
import Testing

@testable import LagomPrint

/// A number to ring that is larger than the text around it.
struct LargeNumberTests {
    private let typesetter = Typesetter(.standard)

    private func set(_ text: RichText, _ language: String, width: Double) throws -> SetText {
        let language = try #require(LanguageTag(language))
        var flow = Flow(typesetter, Sample.theme.strings(for: language), language, size: 10, hyphenates: false)
        flow.text(text, x: 0, width: width)
        guard case .text(let set)? = flow.pieces.first?.kind else { throw NoText() }
        return set
    }

    private struct NoText: Error {}

    @Test(arguments: [
        ("sv", "Svårt att andas eller svälja: ring 112 på en gång"),
        ("ar", "صعوبة في التنفس أو في بلع الريق: اتصل بالرقم 112 الآن"),
    ])
    func theLineOfALargeNumberKeepsItsDistanceToTheLineAbove(language: String, words: String) throws {
        let large = try set(SafetyActs.acts(words)[0], language, width: 110)
        let plain = try set(RichText(words), language, width: 110)
        try #require(large.lines.count > 1)
        let line = try #require(large.drops.firstIndex { $0 > 0 })
        #expect(line > 0)
        // Its digits are 1.5 times as high as others, 0.73 of the size.
        #expect(abs(large.top(of: line) - plain.top(of: line) - 0.365 * 10) < 0.001)
        #expect(large.drops.count { $0 > 0 } == 1)
        #expect(abs(large.height - large.leading * Double(large.lines.count) - 3.65) < 0.001)
    }

    @Test func aLargeNumberInTheFirstLineHasNothingAboveIt() throws {
        let act = SafetyActs.acts("Ring 112 om du har mycket svårt att andas eller svälja")[0]
        let text = try set(act, "sv", width: 110)
        #expect(text.lines.count > 1)
        #expect(text.height == text.leading * Double(text.lines.count))
    }
}
