// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomPrint
import LagomText

/// Makes a clinic's prints a kit: a page with pictures that shows what there is, and one file to send.
struct KitWriter {
    private let order: PrintOrder
    private let plan: PrintPlan

    init(_ order: PrintOrder, _ plan: PrintPlan) {
        self.order = order
        self.plan = plan
    }

    /// Writes all kits; how many there are.
    func write() throws(CannotRun) -> Int {
        let byClinic = Dictionary(grouping: plan.tasks.filter { $0.holder != nil }, by: \.folder)
        for folder in byClinic.keys.sorted() { try write(folder, byClinic[folder] ?? []) }
        return byClinic.count
    }

    private func write(_ folder: String, _ tasks: [PrintTask]) throws(CannotRun) {
        guard let clinic = tasks.first?.holder?.clinic else { return }
        let path = order.folder + "/" + folder
        let files = tasks.flatMap { task in
            PrintFiles.all(task.name).filter { access("\(path)/\($0)", F_OK) == 0 }.map {
                KitFile(task: task, name: $0)
            }
        }
        let index = KitIndex(clinic: clinic, files: files).page
        try WholeFile(path + "/index.html").write(index)
        var archive = ZipArchive()
        archive.add(index, at: folder + "/index.html")
        for file in files {
            let bytes = try SystemError.explain(path) { () throws(SystemError) in
                try Descriptor("\(path)/\(file.name)", O_RDONLY).readAll()
            }
            archive.add(bytes, at: "\(folder)/\(file.name)")
        }
        try WholeFile("\(path).zip").write(archive.finished)
    }
}

/// A file of a kit.
struct KitFile {
    let task: PrintTask
    let name: String
}
