// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// Files in an output folder that no build wrote; a build touches nothing where there is one.
enum ForeignFiles {
    /// The paths of files, links and the like that the folder's manifest does not list, sorted.
    ///
    /// Empty folders count as nothing, whoever made them.
    static func paths(in folder: Int32) throws(SystemError) -> [String] {
        let written = try Manifest(of: folder)?.paths ?? []
        let entries = try FolderWalk.entries(below: folder)
        let foreign = entries.filter { entry in
            switch entry.kind {
            case .folder: false
            case .file: !written.contains(entry.path) && entry.path != Manifest.name
            case .other: true
            }
        }
        return foreign.map(\.path).sorted()
    }

    /// Refuses an output with such files, naming the first of them.
    static func refuse(in folder: Int32, at path: String) throws(CannotRun) {
        let foreign = try SystemError.explain(path) { () throws(SystemError) in try paths(in: folder) }
        guard !foreign.isEmpty else { return }
        let names = foreign.prefix(5).joined(separator: ", ")
        let more = foreign.count - 5
        throw CannotRun(
            Wording(
                sv: "\(path) innehåller filer som inget bygge har skrivit: \(names)"
                    + (more > 0 ? " och \(more) till." : "."),
                en: "\(path) holds files that no build wrote: \(names)" + (more > 0 ? " and \(more) more." : ".")),
            remedy: Wording(
                sv: "Flytta dem därifrån, eller välj en annan mapp. Inget har tagits bort.",
                en: "Move them elsewhere, or choose another folder. Nothing was removed."))
    }

    /// Refuses to take away a leftover of a build that no build can have left.
    static func refuseLeftover(in folder: Int32, at path: String) throws(CannotRun) {
        let isOurs = try SystemError.explain(path) { () throws(SystemError) in
            if try Manifest(of: folder) != nil { return true }
            let entries = try FolderWalk.entries(below: folder)
            return entries.allSatisfy { $0.kind == .file && $0.path == Manifest.asideName }
        }
        if !isOurs { try refuse(in: folder, at: path) }
    }
}
