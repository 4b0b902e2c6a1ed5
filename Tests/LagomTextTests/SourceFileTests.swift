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

extension SourceFileTests {
    @Test func positionsOfEveryOffsetAreThoseOfACountFromTheStart() {
        let file = SourceFile(path: "a", bytes: Array("å\r\n\n日\nb".utf8))
        let lines = (0...file.bytes.count).map { file.position(at: $0).line }
        #expect(lines == [1, 1, 1, 1, 2, 3, 3, 3, 3, 4, 4])
        #expect(file.position(at: 99) == SourcePosition(line: 4, column: 2))
    }

    @Test func filesAreEqualByPathAndBytes() {
        let (one, other) = (SourceFile(path: "a", bytes: [1, 10]), SourceFile(path: "a", bytes: [1, 10]))
        _ = one.position(at: 2)
        #expect(one == other && Set([one, other]).count == 1)
        #expect(one != SourceFile(path: "a", bytes: [1]))
    }
}
