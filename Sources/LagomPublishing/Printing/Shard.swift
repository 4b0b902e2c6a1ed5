// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A part of a long run, `2/8`: what a machine does of what eight do together.
///
/// What belongs to which part depends on names alone, so the parts never overlap and together are the whole.
public struct Shard: Sendable, Hashable {
    /// From 1.
    public let number: Int
    public let count: Int

    public static let whole = Shard(1, of: 1)

    private init(_ number: Int, of count: Int) {
        self.number = number
        self.count = count
    }

    /// Reads `I/N`, with I from 1 to N and N at most 10,000.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], (1...10_000).contains(count),
            (1...count).contains(number)
        else { return nil }
        self.init(number, of: count)
    }

    /// Whether something of a name is for this part: by the first eight bytes of the name's SHA-256, modulo the count.
    func holds(_ name: String) -> Bool {
        let hash = Digest(of: Array(name.utf8)).bytes.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        return hash % UInt64(count) == UInt64(number - 1)
    }
}
