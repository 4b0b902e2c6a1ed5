// SPDX-License-Identifier: EUPL-1.2

/// The phrases that have come up in a sentence and were not tried yet: a bit for each, and a bit for every 64 of those.
struct PendingPhrases: ~Copyable {
    private var bits: FlatRow<UInt64>
    private var summary: FlatRow<UInt64>

    init(count: Int) {
        bits = FlatRow(repeating: 0, count: count / 64 + 1)
        summary = FlatRow(repeating: 0, count: count / 4096 + 1)
    }

    @inline(__always)
    mutating func insert(_ phrase: Int32) {
        let word = Int(phrase) &>> 6
        bits[word] |= 1 &<< UInt64(phrase & 63)
        summary[word &>> 6] |= 1 &<< UInt64(word & 63)
    }

    /// The first of those that are left.
    @inline(__always)
    mutating func removeFirst() -> Int? {
        for group in 0..<summary.count where summary[group] != 0 {
            let word = group &<< 6 | summary[group].trailingZeroBitCount
            let bit = bits[word].trailingZeroBitCount
            bits[word] &= bits[word] &- 1
            if bits[word] == 0 { summary[group] &= summary[group] &- 1 }
            return word &<< 6 | bit
        }
        return nil
    }
}
