// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The weights of the features that a pack knows: open addressing on their keys.
struct FeatureTable: Sendable {
    /// A power of two, at most half full.
    private var keys: [UInt64]
    private var weights: [Float]
    private(set) var count = 0

    /// Knows nothing.
    init() {
        keys = [0]
        weights = [0]
    }

    /// Reads one feature a line, its weight first: `0.42 aldrig`, `-0.3 ring 112`, `0.2 vänt _ hem`, `0.1 <wait>`,
    /// `0.3 <alarm> & <wait>`; nil where a line is none of these.
    init?(_ text: String) {
        var text = text
        let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        var size = 16
        while size < lines * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        weights = Array(repeating: 0, count: size)
        let isRead = text.withUTF8 { bytes in
            bytes.split(separator: UInt8(ascii: "\n")).allSatisfy { line in
                guard let row = FeatureRow(line) else { return false }
                insert(row.key, row.weight)
                return true
            }
        }
        guard isRead else { return nil }
    }

    private mutating func insert(_ key: UInt64, _ weight: Float) {
        let (slot, isThere) = probe(key)
        if !isThere { count += 1 }
        keys[slot] = key
        weights[slot] = weight
    }

    /// The weight of a feature, where it has one.
    func weight(of key: UInt64) -> Float? {
        let (slot, isThere) = probe(key)
        return isThere ? weights[slot] : nil
    }

    /// All slots in order; a key of zero where one is empty.
    var slots: Zip2Sequence<[UInt64], [Float]> { zip(keys, weights) }

    /// A key of zero marks an empty slot; no feature is likely to have it.
    private func probe(_ key: UInt64) -> (slot: Int, isThere: Bool) {
        var slot = Int(truncatingIfNeeded: key & UInt64(keys.count - 1))
        while keys[slot] != 0 {
            if keys[slot] == key { return (slot, true) }
            slot = (slot + 1) & (keys.count - 1)
        }
        return (slot, false)
    }
}
