// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@Test func paragraphKnowsItsWordsAndMarkup() {
    let samples = [
        "Hej *du* där", "> a\nb\n> c", "- a\n  b\n\n  > c *d\ne*\n- f", "a &amp; b\\* &#65;&bad;",
        "a\r\nb  \r\nc\\\r\nd",
        "# Rubrik åäö #\n\nSet *x*\n===\n", "| a | b\\|c |\n|:--|--:|\n| 1 | `x\\|y` |\n| 2 |\n",
        "> [!CONTACT where=vardcentral within=7d]\n> Kontakta om du\n> - [!svar]\n>\n> Slut [@a; @b, s. 12].",
        "[words *em*]{lang=en} och [sic] x",
        "[a](https://x.se \"t\") [b][c] ![alt](p.svg \"cap &amp; tion\")\n\n[c]: ../halsont/sv.md#x 'T'",
        "```swift\nlet a\n\n  b\n```\n\n    ind\n\tented", "- [x] klar\n- [ ] inte", "***a** b*** _c_ **",
        "`` a\n b `` <https://a.se/?a=1&amp;b> <b>x</b> [j](javascript:x)",
        "\u{FEFF}# مرحبا\n\n😀 e\u{301} text",
    ]
    for sample in samples {
        let drawing = MarkdownDrawing(sample)
        print("=====\n\(sample)\n-----\n\(drawing.tree)\n\(drawing.rules) \(drawing.marked)")
    }
}
