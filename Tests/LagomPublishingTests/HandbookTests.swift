// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText
import Testing

@testable import LagomPublishing

/// What `lagom rules` reads and writes.
@Suite struct HandbookTests {
    private func json(_ text: String) -> String? {
        JSONReader.value(of: Array(text.utf8)[...])?.string
    }

    @Test func jsonReadsAndWritesTheSame() {
        let text = #"{"a":[1,-2,true,false,null,{}],"b":"å\"\\\n😀"}"#
        #expect(json(text) == text)
        #expect(json(#" [ "\u00e5\ud83d\ude00" , 1.5 ] "#) == #"["å😀",null]"#)
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\" 1}", "\"\n\"", "\"\\x\"", "nul", "1 2", "\"\\u12\"", "--1",
        String(repeating: "[", count: 100_000),
    ])
    func whatIsNoJSONIsRefused(text: String) {
        #expect(json(text) == nil)
    }

    @Test func columnsAreSetByTheWidestWord() {
        let table = TextTable([["a", "10", "x"], ["åäö", "7", "yy"], []], numbers: 1..<2)
        #expect(table.text == "a    10  x\nåäö   7  yy\n\n")
    }

    @Test func corpusLinesAreReadOrNamed() throws {
        let line = #"{"id":"a","lang":"sv","text":"Sök inte.","label":"risky","families":["jargon"],"why":1}"#
        let passages = try CorpusReader(file(line + "\n\n"), languages: ["sv"]).passages()
        #expect(passages.count == 1)
        let other = line.replacing(#""a""#, with: #""b""#)
        for text in [
            line + "\n" + line, "\n{}", line + "\n" + other.replacing("risky", with: "maybe"),
            line + "\n" + other.replacing("sv", with: "swe"), line + "\n" + other.replacing("jargon", with: "x"),
        ] {
            do {
                _ = try CorpusReader(file(text), languages: ["sv"]).passages()
                Issue.record("\(text) was read")
            } catch {
                #expect(error.message.en.hasPrefix("c.jsonl:2: "))
            }
        }
    }

    @Test func everyFamilyHasAName() {
        #expect(Set(FamilyName.names.keys) == RiskFamily.ids)
    }

    private func file(_ text: String) -> SourceFile {
        SourceFile(path: "c.jsonl", bytes: Array(text.utf8))
    }
}
