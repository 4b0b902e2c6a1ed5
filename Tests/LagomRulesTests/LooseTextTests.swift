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
            language: try #require(LanguageTag(language)), as: .body, formats: [.page], isInMessage: false)
        let found = Inspector(Shelf.book).findings(in: text)
        #expect(found.map(\.rule) == ["language-not-checked"])
        #expect(found.map(\.severity) == [.answer])
        #expect(found.map(\.quote) == ["abc"])
    }
}
