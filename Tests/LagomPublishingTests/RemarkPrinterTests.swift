// SPDX-License-Identifier: EUPL-1.2
import LagomPublishing
import LagomText
import Testing

/// Findings as programs read them.
@Suite struct RemarkPrinterTests {
    /// A remark on the first occurrence of `quote` in a file.
    func remark(
        _ quote: String, in text: String, _ severity: Severity = .block, path: String = "a/sv.md",
        message: String = "It is so."
    ) -> Remark {
        let start = text.utf8.firstRange(of: quote.utf8)!.lowerBound
        let offset = text.utf8.distance(from: text.utf8.startIndex, to: start)
        let place = SourceFile(path: path, bytes: Array(text.utf8)).place(offset..<offset + quote.utf8.count)
        return Remark(
            Finding(
                "some-rule", severity, at: place, message: Wording(sv: "Så är det.", en: message),
                remedy: Wording(sv: "Ändra.", en: "Change it.")),
            language: LanguageTag("sv"))
    }

    @Test func jsonHasAllFieldsAndEscapes() {
        let remark = remark("a\"\u{1B}", in: "x a\"\u{1B} b\\", message: "Så ”är” det.\n")
        #expect(
            RemarkJSON.document([remark], language: .en) == """
                {"findings":[
                {"rule":"some-rule","family":null,"severity":"block","formats":[],"path":"a/sv.md","language":"sv",\
                "line":1,"column":3,"endLine":1,"endColumn":6,"quote":"a\\"\\u001b","evidence":[],\
                "fingerprint":"\(remark.fingerprint)","message":"Så ”är” det.\\n","why":null,\
                "suggestion":"Change it."}
                ]}

                """)
        #expect(RemarkJSON.document([], language: .sv) == "{\"findings\":[]}\n")
    }

    @Test func jsonLinesHaveNothingAroundThem() {
        let text = RemarkJSON.lines([remark("x", in: "x"), remark("y", in: "y")], language: .sv)
        #expect(text.split(separator: "\n").count == 2)
        #expect(text.hasPrefix("{\"rule\":\"some-rule\"") && text.hasSuffix("}\n"))
        #expect(RemarkJSON.lines([], language: .sv) == "")
    }

    @Test func placesOfWholeFilesAreNull() {
        let finding = Finding(
            "r", at: SourcePlace(path: "p"), message: Wording(sv: "a", en: "b"), remedy: Wording(sv: "a", en: "b"))
        let text = RemarkJSON.lines([Remark(finding)], language: .en)
        #expect(text.contains("\"language\":null,\"line\":null,\"column\":null,\"endLine\":null,\"endColumn\":null"))
    }

    @Test func annotationsEscapeWhatWouldEndThem() {
        let text = RemarkAnnotations.text(
            [remark("b", in: "a b", path: "å,:%.md", message: "100 %\r\n::error::x")], language: .en)
        #expect(
            text == "::error file=å%2C%3A%25.md,line=1,endLine=1,col=3,endColumn=4,title=some-rule"
                + "::100 %25%0D%0A::error::x%0AChange it.\n")
    }

    @Test func annotationsAreErrorsWarningsAndNotices() {
        let all: [Severity] = [.block, .answer, .note]
        let text = RemarkAnnotations.text(all.map { remark("x", in: "x", $0) }, language: .sv)
        #expect(text.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["::error", "::warning", "::notice"])
    }

    @Test func sarifNamesEachRuleOnceAndEscapesPaths() {
        let text = RemarkSARIF.text(
            [remark("b", in: "a b", path: "å b.md"), remark("a", in: "a b", .note)], version: "1.2.3", language: .en)
        #expect(text.split(separator: "\n").count { $0.hasPrefix("{\"id\":") } == 1)
        #expect(text.contains("\"uri\":\"%C3%A5%20b.md\""))
        #expect(text.contains("\"region\":{\"startLine\":1,\"startColumn\":3,\"endLine\":1,\"endColumn\":4}"))
        #expect(text.contains("\"level\":\"note\""))
    }
}
