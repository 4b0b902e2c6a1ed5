// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import Testing

/// Inlines as drawings: what each is, and its bytes.
@Suite struct MarkdownInlineTreeTests {
    @Test func entitiesAndEscapesAreDecodedSegments() {
        let drawing = MarkdownDrawing("a &amp; b\\* &#65;&bad; \\å")
        #expect(
            drawing.tree == #"""
                paragraph 0-26
                  "a & b* A&bad; \\å" = "a " 0-2, "&" 2-7, " b" 7-9, "*" 9-11, " " 11-12, "A" 12-17, "&bad; \\å" 17-26
                """#)
        #expect(drawing.rules == [])
    }

    @Test func carriageReturnsAndBreaks() {
        let drawing = MarkdownDrawing("a\r\nb  \r\nc\\\r\nd")
        #expect(
            drawing.tree == #"""
                paragraph 0-13
                  "a" 0-1
                  soft break 1-3
                  "b" 3-4
                  hard break 4-8
                  "c" 8-9
                  hard break 9-12
                  "d" 12-13
                """#)
        #expect(drawing.rules == [])
    }

    @Test func codeSpansAcrossLines() {
        let drawing = MarkdownDrawing("> `` a\n> b `` och `x`")
        #expect(
            drawing.tree == #"""
                quote 0-21
                  paragraph 2-21
                    code 2-13
                      "a b" = "a" 5-6, " " 6-7, "b" 9-10
                    " och " 13-18
                    code 18-21
                      "x" 19-20
                """#)
        #expect(drawing.rules == [])
    }

    @Test func emojiCombiningMarksAndArabic() {
        let drawing = MarkdownDrawing("\u{FEFF}# مرحبا\n\n😀 e\u{301} text")
        #expect(
            drawing.tree == #"""
                heading 1 #مرحبا 3-15
                  "مرحبا" 5-15
                paragraph 17-30
                  "😀 é text" 17-30
                """#)
        #expect(drawing.rules == [])
    }

    @Test func linksOfEveryForm() {
        let drawing = MarkdownDrawing(
            "[a](https://x.se \"t\") [b][c] [c] [d](/x\\(y) <https://a.se/?a=1&amp;b> [e](#f)\n\n"
                + "[c]: ../halsont/sv.md#x 'T'")
        #expect(
            drawing.tree == #"""
                paragraph 0-77
                  link https://x.se "t" 0-21
                    "a" 1-2
                  " " 21-22
                  link message halsont#x "T" 22-28
                    "b" 23-24
                  " " 28-29
                  link message halsont#x "T" 29-32
                    "c" 30-31
                  " " 32-33
                  "d" 34-35
                  " " 43-44
                  link https://a.se/?a=1&b 44-69
                    "https://a.se/?a=1&b" = "https://a.se/?a=1" 45-62, "&" 62-67, "b" 67-68
                  " " 69-70
                  link #f 70-77
                    "e" 71-72
                """#)
        #expect(drawing.rules == ["link-not-allowed"])
    }

    @Test func definitionsBeforeTextAreSkipped() {
        let drawing = MarkdownDrawing("[c]: https://a.se\n[d]: /x\nord [c]")
        #expect(
            drawing.tree == #"""
                paragraph 26-33
                  "ord " 26-30
                  link https://a.se 30-33
                    "c" 31-32
                """#)
        #expect(drawing.rules == [])
    }

    @Test func picturesKnowTheirWordsAndCaption() {
        let drawing = MarkdownDrawing("![alt *x*](bilder/p.svg \"cap &amp; tion\")")
        #expect(
            drawing.tree == #"""
                paragraph 0-41
                  picture bilder/p.svg 0-41
                    "alt x" = "alt " 2-6, "x" 7-8
                    caption "cap & tion" = "cap " 25-29, "&" 29-34, " tion" 34-39
                """#)
        #expect(drawing.rules == [])
    }

    @Test func citationsKnowEachSource() {
        let drawing = MarkdownDrawing("Ord [@a; @b,\ns. 12]. [\\@c]")
        #expect(
            drawing.tree == #"""
                paragraph 0-26
                  "Ord " 0-4
                  citation 4-19
                    a – 5-7
                    b s. 12 9-18
                  ". [@c]" = ". " 19-21, "[" 21-22, "@" 22-24, "c]" 24-26
                """#)
        #expect(drawing.rules == [])
    }

    @Test func foreignWordsMayHoldMarkup() {
        let drawing = MarkdownDrawing("[watchful *waiting* [sic]]{lang=en} och [sic] x")
        #expect(
            drawing.tree == #"""
                paragraph 0-47
                  foreign en 0-35
                    "watchful " 1-10
                    emphasis 10-19
                      "waiting" 11-18
                    " [sic]" = " " 19-20, "[sic]" 20-25
                  " och [sic] x" = " och " 35-40, "[sic] x" 40-47
                """#)
        #expect(drawing.rules == [])
    }

    @Test func contactCardWithAttributesSignAndCitation() {
        let drawing = MarkdownDrawing(
            "> [!CONTACT where=vardcentral within=7d]\n> Kontakta om du\n> - [!svar]\n>\n"
                + "> Slut [@a].")
        #expect(
            drawing.tree == #"""
                card contact 2-40 where=vardcentral 12-29 within=7d 30-39 0-84
                  paragraph 43-57
                    "Kontakta om du" 43-57
                  list 60-69
                    item 60-69
                      paragraph 62-69
                        sign svar 62-69
                  paragraph 74-84
                    "Slut " 74-79
                    citation 79-83
                      a – 80-82
                    "." 83-84
                """#)
        #expect(drawing.rules == [])
    }

    @Test func cardMarkerBeforeATable() {
        let drawing = MarkdownDrawing("> [!FACT]\n> | a |\n> |---|\n> | 1 av 2 |")
        #expect(
            drawing.tree == #"""
                card fact 2-9 0-38
                  table none 12-38
                    row
                      cell 14-15
                        "a" 14-15
                    row
                      cell 30-36
                        "1 av 2" 30-36
                """#)
        #expect(drawing.rules == [])
    }
}
