// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Synchronization

/// A line on standard error that fills while work runs; nothing where nobody looks at a terminal.
final class ProgressBar: Sendable {
    private static let columns = 30
    private let shown = Mutex<ContinuousClock.Instant?>(nil)
    private let start = ContinuousClock.now
    private let isShown: Bool
    private let language: ToolLanguage

    init(_ console: Console) {
        isShown = !console.isQuiet && Stream.error.isTerminal
        language = console.language
    }

    /// Redraws the bar, a few times a second.
    func show(_ done: Int, of total: Int) {
        guard isShown, total > 0 else { return }
        shown.withLock { last in
            let now = ContinuousClock.now
            if let last, now - last < .milliseconds(200) { return }
            last = now
            let filled = min(done, total) * Self.columns / total
            let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.columns - filled)
            let pace = Pace(done: done, total: total, seconds: (now - start) / .seconds(1)).text(in: language)
            Stream.error.write("\r[\(bar)] \(done)/\(total)\(pace)\u{1B}[K")
        }
    }

    /// Takes the bar away.
    func clear() {
        guard isShown, shown.withLock({ $0 != nil }) else { return }
        Stream.error.write("\r\u{1B}[K")
    }
}

/// How fast work goes, and how long it will take yet.
struct Pace {
    let done: Int
    let total: Int
    let seconds: Double

    /// `, 230/s, 2 min 5 s left`; nothing in the first second, which tells little.
    func text(in language: ToolLanguage) -> String {
        guard seconds >= 1, done > 0 else { return "" }
        let rate = Double(done) / seconds
        let left = Self.duration(Int((Double(total - done) / rate).rounded(.up)))
        let shown = rate < 10 ? "\(Int(rate * 10) / 10).\(Int(rate * 10) % 10)" : "\(Int(rate))"
        return language == .sv ? ", \(shown)/s, \(left) kvar" : ", \(shown)/s, \(left) left"
    }

    private static func duration(_ seconds: Int) -> String {
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        if hours > 0 { return "\(hours) h \(minutes) min" }
        return minutes > 0 ? "\(minutes) min \(seconds % 60) s" : "\(seconds) s"
    }
}
