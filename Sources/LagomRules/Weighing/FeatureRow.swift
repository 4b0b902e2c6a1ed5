// SPDX-License-Identifier: EUPL-1.2

/// One line of a pack's weights.
struct FeatureRow {
    let key: UInt64
    let weight: Float

    /// Reads `0.42 aldrig`; nil where a line is no weight and feature.
    init?(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        let parts = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
        guard let first = parts.first, let weight = Self.number(first), let key = Self.key(parts.dropFirst()) else {
            return nil
        }
        self.key = key
        self.weight = weight
    }

    private static func key(_ parts: ArraySlice<Slice<UnsafeBufferPointer<UInt8>>>) -> UInt64? {
        let hashes = parts.map(FeatureKey.hash)
        switch hashes.count {
        case 1: return hashes[0]
        case 2: return FeatureKey.bigram(hashes[0], hashes[1])
        case 3 where parts[parts.startIndex + 1].elementsEqual("_".utf8):
            return FeatureKey.skipGram(hashes[0], hashes[2])
        case 3 where parts[parts.startIndex + 1].elementsEqual("&".utf8):
            return FeatureKey.concepts(hashes[0], hashes[2])
        default: return nil
        }
    }

    /// The nearest number to a short decimal such as `-9.67`: seven digits and a power of ten are exact, so that their
    /// quotient is rounded once.
    private static func number(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Float? {
        let isNegative = text.first == UInt8(ascii: "-")
        var (digits, scale, count, hasPoint) = (Float(0), Float(1), 0, false)
        for byte in isNegative ? text.dropFirst() : text {
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if (0x30...0x39).contains(byte), count < 7 {
                digits = digits * 10 + Float(byte - 0x30)
                if hasPoint { scale *= 10 }
                count += 1
            } else {
                return nil
            }
        }
        guard count > 0 else { return nil }
        return (isNegative ? -digits : digits) / scale
    }
}
