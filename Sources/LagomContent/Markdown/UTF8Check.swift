// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Finds bytes that are no text.
enum UTF8Check {
    /// The offset of the first byte that is no UTF-8 (Unicode 16, table 3-7), or that is NUL.
    static func firstError(in bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Int? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if bytes[offset] &- 1 < 0x7F {
                offset += 1
                continue
            }
            guard let length = length(at: offset, in: bytes, before: range.upperBound) else { return offset }
            offset += length
        }
        return nil
    }

    private static func length(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
        let (length, second): (Int, ClosedRange<UInt8>)
        switch bytes[offset] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard offset + length <= end, second.contains(bytes[offset + 1]) else { return nil }
        return (offset + 2..<offset + length).allSatisfy { bytes[$0] & 0xC0 == 0x80 } ? length : nil
    }
}
