// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

/// Texts made to hurt: each gives findings, quickly.
@Suite(.timeLimit(.minutes(1))) struct MarkdownHostileTests {
    @Test(arguments: [
        (String(repeating: ">", count: 10_000) + " a", "too-deep"),
        (String(repeating: "- ", count: 10_000) + "a", "too-deep"),
        (String(repeating: "|", count: 6_000) + "\n" + String(repeating: "|-", count: 3_000), "table-too-large"),
        ("|a|\n|-|\n" + String(repeating: "|b|\n", count: 501), "table-too-large"),
        (String(repeating: "a ", count: 500_000), "too-large"),
        (String(repeating: "a", count: 1 << 20) + "b", "too-large"),
        (String(repeating: "[a]: /b (\n", count: 1_000), "too-large"),
        ("a\0b", "invalid-utf8"),
        (String(repeating: "*a **b ", count: 60) + String(repeating: "c** d*", count: 60), "too-deep"),
    ])
    func isRefusedWithAFinding(text: String, rule: String) {
        #expect(MarkdownDrawing(text).rules.contains(rule))
    }

    @Test func bytesThatAreNoTextAreRefused() {
        for bytes: [UInt8] in [
            [0x61, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
        ] {
            let drawing = MarkdownDrawing(bytes: bytes)
            #expect(drawing.rules == ["invalid-utf8"])
            #expect(drawing.blocks.isEmpty)
        }
    }

    @Test func manyEqualHeadingsTakeNoLongerEach() {
        let drawing = MarkdownDrawing(String(repeating: "#\n", count: 100_000))
        #expect(drawing.blocks.count == 100_000)
        #expect(drawing.rules.isEmpty)
    }

    @Test func deepEmphasisBecomesTextAndLosesNoWord() {
        let text = String(repeating: "*a **b ", count: 1_000) + String(repeating: "c** d*", count: 1_000)
        let drawing = MarkdownDrawing(text)
        let invariant = MarkdownInvariant(drawing.blocks, in: drawing.source)
        #expect(invariant.faults.isEmpty)
        #expect(invariant.words.filter(\.isLetter) == text.filter(\.isLetter))
    }

    @Test(arguments: ["[", "![", "<![CDATA[", "<?", "`a", "&", "[a](<", "\\", "<!--", "*_", "]("])
    func unbalancedMarkupStaysText(piece: String) {
        let paragraph = String(repeating: piece, count: 15_000 / piece.utf8.count)
        let text = (0..<5).map { _ in paragraph }.joined(separator: "\n\n")
        let drawing = MarkdownDrawing(text)
        #expect(MarkdownInvariant(drawing.blocks, in: drawing.source).faults.isEmpty)
    }
}

/// Parsing from several tasks at once.
@Suite struct MarkdownConcurrencyTests {
    @Test func tasksAtOnceReadTheSameAsOneAfterTheOther() async {
        let files = (0..<400).map { seed in
            var generator = MarkdownGenerator(seed: UInt64(seed), hasLagom: true)
            return SourceFile(path: "sv.md", bytes: Array(generator.document().utf8))
        }
        let expected = files.map { MarkdownParser().parse($0, body: 0..<$0.bytes.count).blocks }
        await withTaskGroup(of: [[Block]].self) { group in
            for _ in 0..<8 {
                group.addTask { files.map { MarkdownParser().parse($0, body: 0..<$0.bytes.count).blocks } }
            }
            for await found in group { #expect(found == expected) }
        }
    }
}
