// SPDX-License-Identifier: EUPL-1.2

/// A set of places in one sentence, which has at most 128 words.
struct TokenSet: Sendable, Hashable, BitwiseCopyable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    @inline(__always)
    var isEmpty: Bool { low | high == 0 }

    @inline(__always)
    func contains(_ place: Int) -> Bool {
        place < 64 ? low &>> UInt64(place) & 1 == 1 : high &>> UInt64(place &- 64) & 1 == 1
    }

    @inline(__always)
    mutating func insert(_ place: Int) {
        if place < 64 { low |= 1 &<< UInt64(place) } else { high |= 1 &<< UInt64(place &- 64) }
    }

    @inline(__always)
    mutating func removeFirst() -> Int? {
        if low != 0 {
            let place = low.trailingZeroBitCount
            low &= low - 1
            return place
        }
        guard high != 0 else { return nil }
        let place = high.trailingZeroBitCount
        high &= high - 1
        return place + 64
    }
}
