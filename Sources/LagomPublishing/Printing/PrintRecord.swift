// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText
import Synchronization

/// What was printed of what, so that a run goes on where it was interrupted and leaves alone what is unchanged.
///
/// Text in the folder of the prints: a line a print with the digest of its input, its name and the number of its files,
/// then what kits say of it behind a tab.
/// A line is added when all files of a print are in their places; the last line of a name holds.
final class PrintRecord: Sendable {
    static let name = ".lagom-prints"
    private let path: String
    private let known: [String: Entry]
    private let file = Mutex<Int32>(-1)

    /// One print that was made.
    struct Entry {
        let input: Substring
        let files: Int
        /// Nil of a kit itself.
        let label: PrintLabel?
    }

    /// A print and what is known of it.
    struct Print {
        let name: String
        let entry: Entry
    }

    init(in folder: String) {
        path = folder + "/" + Self.name
        var known: [String: Entry] = [:]
        let bytes = (try? Descriptor(path, O_RDONLY).readAll()) ?? []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let halves = line.split(separator: "\t", maxSplits: 1)
            let parts = halves.first?.split(separator: " ") ?? []
            // A line that a crash cut off tells nothing.
            if parts.count == 3, let files = Int(parts[2]), (1...9).contains(files) {
                known[String(parts[1])] = Entry(
                    input: parts[0], files: files, label: halves.dropFirst().first.flatMap { PrintLabel(line: $0) })
            }
        }
        self.known = known
    }

    deinit { file.withLock { if $0 >= 0 { close($0) } } }

    /// How many files a print has that was made of exactly this input; nil where there is none.
    func files(of name: String, made input: Digest) -> Int? {
        known[name].flatMap { $0.input == input.description ? $0.files : nil }
    }

    /// The prints that were ever made here, `sv/halsont-sv-poster-a4`.
    var names: [String] { known.keys.sorted() }

    /// The numbers on a print, `sv/halsont-sv-poster-a4`; none where nothing tells.
    func editions(on name: String) -> [String] { known[name]?.label?.editions ?? [] }

    /// The prints that were ever made here by the folders they were put into.
    var byFolder: [String: [Print]] {
        var prints: [String: [Print]] = [:]
        for (path, entry) in known {
            guard let slash = path.lastIndex(of: "/") else { continue }
            prints[String(path[..<slash]), default: []].append(
                Print(name: String(path[path.index(after: slash)...]), entry: entry))
        }
        return prints
    }

    func add(_ name: String, files count: Int, made input: Digest, label: PrintLabel? = nil) throws(CannotRun) {
        let line = Array("\(input) \(name) \(count)\(label.map { "\t" + $0.line } ?? "")\n".utf8)
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
