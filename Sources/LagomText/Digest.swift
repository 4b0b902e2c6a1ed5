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
        String(decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
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
