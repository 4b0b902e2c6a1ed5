// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

/// What is found, and at which words.
@Suite struct MarkdownFindingTests {
    @Test(arguments: [
        ("a <b>c</b>", ["raw-html", "raw-html"], ["<b>", "</b>"]),
        ("<div>\nx\n</div>", ["raw-html"], ["<div>"]),
        ("[a](javascript:x)", ["link-not-allowed"], ["[a](javascript:x)"]),
        ("[a](JavaScript&#58;x)", ["link-not-allowed"], ["[a](JavaScript&#58;x)"]),
        (
            "[a](data:x) [b](vbscript:x) [c](ftp://x)", ["link-not-allowed", "link-not-allowed", "link-not-allowed"],
            ["[a](data:x)", "[b](vbscript:x)", "[c](ftp://x)"]
        ),
        ("[a](../../x.md) [b](#)", ["link-not-allowed", "link-not-allowed"], ["[a](../../x.md)", "[b](#)"]),
        ("[a](tel:1177) [b](sms:1) [c](mailto:a@b.se) [d](../a/en.md) [e](#f)", [], []),
        (
            "![a](/x.png) ![b](../x.png) ![c](https://a.se/x.png)",
            ["picture-outside", "picture-outside", "picture-outside"],
            ["![a](/x.png)", "![b](../x.png)", "![c](https://a.se/x.png)"]
        ),
        ("![](x.png)", ["alternative-text-missing"], ["![](x.png)"]),
        (
            "[@a *b*] [@ x] [@a b]",
            ["citation-not-understood", "citation-not-understood", "citation-not-understood"],
            ["[@a *b*]", "[@ x]", "[@a b]"]
        ),
        ("[!Svår] [!EMERGENCY]", ["sign-not-understood", "card-marker-misplaced"], ["[!Svår]", "[!EMERGENCY]"]),
        ("[a]{lang=x_y}", ["language-unknown"], ["{lang=x_y}"]),
        ("> [!FACTS]\n> a", ["unknown-card"], ["[!FACTS]"]),
        ("> [!fact]\n> a", ["unknown-card"], ["[!fact]"]),
        ("> [!ASK] a", ["card-marker-not-alone"], ["[!ASK]"]),
        ("- > [!ASK]\n  > a", ["card-nested"], ["[!ASK]"]),
        (
            "> [!ASK wher=bvc where=x within=7y x]\n> a",
            ["card-attribute-not-understood", "unknown-card-attribute", "unknown-card-value", "unknown-card-value"],
            ["x", "wher=bvc", "where=x", "within=7y"]
        ),
    ])
    func isFoundAtItsPlace(text: String, rules: [String], marked: [String]) {
        let drawing = MarkdownDrawing(text)
        #expect(drawing.rules == rules)
        #expect(drawing.marked == marked)
    }

    @Test func unknownCardNamesTheNearest() {
        let finding = MarkdownDrawing("> [!EMERGANCY]\n> a").findings.first
        #expect(finding?.remedy.en.hasPrefix("Did you mean \"EMERGENCY\"?") == true)
    }

    @Test func anchorsAreReadableAndUnique() {
        let tree = MarkdownDrawing("# Får jag åka?\n# Får jag åka\n# Éöü ß – 2!\n# مرحبا بك\n# ?").tree
        let anchors = tree.split(separator: "\n").filter { $0.hasPrefix("heading") }.map { $0.split(separator: " ")[2] }
        #expect(anchors == ["#far-jag-aka", "#far-jag-aka-2", "#eou-ss-2", "#مرحبا-بك", "#section"])
    }

    @Test func anchorsAreNoneOfThePagesOwnIds() {
        let tree = MarkdownDrawing("# Main\n# Card 1\n# Card 1\n# Card 1-2\n# Source one\n# Cite 1 2").tree
        let anchors = tree.split(separator: "\n").filter { $0.hasPrefix("heading") }.map { $0.split(separator: " ")[2] }
        #expect(anchors == ["#main-2", "#card-1-2", "#card-1-3", "#card-1-2-2", "#source-one", "#cite-1-2-2"])
    }
}
