// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomPrint
import LagomText

/// Makes a clinic's prints a kit: a page with pictures that shows what there is, and one file to send.
///
/// A kit holds all prints that stand in the clinic's folder, of this run and of those before.
struct KitWriter: Sendable {
    let order: PrintOrder
    /// The record as it is when all is printed.
    let record: PrintRecord
    let texts: PrintedTexts

    /// Writes the kits of all clinics that prints were made for, and leaves those in which nothing changed; how many
    /// kits there are.
    func write(_ tasks: [PrintTask]) async throws -> Int {
        let clinics = Dictionary(
            tasks.compactMap { task in task.holder.map { (task.folder, $0.clinic) } },
            uniquingKeysWith: { first, _ in first })
        let prints = record.byFolder
        _ = try await ParallelChunks.map(clinics.sorted { $0.key < $1.key }, size: 4) { chunk in
            for (folder, clinic) in chunk { try write(folder, of: clinic, prints[folder] ?? []) }
        }
        return clinics.count
    }

    private func write(_ folder: String, of clinic: Clinic, _ made: [PrintRecord.Print]) throws(CannotRun) {
        let path = order.folder + "/" + folder
        let (archivePath, indexPath) = (path + ".zip", path + "/index.html")
        let prints = made.compactMap { KitPrint($0, in: path, texts) }.sorted(by: KitPrint.inOrder)
        let index = KitIndex(clinic: clinic, prints: prints).page
        let input = Self.digest(of: index, prints)
        let isMade = record.files(of: folder + ".zip", made: input) != nil
        guard !isMade || access(archivePath, F_OK) != 0 || access(indexPath, F_OK) != 0 else { return }
        try WholeFile(indexPath).write(index)
        var archive = ZipArchive()
        archive.add(index, at: folder + "/index.html")
        for name in prints.flatMap(\.allFiles) {
            let bytes = try SystemError.explain(path) { () throws(SystemError) in
                try Descriptor("\(path)/\(name)", O_RDONLY).readAll()
            }
            archive.add(bytes, at: "\(folder)/\(name)")
        }
        try WholeFile(archivePath).write(archive.finished)
        try record.add(folder + ".zip", files: 1, made: input)
    }

    /// The digest of all that a kit is made of.
    private static func digest(of index: [UInt8], _ prints: [KitPrint]) -> Digest {
        var hasher = Digest.Hasher()
        hasher.update(index)
        for print in prints { hasher.update(print.input.utf8) }
        return hasher.digest()
    }
}
