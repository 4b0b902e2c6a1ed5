// SPDX-License-Identifier: EUPL-1.2
internal import CNettle

/// The SHA-256 digest of some bytes (FIPS 180-4, computed by nettle), shown as 64 lower-case hexadecimal digits.
public struct Digest: Sendable, Hashable, CustomStringConvertible {
    public let bytes: [UInt8]

    /// Computes the digest of all bytes of `content`.
    public init(of content: some Collection<UInt8>) {
        var hasher = Hasher()
        hasher.update(content)
        self = hasher.digest()
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    public var description: String {
        String(unsafeUninitializedCapacity: 2 * bytes.count) { digits in
            for (index, byte) in bytes.enumerated() {
                digits[2 * index] = Self.digit(byte >> 4)
                digits[2 * index + 1] = Self.digit(byte & 15)
            }
            return 2 * bytes.count
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

extension Digest {
    /// Computes one digest of bytes that come in pieces.
    public struct Hasher {
        private var context = sha256_ctx()

        public init() {
            nettle_sha256_init(&context)
        }

        public mutating func update(_ content: some Collection<UInt8>) {
            let fed: Void? = content.withContiguousStorageIfAvailable { bytes in
                nettle_sha256_update(&context, bytes.count, bytes.baseAddress)
            }
            if fed == nil { update(Array(content)) }
        }

        public mutating func digest() -> Digest {
            var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
            nettle_sha256_digest(&context, bytes.count, &bytes)
            return Digest(bytes: bytes)
        }
    }
}
