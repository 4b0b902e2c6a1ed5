// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML
import Testing

@Test func everyKeyAndValueKnowsItsBytes() {
    let (root, findings) = YAML.read(file("titel: Hälsa\nlista: [a, 'b']\n"))
    #expect(findings.isEmpty)
    #expect(
        drawing(root)
            == "{titel 0..<5: 'Hälsa' 7..<13, lista 14..<19: ['a' 22..<23, 'b' 25..<28] 21..<29} 0..<29")
}

@Test func offsetsCountFromTheFilesStartBehindMarkAndFence() {
    let text = "\u{FEFF}---\r\na: 😀 x\r\nb: 'y'\r\n---\r\n"
    let (root, findings) = YAML.read(file(text), in: 8..<27)
    #expect(findings.isEmpty)
    #expect(drawing(root) == "{a 8..<9: '😀 x' 11..<17, b 19..<20: 'y' 22..<25} 8..<25")
}

@Test func wordsAndNumbersKeepTheirLetters() {
    let (root, _) = YAML.read(file("[no, 012, 2027-06-01, ~, 1e3, null]"))
    guard case .sequence(let items) = root?.kind else { return #expect(Bool(false), "no list") }
    #expect(items.map { $0.text?.string } == ["no", "012", "2027-06-01", "~", "1e3", "null"])
}

@Test(arguments: [
    (#"a: 'it''s'"#, "it's", "it|4..<6 '|6..<8 s|8..<9"),
    (#"a: "x\u00e5\n""#, "xå\n", "x|4..<5 å|5..<11 ⏎|11..<13"),
    ("a: one\n  two\n\n  three", "one two\nthree", "one|3..<6  |6..<9 two|9..<12 ⏎|12..<16 three|16..<21"),
    ("a: \"x\\\n  y\"", "xy", "x|4..<5 y|9..<10"),
    ("a: |\n  x\n   y\n", "x\n y\n", "x|7..<8 ⏎|8..<11  y⏎|11..<14"),
    ("a: >-\n  x\n  y\n\n  z\n", "x y\nz", "x|8..<9  |9..<12 y|12..<13 ⏎|13..<17 z|17..<18"),
    ("a: |+\r\n  x\r\n\r\n", "x\n\n", "x|9..<10 ⏎⏎|10..<14"),
])
func segmentsLeadBackToTheBytes(yaml: String, text: String, segments: String) {
    let (root, findings) = YAML.read(file(yaml))
    #expect(findings.isEmpty)
    guard case .mapping(let entries) = root?.kind, let value = entries.first?.value.text else {
        return #expect(Bool(false), "no text")
    }
    let bytes = Array(value.string.utf8)
    let drawn = value.segments.map { segment in
        String(decoding: bytes[segment.text], as: UTF8.self).replacing("\n", with: "⏎") + "|\(segment.source)"
    }
    #expect(value.string == text)
    #expect(drawn.joined(separator: " ") == segments)
}

@Test func missingValueIsAbsentAndEmptyQuotesAreNot() {
    let (root, _) = YAML.read(file("a:\nb: ''\n"))
    guard case .mapping(let entries) = root?.kind else { return #expect(Bool(false), "no fields") }
    #expect(entries.map(\.value.isAbsent) == [true, false])
}
