// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import LagomPublishing

@Suite struct ParallelChunksTests {
    @Test(arguments: [0, 1, 31, 32, 33, 1_000])
    func resultsComeInTheItemsOrder(count: Int) async throws {
        let chunks = try await ParallelChunks.map(Array(0..<count)) { Array($0) }
        #expect(chunks.flatMap { $0 } == Array(0..<count))
        #expect(chunks.allSatisfy { $0.count <= 32 })
    }

    @Test func anErrorEndsAll() async {
        struct Stop: Error {}
        await #expect(throws: Stop.self) {
            try await ParallelChunks.map(Array(0..<1_000)) { chunk in
                if chunk.contains(500) { throw Stop() }
            }
        }
    }
}
