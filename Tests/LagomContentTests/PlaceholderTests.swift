// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomContent

/// What templates leave to be written.
struct PlaceholderTests {
    @Test(arguments: [
        "[Byt ut allt här.]", "- [När läsaren ska höra av sig]", "> - [en fråga till]", "# [En rubrik]",
        "title: \"[Rubrik: vad handlar det om?]\"", "Först en mening. [Sedan en till]", "[Ett påstående] [@kalla].",
        "[Ä och ö]\r",
    ])
    func wordsInBracketsThatStandAloneAreLeft(line: String) {
        let file = SourceFile(path: "sv.md", bytes: Array((line + "\nOch text.\n").utf8))
        #expect(file.placeholders.map { file.text(in: $0).first } == ["["])
        #expect(file.placeholderFindings.map(\.rule) == ["placeholder-left"])
    }

    @Test(arguments: [
        "[två ord](https://example.org/)", "[två ord]{lang=sv}", "[två ord]: https://example.org/",
        "[!svart-att-andas]",
        "subject: [halsont, feber]", "- [x] en uppgift", "Hon sa [till läkaren] att det räckte.", "[sic]",
        "[@a; @b, s. 12]", "[95 % CI 0,8 till 1,2]", "[öppen", "två ord]",
    ])
    func otherBracketsAreNone(line: String) {
        #expect(SourceFile(path: "sv.md", bytes: Array(line.utf8)).placeholders.isEmpty)
    }

    @Test func commentsOfSettingsAreNone() {
        #expect(
            SourceFile(path: "campaign.yaml", bytes: Array("  # - what: \"[Vad som inte]\"".utf8)).placeholders.isEmpty)
    }
}
