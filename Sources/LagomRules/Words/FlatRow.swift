// SPDX-License-Identifier: EUPL-1.2

/// A row of plain values that grows, for the innermost loops: reading it counts no references, and only debug builds
/// check its bounds.
struct FlatRow<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count: Int

    init(capacity: Int = 16) {
        base = .allocate(capacity: max(capacity, 1))
        self.capacity = max(capacity, 1)
        count = 0
    }

    init(repeating element: Element, count: Int) {
        self.init(capacity: count)
        base.initialize(repeating: element, count: count)
        self.count = count
    }

    init(_ elements: some Collection<Element>) {
        self.init(capacity: elements.count)
        for element in elements { append(element) }
    }

    deinit {
        base.deallocate()
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        base[count] = element
        count += 1
    }

    @inline(__always)
    mutating func removeLast() {
        assert(count > 0)
        count -= 1
    }

    /// Keeps the room that there is.
    @inline(__always)
    mutating func removeAll() {
        count = 0
    }

    mutating func fill(with element: Element) {
        base.update(repeating: element, count: count)
    }

    /// The elements of a range; they must not be read once the row has changed.
    @inline(__always)
    func elements(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
        assert(range.lowerBound >= 0 && range.upperBound <= count)
        return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }
}

/// It has one owner, so whoever holds it may take it to another task.
extension FlatRow: @unchecked Sendable where Element: Sendable {}
