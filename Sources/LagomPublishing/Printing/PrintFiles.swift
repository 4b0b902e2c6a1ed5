// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// The names of a print's files.
enum PrintFiles {
    /// `poster-a4.pdf`, `screen-1.png` to `screen-3.png`, `social.png`.
    static func names(_ name: String, isPicture: Bool, count: Int) -> [String] {
        guard isPicture else { return [name + ".pdf"] }
        return count == 1 ? [name + ".png"] : (1...count).map { "\(name)-\($0).png" }
    }

    /// The small picture of a document in a kit.
    static func picture(of name: String) -> String { name + ".png" }

    /// All that a print may ever have been written as.
    static func all(_ name: String) -> [String] {
        [name + ".pdf", name + ".png"] + (1...9).map { "\(name)-\($0).png" }
    }

    /// What a file may have been printed as, by its name.
    static func prints(of file: Substring) -> [String] {
        guard file.hasSuffix(".pdf") || file.hasSuffix(".png") else { return [] }
        let name = file.dropLast(4)
        return [String(name), String(name.dropLast(2))].filter { all($0).contains(String(file)) }
    }
}

/// Takes away what an earlier run printed and what may not hang any more: what was withdrawn, deleted or left since.
struct PrintSweep {
    let folder: String
    let record: PrintRecord

    /// Removes prints of such names and editions from all folders, and the kits that held them.
    ///
    /// - Returns: the names of the prints that there were, with their folders.
    func remove(_ isObsolete: (_ name: String, _ editions: [String]) -> Bool) throws(CannotRun) -> [String] {
        var removed: [String] = []
        for path in record.names {
            guard let slash = path.lastIndex(of: "/"),
                isObsolete(String(path[path.index(after: slash)...]), record.editions(on: path))
            else { continue }
            if try remove(path) {
                removed.append(path)
                let kit = folder + "/" + path[..<slash]
                for file in [kit + ".zip", kit + "/index.html"] { try unlinkIfThere(file) }
            }
        }
        return removed
    }

    /// Files with the names of such prints of which the record knows nothing: they may be somebody else's.
    func unknown(_ isObsolete: (String) -> Bool) throws(CannotRun) -> [String] {
        let known = Set(record.names.flatMap(PrintFiles.all))
        return try files().filter { !known.contains($0.path) && $0.prints.contains(where: isObsolete) }.map(\.path)
    }

    /// The texts of all prints that lie there, whoever made them, as the names of their files start.
    func texts() throws(CannotRun) -> Set<String> {
        Set(try files().flatMap(\.prints).compactMap(PrintTask.text(ofPrint:)))
    }

    /// The files that lie there, with what each may have been printed as, in the order of their paths.
    private func files() throws(CannotRun) -> [(path: String, prints: [String])] {
        guard let root = try? Descriptor(folder: folder) else { return [] }
        let entries = try SystemError.explain(folder) { () throws(SystemError) in
            try FolderWalk.entries(below: root.number)
        }
        return entries.map(\.path).sorted().map { path in
            let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
            return (path, PrintFiles.prints(of: name))
        }
    }

    private func remove(_ path: String) throws(CannotRun) -> Bool {
        var found = false
        for file in PrintFiles.all(path) where try unlinkIfThere(folder + "/" + file) { found = true }
        return found
    }

    @discardableResult
    private func unlinkIfThere(_ path: String) throws(CannotRun) -> Bool {
        if unlink(path) == 0 { return true }
        guard errno == ENOENT || errno == ENOTDIR else { throw SystemError().explained(path) }
        return false
    }
}
