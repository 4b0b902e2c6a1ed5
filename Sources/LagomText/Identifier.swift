// SPDX-License-Identifier: EUPL-1.2

/// The name by which people and files refer to one thing of a kind: `Identifier<Message>`, `Identifier<Sign>` …
public struct Identifier<Thing>: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let name: String

    public init(_ name: String) {
        self.name = name
    }

    public var description: String { name }

    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }

    /// Whether a name can stand in an address and in a file's name: `a–z`, `0–9` and single hyphens between, 1 to 64 long.
    public static func isWellFormed(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (1...64).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen else { return false }
        guard bytes.allSatisfy({ $0 == hyphen || isLetterOrDigit($0) }) else { return false }
        return !zip(bytes, bytes.dropFirst()).contains { $0 == hyphen && $1 == hyphen }
    }
}

private let hyphen = UInt8(ascii: "-")

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
