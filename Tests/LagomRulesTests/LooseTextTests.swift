// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText
import Testing

/// Texts outside of messages.
struct LooseTextTests {
    @Test(arguments: ["de", "fi", "ar", "so"])
    func textInALanguageWithoutSentenceRulesIsSaidToBeUnchecked(language: String) throws {
        let file = SourceFile(path: "-", bytes: Array("abc".utf8))
        let text = LooseText(
            MappedText("abc", segments: [.init(text: 0..<3, source: 0..<3)]), in: file,
            language: try #require(LanguageTag(language)), as: .body, formats: [.page], kind: .passage)
        let found = Inspector(Shelf.book).findings(in: text)
        #expect(found.map(\.rule) == ["language-not-checked"])
        #expect(found.map(\.severity) == [.answer])
        #expect(found.map(\.quote) == ["abc"])
    }

    private func found(_ text: String, _ language: String, as kind: LooseText.Kind, isForStaff: Bool = false) throws
        -> [RuleFinding]
    {
        let file = SourceFile(path: "-", bytes: Array(text.utf8))
        let count = text.utf8.count
        let loose = LooseText(
            MappedText(text, segments: [.init(text: 0..<count, source: 0..<count)]), in: file,
            language: try #require(LanguageTag(language)), as: .body, formats: [.page], kind: kind,
            isForStaff: isForStaff)
        return Inspector(Shelf.book).findings(in: loose)
    }

    @Test func termIsHeldAgainstWhatIsCertain() throws {
        #expect(try found("Don't call 112", "en", as: .term).map(\.severity) == [.block])
        #expect(try found("watchful waiting", "en", as: .term).isEmpty)
        #expect(try found("palliative Versorgung", "de", as: .term).isEmpty)
    }

    @Test func noWeightsMakeLessOfWhatTheSiteSays() throws {
        let found = try found("Visa eller dölj. Sluta gärna ta dina tabletter.", "sv", as: .site)
        #expect(found.map(\.rule) == ["stop-medicine"])
        #expect(found.map(\.severity) == [.block])
    }

    @Test func staffHaveSeveritiesOfTheirOwn() throws {
        let text = "Avstå från provet så sparar regionen pengar."
        let severities = try [false, true].map { isForStaff in
            try found(text, "sv", as: .part, isForStaff: isForStaff).first { $0.rule == "saves-money" }?.severity
        }
        #expect(severities == [.block, .answer])
    }
}
