// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@Test func repairedBytesKeepEveryOffset() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xE5, 0xC3, 0xA5, 0xF0, 0x9F, 0x98, 0x62])
    #expect(file.repairedBytes(in: 0..<8) == Array("a?å???b".utf8))
    #expect(file.repairedBytes(in: 2..<4) == nil)
}

@Test func invalidBytesAreOneFindingAtTheFirst() {
    let file = SourceFile(path: "a.md", bytes: Array("å\n".utf8) + [0x80, 0x62, 0xFF])
    let finding = file.encodingFindings().first
    #expect(file.encodingFindings().count == 1)
    #expect(finding?.place.range == 3..<4)
    #expect(finding?.message.sv == "Här står byten 0x80, som inte är UTF-8. Filen har 2 sådana ställen.")
    #expect(file.encodingFindings(in: 0..<3).isEmpty)
}
