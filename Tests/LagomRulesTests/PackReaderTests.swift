// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomRules
import LagomText
import Testing

/// What the reader of packs refuses, and where it says so.
struct PackReaderTests {
    private func findings(_ rule: String) -> [String] {
        Shelf.pack(rule: rule).findings.map {
            "\($0.place.start.line):\($0.place.start.column) \($0.rule)"
        }
    }

    @Test func unknownKeyIsFoundAtItsPlace() {
        #expect(findings(Shelf.header + "sequence: ring inte\nsequense: x\n") == ["9:1 unknown-key"])
    }

    @Test func unknownConceptIsFoundAtItsPhrase() {
        #expect(findings(Shelf.header + "sequence: ring <nobody>\n") == ["8:11 rule-phrase"])
    }

    @Test func bracketThatIsNotClosedIsFound() {
        #expect(findings(Shelf.header + "sequence: (ring inte\n") == ["8:11 rule-phrase"])
    }

    @Test func ruleWithoutTestIsFound() {
        #expect(findings(Shelf.header) == ["1:1 missing-key"])
    }

    @Test(arguments: [
        ("metric: {lix: abc}", "rule-number"), ("metric: {lix: nan}", "rule-number"),
        ("metric: {sentence: 1.5}", "rule-number"), ("metric: {words: 5}", "missing-key"),
        ("duty: {needs: ring, comes-first: yes}", "rule-flag"),
        ("weigh: {start: high, features: \"\"}", "rule-number"),
    ])
    func valueOfTheWrongKindIsFound(test: String, rule: String) {
        #expect(Shelf.pack(rule: Shelf.header + test + "\n").findings.map(\.rule).contains(rule))
    }

    @Test func familyThatDoesNotExistIsFound() {
        let header = Shelf.header.replacing("direct-deterrence", with: "direct-deterence")
        #expect(findings(header + "sequence: ring inte\n") == ["2:9 unknown-family"])
    }

    @Test(arguments: [
        ("{sociall: note}", "unknown-key"), ("{social: nothing}", "unknown-value"), ("note", "rule-shape"),
        ("{social: note, staff: answer, page: block}", nil),
    ])
    func severityIsKnownPerFormat(exceptions: String, rule: String?) {
        let findings = Shelf.pack(rule: Shelf.header + "severity-in: \(exceptions)\nsequence: ring inte\n").findings
        #expect(findings.map(\.rule) == (rule.map { [$0] } ?? []))
    }

    @Test(arguments: ["freshness: {of: moon}", "freshness: {after: 30}", "count: {of: <nobody>, at-most: 1}"])
    func testOfNothingIsFound(test: String) {
        #expect(!Shelf.pack(rule: Shelf.header + test + "\n").findings.isEmpty)
    }

    @Test func oneBadRuleFailsAlone() {
        let (pack, findings) = Shelf.pack(rule: Shelf.header + "sequence: ring <nobody>\n")
        #expect(pack?.rules.count == 0)
        #expect(findings.count == 1)
    }

    @Test(arguments: [
        ("severity: block", "severity: stop", "unknown-value", "Use one of: note, answer, block."),
        ("severity: block", "severity: blok", "unknown-value", "Did you mean \"block\"? Else there are: note,"),
        ("id: prov", "id: Honey Cures!", "rule-id", "honey-cures"),
        ("family: direct-deterrence", "family: direct-deterence", "unknown-family", "mean \"direct-deterrence\"?"),
        ("basis: none", "basis: none\nseqence: ring", "unknown-key", "Did you mean \"sequence\"?"),
        ("sequence: ring", "sequence: ring <medecine>", "rule-phrase", "Did you mean <medicine>?"),
    ])
    func aWordThatIsNotKnownIsNamedWithTheOneMeant(old: String, new: String, rule: String, remedy: String) throws {
        let text = (Shelf.header + "sequence: ring\n").replacing(old, with: new)
        let finding = try #require(Shelf.pack(rule: text, concepts: "not: inte\nmedicine: tablett\n").findings.first)
        #expect(finding.rule == rule && finding.remedy.en.contains(remedy))
    }

    @Test func aListOfKnownFieldsNamesEachOnce() throws {
        let (_, findings) = Shelf.pack(rule: Shelf.header + "sequence: ring\nwhatever: x\n")
        let remedy = try #require(findings.first).remedy.en
        #expect(remedy.components(separatedBy: "sequence").count == 2)
    }

    @Test(arguments: ["", " \n", "# sequence: ring\n"])
    func aFileWithoutARuleIsFound(text: String) {
        let (pack, findings) = Shelf.pack(rule: text)
        #expect(findings.map(\.rule) == ["empty-file"] && pack?.rules.isEmpty == true)
    }

    @Test func conceptThatLeadsBackToItselfIsFound() {
        let (_, findings) = Shelf.pack(
            rule: Shelf.header + "sequence: ring\n", concepts: "not: inte\na: ett <b>\nb: två <a>\n")
        #expect(findings.map(\.rule).contains("circular-concept"))
    }
}
