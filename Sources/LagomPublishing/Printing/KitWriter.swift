// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomPrint
import LagomText

/// Makes a clinic's prints a kit: a page with pictures that shows what there is, and one file to send.
struct KitWriter: Sendable {
    let order: PrintOrder
    let record: PrintRecord

    /// Writes the kits of all clinics that prints were made for, and leaves those in which nothing changed; how many
    /// kits there are.
    func write(_ tasks: [PrintTask]) async throws -> Int {
        let byClinic = Dictionary(grouping: tasks.filter { $0.holder != nil }, by: \.folder)
        _ = try await ParallelChunks.map(byClinic.keys.sorted(), size: 4) { folders in
            for folder in folders { try write(folder, byClinic[folder] ?? []) }
        }
        return byClinic.count
    }

    private func write(_ folder: String, _ tasks: [PrintTask]) throws(CannotRun) {
        guard let clinic = tasks.first?.holder?.clinic else { return }
        let (path, input) = (order.folder + "/" + folder, Self.digest(of: tasks))
        let (archivePath, indexPath) = (path + ".zip", path + "/index.html")
        let isMade = record.files(of: folder + ".zip", made: input) != nil
        guard !isMade || access(archivePath, F_OK) != 0 || access(indexPath, F_OK) != 0 else { return }
        let files = tasks.flatMap { task in
            PrintFiles.all(task.name).filter { access("\(path)/\($0)", F_OK) == 0 }.map {
                KitFile(task: task, name: $0)
            }
        }
        let index = KitIndex(clinic: clinic, files: files).page
        try WholeFile(indexPath).write(index)
        var archive = ZipArchive()
        archive.add(index, at: folder + "/index.html")
        for file in files {
            let bytes = try SystemError.explain(path) { () throws(SystemError) in
                try Descriptor("\(path)/\(file.name)", O_RDONLY).readAll()
            }
            archive.add(bytes, at: "\(folder)/\(file.name)")
        }
        try WholeFile(archivePath).write(archive.finished)
        try record.add(folder + ".zip", files: 1, made: input)
    }

    /// The digest of all that a kit is made of.
    private static func digest(of tasks: [PrintTask]) -> Digest {
        var hasher = Digest.Hasher()
        for task in tasks { hasher.update(task.input.bytes) }
        return hasher.digest()
    }
}

/// A file of a kit.
struct KitFile {
    let task: PrintTask
    let name: String

    /// Whether it only shows what a document looks like.
    var isSmallPicture: Bool { !task.isPicture && name == PrintFiles.picture(of: task.name) }
    /// The file that shows what it looks like.
    var picture: String { task.isPicture ? name : PrintFiles.picture(of: task.name) }
}
