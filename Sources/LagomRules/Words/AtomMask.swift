// SPDX-License-Identifier: EUPL-1.2

/// A set of atoms in 512 bits, where several atoms may share a bit: it can say 'surely not', never 'surely'.
struct AtomMask: Sendable, Hashable {
    private var bits = SIMD8<UInt64>(repeating: 0)

    init() {}

    init(_ atoms: some Sequence<Atom>) {
        for atom in atoms { insert(atom) }
    }

    mutating func insert(_ atom: Atom) {
        let bit = Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: atom)) &* 0x9E37_79B9_7F4A_7C15) >> 55)
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    mutating func formUnion(_ other: AtomMask) {
        bits |= other.bits
    }

    /// Whether all of `other` may be in this set.
    @inline(__always)
    func mayHold(_ other: AtomMask) -> Bool {
        other.bits & ~bits == SIMD8<UInt64>(repeating: 0)
    }
}
