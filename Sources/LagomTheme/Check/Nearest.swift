// SPDX-License-Identifier: EUPL-1.2

/// Finds the known name that somebody probably meant.
enum Nearest {
    /// The closest of the known names, where no more than a third of the letters differ.
    static func name(to name: String, among known: some Collection<String>) -> String? {
        let distances = known.sorted().map { ($0, distance(Array(name.unicodeScalars), Array($0.unicodeScalars))) }
        guard let best = distances.min(by: { $0.1 < $1.1 }) else { return nil }
        return best.1 <= max(1, max(name.count, best.0.count) / 3) ? best.0 : nil
    }

    /// The number of insertions, deletions and replacements between two texts (Levenshtein 1966).
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in b.enumerated() {
                let replaced = diagonal + (left == right ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
            }
        }
        return row[b.count]
    }
}
