// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What Git knows of a project, where the project is a Git checkout and Git is installed.
struct GitHistory: Sendable {
    let root: String

    /// The address and the name of who commits here.
    var user: [String] {
        ["user.email", "user.name"].compactMap { key in
            Command.output(git + ["config", key]).map(Self.line).flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// The addresses and names of all who changed one of some files since a moment, or ever.
    func authors(of paths: [String], since moment: Moment?) -> Set<String> {
        let since = moment.map { ["--since=\($0)"] } ?? []
        let log = ["log", "--format=%ae%n%an%n%ce%n%cn"] + since + ["--"] + paths
        let lines = Command.output(git + log)?.split(separator: "\n").map(String.init) ?? []
        return Set(lines)
    }

    /// The addresses and names of those who wrote lines of a file as they stand, since a moment or ever.
    func writers(of lines: [ClosedRange<Int>], in path: String, since moment: Moment?) -> Set<String> {
        guard !lines.isEmpty else { return [] }
        let ranges = lines.flatMap { ["-L", "\($0.lowerBound),\($0.upperBound)"] }
        let blame = Command.output(git + ["blame", "--porcelain"] + ranges + ["--", path])
        return Self.names(in: blame ?? "", since: moment)
    }

    /// The names in what `git blame --porcelain` says: each commit tells its own once, and its lines begin with a tab.
    private static func names(in blame: String, since moment: Moment?) -> Set<String> {
        var names: Set<String> = []
        var current: Set<String> = []
        for line in blame.split(separator: "\n") {
            guard let space = line.firstIndex(of: " ") else { continue }
            let value = line[space...].dropFirst()
            switch line[..<space] {
            case "author", "committer": current.insert(String(value))
            case "author-mail", "committer-mail": current.insert(String(value.dropFirst().dropLast()))
            case "committer-time":
                if let seconds = Int(value), seconds > moment?.seconds ?? 0 { names.formUnion(current) }
            case "summary": current = []
            default: break
            }
        }
        return names
    }

    private var git: [String] { ["git", "--literal-pathspecs", "-C", root] }

    /// A file's last versions, the newest first: at most a hundred.
    func versions(of path: String) -> some Sequence<String> {
        let commits = Command.output(git + ["log", "-n", "100", "--format=%H", "--", path])
        return (commits ?? "").split(separator: "\n").lazy.compactMap { [git] commit in
            Command.output(git + ["show", "\(commit):./\(path)"])
        }
    }

    private static func line(_ text: String) -> String {
        String(text.prefix { $0 != "\n" })
    }
}
