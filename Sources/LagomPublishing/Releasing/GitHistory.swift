// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What Git knows of a project, where the project is a Git checkout and Git is installed.
struct GitHistory: Sendable {
    let root: String

    /// The address and the name of who commits here.
    var user: [String] {
        ["user.email", "user.name"].compactMap { key in
            Command.output(["git", "-C", root, "config", key]).map(Self.line).flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// The addresses and names of all who changed a file since a moment, or ever.
    func authors(of path: String, since moment: Moment?) -> Set<String> {
        let since = moment.map { ["--since=\($0)"] } ?? []
        let arguments = ["git", "-C", root, "log", "--format=%ae%n%an%n%ce%n%cn"] + since + ["--", path]
        let lines = Command.output(arguments)?.split(separator: "\n").map(String.init) ?? []
        return Set(lines)
    }

    /// A file's last versions, the newest first: at most a hundred.
    func versions(of path: String) -> some Sequence<String> {
        let commits = Command.output(["git", "-C", root, "log", "-n", "100", "--format=%H", "--", path])
        return (commits ?? "").split(separator: "\n").lazy.compactMap { [root] commit in
            Command.output(["git", "-C", root, "show", "\(commit):./\(path)"])
        }
    }

    private static func line(_ text: String) -> String {
        String(text.prefix { $0 != "\n" })
    }
}
