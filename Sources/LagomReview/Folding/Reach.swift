// SPDX-License-Identifier: EUPL-1.2

/// What events have seen, by way of what they have seen: passes over the graph, each in the number of its edges.
extension ReviewHistory {
    /// Events, one flag each.
    typealias Marks = [Bool]

    /// Which events have seen a marked one, or are one.
    func descendants(of marks: Marks) -> Marks {
        var reached = marks
        for index in events.indices where !reached[index] {
            reached[index] = seen[index].contains { reached[$0] }
        }
        return reached
    }

    /// Which events a marked one has seen, or is.
    func ancestors(of marks: Marks) -> Marks {
        var reached = marks
        for index in events.indices.reversed() where reached[index] {
            for earlier in seen[index] { reached[earlier] = true }
        }
        return reached
    }

    /// Which events have seen every marked one.
    ///
    /// A bit per marked event that no marked event has seen; to have seen those is to have seen all.
    func sawAll(of marks: Marks) -> Marks {
        let last = unseen(by: marks)
        guard !last.isEmpty else { return Marks(repeating: true, count: events.count) }
        let width = (last.count + 63) / 64
        var bits = [UInt64](repeating: 0, count: events.count * width)
        var result = Marks(repeating: false, count: events.count)
        for (bit, index) in last.enumerated() { bits[index * width + bit / 64] |= 1 << UInt64(bit % 64) }
        for index in events.indices {
            for earlier in seen[index] {
                for word in 0..<width { bits[index * width + word] |= bits[earlier * width + word] }
            }
            var count = 0
            for word in 0..<width { count += bits[index * width + word].nonzeroBitCount }
            // To be the one itself is not to have seen it.
            result[index] = count == last.count && !marks[index]
        }
        return result
    }

    /// The marked events that no other marked event has seen.
    func unseen(by marks: Marks) -> [Int] {
        var hasLater = Marks(repeating: false, count: events.count)
        var last: [Int] = []
        for index in events.indices.reversed() {
            if marks[index], !hasLater[index] { last.append(index) }
            guard marks[index] || hasLater[index] else { continue }
            for earlier in seen[index] { hasLater[earlier] = true }
        }
        return last
    }

    /// Marks the events of which something is true.
    func marks(where holds: (ReviewEvent) -> Bool) -> Marks { events.map(holds) }
}
