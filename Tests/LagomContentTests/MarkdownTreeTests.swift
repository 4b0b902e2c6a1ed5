// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import Testing

/// Blocks as drawings: what each is, and its bytes.
@Suite struct MarkdownTreeTests {
    @Test func emphasisAndTextKnowTheirBytes() {
        let drawing = MarkdownDrawing("Hej *du* ***a** b*** _c_ **")
        #expect(
            drawing.tree == #"""
                paragraph 0-27
                  "Hej " 0-4
                  emphasis 4-8
                    "du" 5-7
                  " " 8-9
                  emphasis 9-18
                    strong 10-15
                      "a" 12-13
                    " b" 15-17
                  "** " 18-21
                  emphasis 21-24
                    "c" 22-23
                  " **" 24-27
                """#)
        #expect(drawing.rules == [])
    }

    @Test func lazyLinesOfQuotesKeepTheirPlaces() {
        let drawing = MarkdownDrawing("> a\nb\n> c")
        #expect(
            drawing.tree == #"""
                quote 0-9
                  paragraph 2-9
                    "a" 2-3
                    soft break 3-4
                    "b" 4-5
                    soft break 5-6
                    "c" 8-9
                """#)
        #expect(drawing.rules == [])
    }

    @Test func quotesInListsAndListsInQuotes() {
        let drawing = MarkdownDrawing("- a\n  b\n\n  > c *d\ne*\n- f\n\n> 1. g\n>    h")
        #expect(
            drawing.tree == #"""
                loose list 0-24
                  item 0-20
                    paragraph 2-7
                      "a" 2-3
                      soft break 3-4
                      "b" 6-7
                    quote 11-20
                      paragraph 13-20
                        "c " 13-15
                        emphasis 15-20
                          "d" 16-17
                          soft break 17-18
                          "e" 18-19
                  item 21-24
                    paragraph 23-24
                      "f" 23-24
                quote 26-39
                  list 1 28-39
                    item 28-39
                      paragraph 31-39
                        "g" 31-32
                        soft break 32-33
                        "h" 38-39
                """#)
        #expect(drawing.rules == [])
    }

    @Test func headingsOfBothKinds() {
        let drawing = MarkdownDrawing("# Rubrik åäö #\n\nSet *x*\n===\n\n## Rubrik åäö")
        #expect(
            drawing.tree == #"""
                heading 1 #rubrik-aao 0-17
                  "Rubrik åäö" 2-15
                heading 1 #set-x 19-30
                  "Set " 19-23
                  emphasis 23-26
                    "x" 24-25
                heading 2 #rubrik-aao-2 32-48
                  "Rubrik åäö" 35-48
                """#)
        #expect(drawing.rules == [])
    }

    @Test func codeBlocksKeepTheirLines() {
        let drawing = MarkdownDrawing("```swift\nlet a\n\n  b\n```\n\n    ind\n\tented\n\n> ~~~\n> x\ny")
        #expect(
            drawing.tree == #"""
                code block swift 0-23
                  "let a\n\n  b" 9-19
                code block  29-39
                  "ind\nented" = "ind\n" 29-33, "ented" 34-39
                quote 41-50
                  code block  43-50
                    "x" 49-50
                paragraph 51-52
                  "y" 51-52
                """#)
        #expect(drawing.rules == [])
    }

    @Test func tasksKnowWhetherTheyAreDone() {
        let drawing = MarkdownDrawing("- [x] klar\n- [ ] inte\n  1. a")
        #expect(
            drawing.tree == #"""
                list 0-28
                  item done 0-10
                    paragraph 6-10
                      "klar" 6-10
                  item to do 11-28
                    paragraph 17-21
                      "inte" 17-21
                    list 1 24-28
                      item 24-28
                        paragraph 27-28
                          "a" 27-28
                """#)
        #expect(drawing.rules == [])
    }

    @Test func tablesWithEscapedPipes() {
        let drawing = MarkdownDrawing("| a | b\\|c |\n|:--|--:|\n| 1 | `x\\|y` |\n| 2 |\n")
        #expect(
            drawing.tree == #"""
                table left right 0-43
                  row
                    cell 2-3
                      "a" 2-3
                    cell 6-10
                      "b|c" = "b" 6-7, "|" 7-9, "c" 9-10
                  row
                    cell 25-26
                      "1" 25-26
                    cell 29-35
                      code 29-35
                        "x|y" = "x" 30-31, "|" 31-33, "y" 33-34
                  row
                    cell 40-41
                      "2" 40-41
                    cell 43-43
                """#)
        #expect(drawing.rules == [])
    }

    @Test func textAboveATableIsAParagraph() {
        let drawing = MarkdownDrawing("Ord \\| här\n| a |\n|---|\n| *1* |")
        #expect(
            drawing.tree == #"""
                paragraph 0-11
                  "Ord | här" = "Ord " 0-4, "|" 4-6, " här" 6-11
                table none 12-31
                  row
                    cell 14-15
                      "a" 14-15
                  row
                    cell 26-29
                      emphasis 26-29
                        "1" 27-28
                """#)
        #expect(drawing.rules == [])
    }

    @Test func tabsCountAsColumns() {
        let drawing = MarkdownDrawing("-\ta\n\n\t> b\n\n>\t\tkod")
        #expect(
            drawing.tree == #"""
                loose list 0-9
                  item 0-9
                    paragraph 2-3
                      "a" 2-3
                    quote 6-9
                      paragraph 8-9
                        "b" 8-9
                quote 11-17
                  code block  13-17
                    "  kod" = "  " 13-14, "kod" 14-17
                """#)
        #expect(drawing.rules == [])
    }
}
