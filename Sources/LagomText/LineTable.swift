// SPDX-License-Identifier: EUPL-1.2
import Synchronization

/// Where the lines of a file begin, looked up once somebody asks; shared by all copies of the file.
final class LineTable: Sendable {
    private let starts = Mutex<[Int]>([])

    /// The line that holds an offset, counted from 1, and the offset at which it begins.
    func line(at offset: Int, of bytes: [UInt8]) -> (number: Int, start: Int) {
        starts.withLock { starts in
            if starts.isEmpty { starts = Self.starts(of: bytes) }
            var (low, high) = (0, starts.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if starts[middle] <= offset { low = middle } else { high = middle }
            }
            return (low + 1, starts[low])
        }
    }

    private static func starts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        return starts
    }
}
