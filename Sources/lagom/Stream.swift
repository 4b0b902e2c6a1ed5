// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// One of the two streams that a command writes to.
struct Stream: Sendable {
    static let output = Stream(descriptor: STDOUT_FILENO)
    static let error = Stream(descriptor: STDERR_FILENO)

    let descriptor: Int32

    /// Whether somebody looks at the stream in a terminal.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// The columns of the terminal, or 100 where there is none.
    var width: Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return Int(size.ws_col)
    }

    /// Writes text as UTF-8; a stream that nobody reads any more swallows it.
    func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(count, 0))
        }
    }
}
