// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

struct SourceFileTests {
    private func file(_ text: String) -> SourceFile { SourceFile(path: "a.md", bytes: Array(text.utf8)) }

    @Test func columnsCountScalarsAndNotBytes() {
        let file = file("första\nen å till")
        let offset = Array("första\nen å ".utf8).count
        #expect(file.position(at: offset) == SourcePosition(line: 2, column: 6))
    }

    @Test func aByteOrderMarkIsNoColumn() {
        let file = file("\u{FEFF}abc")
        #expect(file.position(at: 3) == SourcePosition(line: 1, column: 1))
        #expect(file.position(at: 5) == SourcePosition(line: 1, column: 3))
    }

    @Test func aLineOfAPlaceHasNoLineEnding() {
        let file = file("ett\r\ntvå\r\ntre")
        #expect(file.place(5..<9).line == "två")
        #expect(file.place(5..<9).start == SourcePosition(line: 2, column: 1))
        #expect(file.place(5..<9).end == SourcePosition(line: 2, column: 4))
    }

    @Test func anOffsetPastTheEndStandsForTheEnd() {
        #expect(file("ab\nc").position(at: 99) == SourcePosition(line: 2, column: 2))
        #expect(file("").position(at: 1) == SourcePosition(line: 1, column: 1))
    }
}
