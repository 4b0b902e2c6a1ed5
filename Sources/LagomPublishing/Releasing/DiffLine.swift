// SPDX-License-Identifier: EUPL-1.2

/// A line of a text that went, came or stayed.
public struct DiffLine: Sendable, Hashable {
    public enum Kind: String, Sendable {
        case same = " "
        case gone = "-"
        case new = "+"
    }

    public let kind: Kind
    public let text: String

    /// The lines of two texts, those that went before those that came (`CollectionDifference`, Myers 1986).
    public static func between(_ old: String, _ new: String) -> [DiffLine] {
        let (before, after) = (lines(old), lines(new))
        let difference = after.difference(from: before)
        let gone = Set(difference.removals.map(\.offset))
        let came = Set(difference.insertions.map(\.offset))
        var result: [DiffLine] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if gone.contains(left) {
                result.append(DiffLine(kind: .gone, text: before[left]))
                left += 1
            } else if came.contains(right) {
                result.append(DiffLine(kind: .new, text: after[right]))
                right += 1
            } else {
                result.append(DiffLine(kind: .same, text: after[right]))
                (left, right) = (left + 1, right + 1)
            }
        }
        return result
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
