// SPDX-License-Identifier: EUPL-1.2

/// Finds the largest size at which something fits its slot.
enum Fitting {
    /// Sizes are tried in steps of a quarter of a point: finer is not seen.
    private static let step = 0.25

    /// What fits at the largest size, or nothing, with what was tried at the smallest.
    static func largest<Content>(
        _ sizes: ClosedRange<Double>, _ make: (Double) -> Content, fits: (Content) -> Bool
    ) -> (fitting: Content?, smallest: Content) {
        let smallest = make(sizes.lowerBound)
        guard fits(smallest) else { return (nil, smallest) }
        var best = smallest
        var (low, high) = (0, Int(((sizes.upperBound - sizes.lowerBound) / step).rounded(.down)))
        while low < high {
            let middle = (low + high + 1) / 2
            let content = make(sizes.lowerBound + Double(middle) * step)
            if fits(content) { (low, best) = (middle, content) } else { high = middle - 1 }
        }
        return (best, smallest)
    }
}
