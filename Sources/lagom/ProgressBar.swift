// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Synchronization

/// A line on standard error that fills while a build runs; nothing where nobody looks at a terminal.
final class ProgressBar: Sendable {
    private static let columns = 30
    private let shown = Mutex(-1)
    private let isShown: Bool

    init(_ console: Console) {
        isShown = !console.isQuiet && Stream.error.isTerminal
    }

    /// Redraws the bar where it has grown.
    func show(_ done: Int, of total: Int) {
        guard isShown, total > 0 else { return }
        let filled = done * Self.columns / total
        shown.withLock { last in
            guard filled > last else { return }
            last = filled
            let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.columns - filled)
            Stream.error.write("\r[\(bar)] \(done)/\(total)")
        }
    }

    /// Takes the bar away.
    func clear() {
        guard isShown, shown.withLock({ $0 >= 0 }) else { return }
        Stream.error.write("\r\u{1B}[K")
    }
}
