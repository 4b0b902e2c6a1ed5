// SPDX-License-Identifier: EUPL-1.2

/// Turns libyaml's marks, which count Unicode scalars, into byte offsets, by walking on from the last one asked for.
struct ScalarCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var scalar = 0
    private var byte = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The offset of the byte that starts the scalar with this number, counted from 0.
    mutating func byte(ofScalar target: Int) -> Int {
        while scalar < target, byte < bytes.count {
            repeat { byte += 1 } while byte < bytes.count && bytes[byte] & 0xC0 == 0x80
            scalar += 1
        }
        while scalar > target {
            repeat { byte -= 1 } while byte > 0 && bytes[byte] & 0xC0 == 0x80
            scalar -= 1
        }
        return byte
    }
}
