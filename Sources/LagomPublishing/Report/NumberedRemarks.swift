// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The findings of one file with their numbers, quickly found by the bytes that they are about.
struct NumberedRemarks {
    /// By where they begin.
    private let remarks: [NumberedRemark]
    /// The bytes of the longest.
    private let longest: Int

    init(_ remarks: [NumberedRemark]) {
        self.remarks = remarks.sorted { $0.range.lowerBound < $1.range.lowerBound }
        longest = remarks.map(\.range.count).max() ?? 0
    }

    /// Those that share a byte with a range, in the order of their numbers.
    func overlapping(_ range: ByteRange?) -> [NumberedRemark] {
        guard let range else { return [] }
        var (low, high) = (0, remarks.count)
        while low < high {
            let middle = (low + high) / 2
            if remarks[middle].range.lowerBound + longest <= range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        let near = remarks[low...].prefix { $0.range.lowerBound < range.upperBound }
        return near.filter { $0.range.overlaps(range) }.sorted { $0.number < $1.number }
    }
}
