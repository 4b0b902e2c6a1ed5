// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Runs an operation on chunks of items, as many at once as there are cores.
///
/// Chunks keep the cost of a task small beside its work, and the bound keeps memory small: no more messages are in hand
/// at a time than cores times the size of a chunk. Results come in the items' order, whichever chunk is done first.
enum ParallelChunks {
    static let size = 32

    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], size: Int = size, _ operation: @escaping @Sendable (ArraySlice<Item>) throws -> Result
    ) async throws -> [Result] {
        let chunks = stride(from: 0, to: items.count, by: size).map { items[$0..<min($0 + size, items.count)] }
        return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: chunks.count)
            for (index, chunk) in chunks.enumerated() {
                if index >= cores, let (done, result) = try await group.next() { results[done] = result }
                group.addTask { (index, try operation(chunk)) }
            }
            for try await (done, result) in group { results[done] = result }
            return results.map { $0! }
        }
    }

    private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
