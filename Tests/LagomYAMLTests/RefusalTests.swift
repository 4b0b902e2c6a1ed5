// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML
import Testing

private let removeTag =
    "→ Remove the tag, or put quotes around the text if the exclamation mark belongs to it."

@Test(arguments: [
    (
        "a: &x 1\nb: *x\n",
        [
            "1:4 yaml-anchor: \"&x\" is a YAML anchor, and anchors may not be used here. "
                + "→ Remove the anchor, or put quotes around the text if the & belongs to it.",
            "2:4 yaml-alias: \"*x\" refers to a YAML anchor, which will not do here. "
                + "→ Write the text out, or put quotes around it if the * belongs to it.",
        ]
    ),
    (
        "a: !!str x\nb: !l [c]\n",
        [
            "1:4 yaml-tag: \"!!str\" is a YAML tag, and tags may not be used here. " + removeTag,
            "2:4 yaml-tag: \"!l\" is a YAML tag, and tags may not be used here. " + removeTag,
        ]
    ),
    (
        "a: 1\n---\nb: 2\n",
        [
            "2:1 yaml-documents: A second YAML document starts here, but the file may have one only. "
                + "→ Remove the line \"---\"."
        ]
    ),
    (
        "å: 1\nb: 2\nå: 3\n",
        [
            "1:1 duplicate-key: The field \"å\" is there twice: here and on line 3. "
                + "→ Keep one of the lines and remove the other.",
            "3:1 duplicate-key: The field \"å\" is already on line 1. "
                + "→ Keep one of the lines and remove the other.",
        ]
    ),
    (
        "? [a]\n: b\n",
        [
            "1:3 wrong-type: The name of a field must be a word, but here is a list or a group of fields. "
                + "→ Write the field's name, a colon and then the value."
        ]
    ),
])
func refusedYAMLIsFoundAtItsPlace(yaml: String, expected: [String]) {
    #expect(findings(of: yaml) == expected)
}

@Test func fiftyLevelsPassAndFiftyOneAreAFinding() {
    let deep = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
    #expect(findings(of: deep(50)).isEmpty)
    #expect(
        findings(of: deep(51)) == [
            "1:51 yaml-depth: There are more than 50 levels of lists and fields within each other here. "
                + "→ Write the content in fewer levels."
        ])
}

@Test func aMillionBracketsEndInAFinding() {
    #expect(findings(of: String(repeating: "[", count: 1_000_000)).count == 1)
    #expect(findings(of: String(repeating: "- ", count: 500_000)).count == 1)
    #expect(findings(of: String(repeating: "{a: ", count: 250_000)).count == 1)
}

@Test func anAliasBombCostsNothing() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
        let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let start = ContinuousClock.now
    let (_, findings) = YAML.read(file(bomb))
    #expect(Set(findings.map(\.rule)) == ["yaml-anchor", "yaml-alias"])
    #expect(ContinuousClock.now - start < .seconds(1))
}

@Test func moreThanOneMebibyteIsAFinding() {
    let text = "a: " + String(repeating: "x", count: 1 << 20)
    #expect(
        findings(of: text) == [
            "1:1 file-too-large: The file is too large: 1024 KiB of YAML, at most 1024 will do. "
                + "→ Split or shorten the content."
        ])
    #expect(YAML.read(file(text), sizeLimit: 2 << 20).findings.isEmpty)
}

@Test func invalidUTF8IsFoundAndReadAllTheSame() {
    let bytes = Array("a: b".utf8) + [0xE5, 0xE4] + Array("c\nd: e\n".utf8)
    let (root, findings) = YAML.read(SourceFile(path: "a.yaml", bytes: bytes))
    #expect(
        shown(findings) == [
            "1:5 invalid-utf8: The byte 0xE5 here is not UTF-8. The file has 2 such places. "
                + "→ Save the file with the encoding UTF-8."
        ])
    #expect(drawing(root) == "{a 0..<1: 'b??c' 3..<7, d 8..<9: 'e' 11..<12} 0..<12")
}
