// SPDX-License-Identifier: EUPL-1.2

/// The digest of what a variant says, which approvals bind to: `v1:` and 64 hexadecimal digits.
///
/// The version names the encoding of the wording that was digested; digests of two versions are never equal.
public struct WordingDigest: Sendable, Hashable, CustomStringConvertible {
    /// An encoding of a wording; old ones stay computable, so that old approvals can be held against old texts.
    public enum Version: String, Sendable, CaseIterable {
        case v1
    }

    public let version: Version
    public let digest: Digest

    public init(_ version: Version, _ digest: Digest) {
        self.version = version
        self.digest = digest
    }

    /// Reads `v1:…`, or nil where the text is not of that form.
    public init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            let version = Version(rawValue: String(text[..<colon])),
            let digest = Digest(hex: text[colon...].dropFirst())
        else { return nil }
        self.init(version, digest)
    }

    public var description: String { "\(version.rawValue):\(digest)" }
}

extension Digest {
    /// Reads 64 lower-case hexadecimal digits.
    public init?(hex text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 64 else { return nil }
        var bytes = [UInt8](repeating: 0, count: 32)
        for index in digits.indices {
            guard let value = Self.value(digits[index]) else { return nil }
            bytes[index / 2] = bytes[index / 2] << 4 | value
        }
        self.init(bytes: bytes)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
