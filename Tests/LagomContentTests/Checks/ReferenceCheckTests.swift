// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

struct ReferenceCheckTests {
    /// What is found in a text that follows a whole safety net; its first line is 20.
    private func findings(in text: String, files: [String: String] = [:]) -> [String] {
        CampaignFixture.findings(in: CampaignFixture.net + text, files: files)
    }

    @Test(arguments: [
        ("Text [@kala].", "unknown-source 20:7"),
        ("Text [@kalla; @annan, s. 2].", "unknown-source 20:15"),
        ("> [!ASK]\n> - [!andass]", "unknown-sign 21:5"),
        ("> [!URGENT]\n> - [!gapa]", nil),
        ("[text](../borta/sv.md)", "unknown-message 20:1"),
        ("[text](../annat/sv.md)", nil),
        ("[text](#borta)", "unknown-heading 20:1"),
        ("# Här\n\n[text](#har)", nil),
        ("![En bild](borta.svg)", "picture-missing 20:1"),
    ])
    func aReferenceToNothingBlocksAtItsPlace(text: String, finding: String?) {
        #expect(findings(in: text) == [finding].compactMap(\.self))
    }

    @Test func wordsOfSeveralAlphabetsBlockInTextAndFrontMatter() {
        #expect(findings(in: "Vid Brösтsmärta.\nL*а*ttläst.") == ["mixed-alphabets 20:5", "mixed-alphabets 21:1"])
        let matter = CampaignFixture.frontMatter.replacing("title: Titel", with: "title: Тitel")
        let found = CampaignFixture.findings(in: CampaignFixture.net, frontMatter: matter)
        #expect(found == ["mixed-alphabets 2:8"])
    }

    @Test func controlCharactersBlockInTextAndFrontMatter() {
        #expect(findings(in: "Ett &#1; tecken.") == ["control-character 20:5"])
        let matter = CampaignFixture.frontMatter.replacing("title: Titel", with: "title: \"Ti\\x01tel\"")
        let found = CampaignFixture.findings(in: CampaignFixture.net, frontMatter: matter)
        #expect(found == ["control-character 2:11"])
    }

    @Test(arguments: [
        ("Ring in\u{2060}te.", "20:8"), ("Ring in&#x2060;te.", "20:8"), ("Ring *in\u{2060}*te.", "20:9"),
        ("| A |\n|---|\n| in\u{2060}te |", "22:5"), ("Se [hit](https://a.se \"in\u{2060}te\").", "20:4"),
        ("Text [@kalla, s. \u{2060}1].", "20:6"), ("Ring `in\u{2060}te`.", "20:9"),
    ])
    func hiddenCharactersBlockWhereverTheyAreShown(text: String, place: String) {
        #expect(findings(in: text) == ["hidden-characters \(place)"])
    }

    @Test func hiddenCharactersBlockInFrontMatterAndCode() {
        let matter = CampaignFixture.frontMatter.replacing("title: Titel", with: "title: \"Ti\\u2060tel\"")
        let found = CampaignFixture.findings(in: CampaignFixture.net, frontMatter: matter)
        #expect(found == ["hidden-characters 2:11"])
        #expect(findings(in: "```\nin\u{2060}te\n```").contains("hidden-characters 21:3"))
    }

    @Test func anUnknownSubjectNamesTheNearest() {
        let matter = CampaignFixture.frontMatter.replacing("[halsont]", with: "[halsnot]")
        let (_, findings) = CampaignFixture.read("Text.\n", frontMatter: matter)
        #expect(findings.map(\.message.sv) == ["Ämnet ”halsnot” finns inte i Content/signs.yaml."])
        #expect(findings.map(\.remedy.sv) == ["Menade du ”halsont”? Rätta här, eller lägg till ”halsnot” där."])
    }

    @Test func aSignWithoutWordsInTheLanguageBlocks() {
        let english = CampaignFixture.frontMatter + CampaignFixture.net + "> [!URGENT]\n> - [!gapa]\n"
        let files = ["Content/messages/prov/en.md": english]
        #expect(CampaignFixture.findings(in: CampaignFixture.net, files: files) == ["sign-wording-missing 21:5"])
    }
}
