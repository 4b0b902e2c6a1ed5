// SPDX-License-Identifier: EUPL-1.2
import LagomPublishing
import LagomText
import Testing

@Suite struct FindingTextTests {
    /// A finding on the first occurrence of `quote` in a file.
    func finding(
        _ quote: String, in text: String, _ severity: Severity = .block, message: String = "It is so."
    ) -> Finding {
        let bytes = Array(text.utf8)
        let start = text.utf8.firstRange(of: quote.utf8)!.lowerBound
        let offset = text.utf8.distance(from: text.utf8.startIndex, to: start)
        let place = SourceFile(path: "a/sv.md", bytes: bytes).place(offset..<offset + quote.utf8.count)
        return Finding(
            "some-rule", severity, at: place, message: Wording(sv: "Så är det.", en: message),
            remedy: Wording(sv: "Ändra.", en: "Change it."))
    }

    func text(_ finding: Finding, width: Int = 100) -> String {
        FindingText(language: .en, hasColor: false, width: width).text(finding)
    }

    @Test func placeMessageLineMarksAndRemedy() {
        #expect(
            text(finding("sumary", in: "---\n sumary: x\n---\n")) == """
                a/sv.md:2:2: block: It is so. [some-rule]
                     sumary: x
                     ^~~~~~
                    Change it.

                """)
    }

    @Test func swedishWords() {
        let text = FindingText(language: .sv, hasColor: false).text(finding("x", in: "x", .answer))
        #expect(text == "a/sv.md:1:1: besvara: Så är det. [some-rule]\n    x\n    ^\n    Ändra.\n")
    }

    @Test func tabsAndWideCharactersKeepTheMarksBelow() {
        let lines = text(finding("here", in: "\ta\t日本👍🏽e\u{301} here")).split(separator: "\n")
        #expect(lines[1] == "        a   日本👍🏽e\u{301} here")
        #expect(lines[2] == "                    ^~~~")
    }

    @Test func longLinesAreCutAroundThePlace() {
        let line = String(repeating: "a", count: 500) + "HERE" + String(repeating: "b", count: 500)
        let lines = text(finding("HERE", in: line), width: 44).split(separator: "\n")
        #expect(lines[1] == "    …aaaaaaaaaaaaaHEREbbbbbbbbbbbbbbbbbbbbb…")
        #expect(lines[2] == "                  ^~~~")
    }

    @Test func aPlaceOfSeveralLinesIsMarkedToTheEndOfTheFirst() {
        #expect(text(finding("b\nc", in: "a b\nc")).contains("\n    a b\n      ^\n"))
    }

    @Test func anEmptyPlaceAtTheEndIsMarkedThere() {
        let place = SourceFile(path: "p", bytes: Array("ab".utf8)).place(2..<2)
        #expect(SourceExcerpt(place, width: 80).marks == "  ^")
    }

    @Test func aByteOrderMarkMovesNothing() {
        let excerpt = SourceExcerpt(finding("b", in: "\u{FEFF}a b").place, width: 80)
        #expect(excerpt.line == "a b" && excerpt.marks == "  ^")
    }

    @Test func controlCharactersAreShownNotSent() {
        let shown = text(finding("red", in: "\u{1B}[31mred\u{202E}\u{7F}\u{9B}\rx", message: "\u{7}\nBell"))
        #expect(
            shown == """
                a/sv.md:1:6: block: ␇␊Bell [some-rule]
                    ␛[31mred<U+202E>␡<U+009B>␍x
                         ^~~
                    Change it.

                """)
    }

    @Test(arguments: [
        ("in\u{2060}te", "in<U+2060>te"), ("hals\u{AD}ont", "hals<U+00AD>ont"), ("in\u{200D}te", "in<U+200D>te"),
        ("in\u{E0061}te", "in<U+E0061>te"), ("\u{200F}112", "<U+200F>112"), ("\u{E000}", "<U+E000>"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("❤\u{FE0F}", "❤\u{FE0F}"), ("åäö – ”Ring”", "åäö – ”Ring”"),
    ])
    func whatNobodySeesIsShownByItsNumber(text raw: String, shown: String) {
        #expect(VisibleText.text(raw) == shown)
        #expect(text(finding(raw, in: raw)).contains("\n    \(shown)\n"))
    }

    @Test func aFileAsAWholeHasNoLine() {
        let place = SourcePlace(path: "Content/campaign.yaml")
        let finding = Finding(
            "missing", at: place, message: Wording(sv: "", en: "Missing."), remedy: Wording(sv: "", en: "Make it."))
        #expect(text(finding) == "Content/campaign.yaml: block: Missing. [missing]\n    Make it.\n")
    }

    @Test func colourIsAddedOnlyWhereAsked() {
        let coloured = FindingText(language: .en, hasColor: true).text(finding("x", in: "x"))
        #expect(coloured.hasPrefix("\u{1B}[1ma/sv.md:1:1\u{1B}[0m: \u{1B}[1;31mblock\u{1B}[0m: "))
    }

    @Test func summaryCountsBySeverity() {
        let printer = FindingText(language: .en, hasColor: false)
        let all: [Severity] = [.block, .block, .answer, .note]
        #expect(printer.summary(all) == "2 blocking, 1 to answer, 1 note.\n")
        #expect(printer.summary([all[0]]) == "1 blocking.\n")
        #expect(printer.summary([]) == "No findings.\n")
        #expect(
            FindingText(language: .sv, hasColor: false).summary(all)
                == "2 stoppar, 1 att besvara, 1 upplysning.\n")
    }

    @Test func readingOrderIsByPathPlaceAndRuleEachOnce() {
        let (first, second) = (finding("a", in: "a b"), finding("b", in: "a b"))
        #expect([second, first, second].inReadingOrder == [first, second])
    }
}
