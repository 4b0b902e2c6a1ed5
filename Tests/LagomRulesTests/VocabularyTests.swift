// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import LagomRules

/// The memory of words.
struct VocabularyTests {
    @Test func moreWordsThanThereIsRoomForKeepTheirNumbers() {
        let vocabulary = Vocabulary(table: WordTable(), stemmer: nil, numberAtom: 0, capacity: 4)
        let words = (0..<1000).map { Array("w\($0)".utf8) }
        for _ in 1...2 {
            #expect(words.map { $0.withUnsafeBufferPointer(vocabulary.id) } == Array(0..<1000))
        }
    }
}
