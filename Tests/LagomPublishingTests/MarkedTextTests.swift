// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomPublishing

/// Words marked where they stand.
@Suite struct MarkedTextTests {
    private func remark(_ number: Int, _ range: ByteRange, _ severity: Severity, in file: SourceFile) -> NumberedRemark
    {
        let wording = Wording(sv: "a", en: "a")
        let finding = Finding("r", severity, at: file.place(range), message: wording, remedy: wording)
        return NumberedRemark(number: number, remark: Remark(finding))
    }

    private func html(_ text: String, _ marks: [(ByteRange, Severity)]) -> String {
        let file = SourceFile(path: "a", bytes: Array(text.utf8))
        let remarks = marks.enumerated().map { remark($0 + 1, $1.0, $1.1, in: file) }
        let all = MarkedText(MappedText(verbatim: text, at: 0), NumberedRemarks(remarks), .en).html
        // The links to the notes, shown as their numbers alone.
        return all.replacing(/<sup.*?id='m(\d+)'.*?<\/sup>/) { "{\($0.1)}" }
    }

    @Test func wordsAreMarkedAndNumberedBehindTheirEnd() {
        #expect(html("a å < b", [(2..<4, .block)]) == "a <mark class='is-block'>å</mark>{1} &lt; b")
    }

    @Test func whereMarksOverlapTheMostSevereIsSeen() {
        #expect(
            html("abcdef", [(0..<4, .note), (2..<6, .block)])
                == "<mark class='is-note'>ab</mark><mark class='is-block'>cd</mark>{1}<mark class='is-block'>ef</mark>{2}"
        )
    }

    @Test func textWithoutFindingsIsOnlyEscaped() {
        #expect(html("<a> & \"b\"", []) == "&lt;a&gt; &amp; &quot;b&quot;")
        #expect(html("ab", [(7..<9, .block)]) == "ab")
    }

    @Test func decodedTextIsMarkedAsAWhole() {
        var text = MappedText(verbatim: "a ", at: 0)
        text.append("&", from: 2..<7)
        let file = SourceFile(path: "a", bytes: Array("a &amp;".utf8))
        let marked = MarkedText(text, NumberedRemarks([remark(1, 3..<4, .note, in: file)]), .sv).html
        #expect(marked.hasPrefix("a <mark class='is-note'>&amp;</mark><sup"))
    }

    @Test func findingsAreFoundByTheBytesThatTheyShare() {
        let file = SourceFile(path: "a", bytes: Array(repeating: 97, count: 100))
        let ranges = [0..<90, 10..<12, 50..<51, 95..<99]
        let index = NumberedRemarks(ranges.enumerated().map { remark($0, $1, .note, in: file) })
        #expect(index.overlapping(11..<20).map(\.number) == [0, 1])
        #expect(index.overlapping(90..<95).map(\.number) == [])
        #expect(index.overlapping(nil).map(\.number) == [])
    }
}
