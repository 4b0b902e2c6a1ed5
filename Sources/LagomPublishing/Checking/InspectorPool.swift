// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import Synchronization

/// Lends inspectors to tasks: one belongs to one task at a time and keeps what it has learnt of words for the next.
final class InspectorPool: Sendable {
    private let book: RuleBook
    private let idle = Mutex<[Lent]>([])

    /// An inspector on its way from one task to another; nobody else holds it meanwhile.
    private struct Lent: @unchecked Sendable {
        let inspector: Inspector
    }

    init(_ book: RuleBook) {
        self.book = book
    }

    func lend<Result>(_ work: (Inspector) -> Result) -> Result {
        let lent = idle.withLock { $0.popLast() } ?? Lent(inspector: Inspector(book))
        defer { idle.withLock { $0.append(lent) } }
        return work(lent.inspector)
    }
}
