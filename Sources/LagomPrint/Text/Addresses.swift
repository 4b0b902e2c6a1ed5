// SPDX-License-Identifier: EUPL-1.2

/// The addresses of a text, of the web and of mail: stretches without white space that have a dot between a letter or
/// a digit and two letters.
struct Addresses {
    private let ranges: [Range<Int>]

    init(in scalars: [Unicode.Scalar]) {
        var ranges: [Range<Int>] = []
        for dot in scalars.indices where scalars[dot] == "." && Self.isInside(dot, of: scalars) {
            guard dot >= ranges.last?.upperBound ?? 0 else { continue }
            let start = scalars[..<dot].lastIndex(where: \.properties.isWhitespace).map { $0 + 1 } ?? 0
            let end = scalars[dot...].firstIndex(where: \.properties.isWhitespace) ?? scalars.count
            ranges.append(start..<end)
        }
        self.ranges = ranges
    }

    /// Whether the character at an offset is of an address.
    func contains(_ offset: Int) -> Bool { ranges.contains { $0.contains(offset) } }

    private static func isInside(_ dot: Int, of scalars: [Unicode.Scalar]) -> Bool {
        guard dot > 0, dot + 2 < scalars.count else { return false }
        let before = scalars[dot - 1].properties
        return (before.isAlphabetic || before.numericType != nil)
            && scalars[dot + 1...dot + 2].allSatisfy(\.properties.isAlphabetic)
    }
}
