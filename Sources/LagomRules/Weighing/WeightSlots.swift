// SPDX-License-Identifier: EUPL-1.2

/// A worker's copy of a table of weights, made for the innermost loop: most keys that are asked for have no weight, and
/// 32 KiB of bits know that of nearly all of them.
struct WeightSlots: ~Copyable {
    struct Slot: BitwiseCopyable {
        let key: UInt64
        let weight: Float
        /// The text that met it last, so that a feature counts once.
        var met: UInt32 = 0
    }

    private static let filterBits = UInt64(1 << 18)
    private var filter = FlatRow<UInt64>(repeating: 0, count: Int(filterBits / 64))
    private var slots = FlatRow<Slot>()
    private var text: UInt32 = 0

    init(_ table: FeatureTable) {
        for (key, weight) in table.slots {
            slots.append(Slot(key: key, weight: weight))
            if key != 0 { filter[Self.word(key)] |= Self.bit(key) }
        }
    }

    /// Begins another text, in which no feature was met yet.
    mutating func beginText() {
        text &+= 1
        guard text == 0 else { return }
        for index in 0..<slots.count { slots[index].met = 0 }
        text = 1
    }

    /// The weight of a feature that has one, when the text meets it for the first time.
    @inline(__always)
    mutating func meet(_ key: UInt64) -> Float? {
        guard filter[Self.word(key)] & Self.bit(key) != 0, let slot = slot(of: key), slots[slot].met != text else {
            return nil
        }
        slots[slot].met = text
        return slots[slot].weight
    }

    private func slot(of key: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: key & UInt64(slots.count - 1))
        while slots[slot].key != 0 {
            if slots[slot].key == key { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private static func word(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key >> 24) & (filterBits - 1)) &>> 6 }

    @inline(__always)
    private static func bit(_ key: UInt64) -> UInt64 { 1 &<< ((key >> 24) & 63) }
}
