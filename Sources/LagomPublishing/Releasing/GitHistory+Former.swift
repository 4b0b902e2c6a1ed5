// SPDX-License-Identifier: EUPL-1.2

/// What a file was before a commit changed or removed it, or as the last one has it and the folder does not.
struct FormerFile: Sendable {
    /// The path from the top of the checkout.
    let path: String
    let blob: String

    var name: String { String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]) }
}

extension GitHistory {
    /// What the files of a folder were before commits up to the last changed or removed them, the newest first, then what
    /// they are in the last and not in the folder; of the folders too that it was before the project was moved.
    ///
    /// - Parameters:
    ///   - folder: the path from the project's root.
    ///   - mark: a file of the project by which Git knows that it was moved.
    /// - Returns: none where the project is no checkout.
    func former(in folder: String, ofProjectWith mark: String) throws(GitFault) -> [FormerFile] {
        guard let prefix = try prefix(), try hasCommits() else { return [] }
        guard output(["rev-parse", "--is-shallow-repository"]) == "false\n" else { throw .shallow }
        let folders = [folder] + (try formerFolders(of: mark, below: prefix)).map { $0 + folder }
        let raw = ["--raw", "--no-relative", "--no-abbrev", "-z", "--no-renames", "--diff-filter=DM"]
        // All sides of every merge: one that undid a change would hide it.
        let history = ["log", "--format=", "--no-show-signature", "--full-history", "--diff-merges=separate"]
        return try told(history + raw + ["--"] + folders).formerFiles
            + told(["diff-index"] + raw + ["HEAD", "--", folder]).formerFiles
    }

    /// The folders in which the project was before, as paths from its root with a slash behind them.
    private func formerFolders(of mark: String, below prefix: String) throws(GitFault) -> [String] {
        let top = String(repeating: "../", count: prefix.split(separator: "/").count)
        let moves = try told([
            "log", "--follow", "--format=", "--no-show-signature", "--raw", "--no-relative", "-z", "-M",
            "--diff-filter=R", "--", mark,
        ])
        return moves.split(separator: "\0").filter { $0.hasSuffix(mark) && !$0.hasPrefix(":") }
            .map { $0.dropLast(mark.count) }.filter { $0 != prefix }.map { top + $0 }
    }

    private func told(_ command: [String]) throws(GitFault) -> String {
        guard let told = output(command) else { throw .silent }
        return told
    }
}

extension String {
    /// Reads `:mode mode blob blob D` and a path, each ended by a zero.
    fileprivate var formerFiles: [FormerFile] {
        var (fields, files) = (split(separator: "\0").makeIterator(), [FormerFile]())
        while let entry = fields.next() {
            let words = entry.split(separator: " ")
            guard words.count == 5, let path = fields.next() else { continue }
            files.append(FormerFile(path: String(path), blob: String(words[2])))
        }
        return files
    }
}
