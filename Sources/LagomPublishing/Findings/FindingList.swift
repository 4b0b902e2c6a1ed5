// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Sequence<Finding> {
    /// The findings in the order in which they are shown, each once.
    public var inReadingOrder: [Finding] {
        var seen: Set<Finding> = []
        let unique = filter { seen.insert($0).inserted }
        return unique.sorted { left, right in
            if Finding.inReadingOrder(left, right) { return true }
            return !Finding.inReadingOrder(right, left) && left.message.en < right.message.en
        }
    }
}
