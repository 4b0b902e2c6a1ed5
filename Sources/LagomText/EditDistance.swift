// SPDX-License-Identifier: EUPL-1.2

/// The candidate that a misspelt word most likely meant, or nil where none is near.
///
/// Near is at most one edit per three letters (at least one), by the optimal string alignment distance: insertions,
/// deletions, replacements and swaps of neighbours (Damerau 1964). Upper and lower case count as the same. Of several
/// equally near, the first in the order of their scalars wins, whatever the order of the candidates. Words of more than 64 letters have no nearest.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates.sorted() {
        let other = Array(candidate.lowercased().unicodeScalars)
        let limit = min(max(1, max(letters.count, other.count) / 3), (best?.distance ?? .max) - 1)
        guard other.count <= 64, abs(other.count - letters.count) <= limit else { continue }
        let distance = editDistance(letters, other)
        if distance <= limit { best = (candidate, distance) }
    }
    return best?.candidate
}

/// The optimal string alignment distance of two words, in three rows of the usual table.
func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
        var current = [i]
        for j in 1...right.count {
            let replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
            var cost = min(replaced, last[j] + 1, current[j - 1] + 1)
            if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                cost = min(cost, beforeLast[j - 2] + 1)
            }
            current.append(cost)
        }
        (beforeLast, last) = (last, current)
    }
    return last[right.count]
}
