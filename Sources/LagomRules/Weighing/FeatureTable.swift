// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The weights of the features that a pack knows: open addressing on their keys.
struct FeatureTable: Sendable {
    private var keys: [UInt64]
    private var weights: [Float]
    private(set) var count = 0

    /// How many slots it has: a power of two, at most half full.
    var capacity: Int { keys.count }

    /// Knows nothing.
    init() {
        keys = [0]
        weights = [0]
    }

    /// Reads one feature a line, its weight first: `0.42 aldrig`, `-0.3 ring 112`, `0.2 vänt _ hem`, `0.1 <wait>`,
    /// `0.3 <alarm> & <wait>`; nil where a line is none of these.
    init?(_ text: Substring) {
        let lines = text.split(whereSeparator: \.isNewline)
        var size = 16
        while size < lines.count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        weights = Array(repeating: 0, count: size)
        for line in lines {
            let parts = line.split(separator: " ")
            guard let weight = parts.first.flatMap({ Float($0) }), let key = Self.key(parts.dropFirst()) else {
                return nil
            }
            insert(key, weight)
        }
    }

    private static func key(_ parts: ArraySlice<Substring>) -> UInt64? {
        let hashes = parts.map { FeatureKey.hash($0.utf8) }
        switch (hashes.count, parts.dropFirst().first) {
        case (1, _): return hashes[0]
        case (2, _): return FeatureKey.bigram(hashes[0], hashes[1])
        case (3, "_"): return FeatureKey.skipGram(hashes[0], hashes[2])
        case (3, "&"): return FeatureKey.concepts(hashes[0], hashes[2])
        default: return nil
        }
    }

    private mutating func insert(_ key: UInt64, _ weight: Float) {
        let (slot, isThere) = probe(key)
        if !isThere { count += 1 }
        keys[slot] = key
        weights[slot] = weight
    }

    /// The slot of a feature, where it has a weight.
    @inline(__always)
    func slot(of key: UInt64) -> Int? {
        let (slot, isThere) = probe(key)
        return isThere ? slot : nil
    }

    @inline(__always)
    func weight(at slot: Int) -> Float { weights[slot] }

    /// A key of zero marks an empty slot; no feature is likely to have it.
    @inline(__always)
    private func probe(_ key: UInt64) -> (slot: Int, isThere: Bool) {
        var slot = Int(truncatingIfNeeded: key & UInt64(keys.count - 1))
        while keys[slot] != 0 {
            if keys[slot] == key { return (slot, true) }
            slot = (slot + 1) & (keys.count - 1)
        }
        return (slot, false)
    }
}
