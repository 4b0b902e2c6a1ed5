// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomPrint
import LagomText

/// Makes one print and puts its files into their places.
struct PrintWriter {
    let order: PrintOrder
    let record: PrintRecord

    func write(_ task: PrintTask, with renderer: Renderer) throws(CannotRun) -> PrintCount {
        let place = task.folder + "/" + task.name
        if isThere(place, task) { return PrintCount(unchanged: 1) }
        let (files, findings) = Self.make(task, with: renderer)
        guard !files.isEmpty else { return PrintCount(findings: findings) }
        let names = PrintFiles.names(place, isPicture: task.isPicture, count: files.count)
        for (name, bytes) in zip(names, files) { try WholeFile("\(order.folder)/\(name)").write(bytes) }
        try record.add(place, files: files.count, made: task.input)
        return PrintCount(findings: findings, written: 1)
    }

    private static func make(_ task: PrintTask, with renderer: Renderer) -> (files: [[UInt8]], findings: [Finding]) {
        if task.isPicture {
            let (pictures, findings) = renderer.pictures(task.job)
            return (pictures, findings)
        }
        let (bytes, findings) = renderer.pdf(task.job)
        return (bytes.map { [$0] } ?? [], findings)
    }

    /// Whether the print is as it should be: somebody may have removed a file since it was recorded.
    private func isThere(_ place: String, _ task: PrintTask) -> Bool {
        guard let count = record.files(of: place, made: task.input) else { return false }
        return PrintFiles.names(place, isPicture: task.isPicture, count: count).allSatisfy { name in
            access("\(order.folder)/\(name)", F_OK) == 0
        }
    }
}
