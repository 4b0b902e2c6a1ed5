// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText
import Synchronization

/// What was printed of what, so that a run goes on where it was interrupted and leaves alone what is unchanged.
///
/// Text in the folder of the prints: a line a print with the digest of its input and its name. A line is added when
/// all files of a print are in their places; the last line of a name holds.
final class PrintRecord: Sendable {
    static let name = ".lagom-prints"
    private let path: String
    private let known: [String: String]
    private let file = Mutex<Int32>(-1)

    init(in folder: String) {
        path = folder + "/" + Self.name
        var known: [String: String] = [:]
        let bytes = (try? Descriptor(path, O_RDONLY).readAll()) ?? []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            if parts.count == 2 { known[String(parts[1])] = String(parts[0]) }
        }
        self.known = known
    }

    deinit { file.withLock { if $0 >= 0 { close($0) } } }

    /// Whether a print was made of exactly this input.
    func holds(_ name: String, _ input: Digest) -> Bool { known[name] == input.description }

    func add(_ name: String, _ input: Digest) throws(CannotRun) {
        let line = Array("\(input) \(name)\n".utf8)
        try SystemError.explain(path) { () throws(SystemError) in
            let number = try file.withLock { number throws(SystemError) in
                if number < 0 {
                    number = try SystemError.check { open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644) }
                }
                return number
            }
            // One call, so that lines of two processes do not mix.
            try SystemError.check { write(number, line, line.count) }
        }
    }
}
