// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomPrint
import LagomText

/// Makes prints one after the other and puts their files into their places.
///
/// Not Sendable: each task has its own, which keeps what the next clinic's copy shares with the last.
final class PrintWriter {
    private let order: PrintOrder
    private let record: PrintRecord
    private let renderer: Renderer
    private var last: (task: PrintTask, print: PreparedPrint)?
    /// A small picture of what was prepared last, as nobody's in particular: every clinic's kit shows it.
    private var picture: [UInt8]?

    /// The width of pictures in kits, in pixels.
    private static let pictureWidth = 240

    init(_ order: PrintOrder, _ record: PrintRecord, _ renderer: Renderer) {
        self.order = order
        self.record = record
        self.renderer = renderer
    }

    func write(_ task: PrintTask) throws(CannotRun) -> PrintCount {
        let place = task.folder + "/" + task.name
        if !order.isDry, isThere(place, task) { return PrintCount(unchanged: 1) }
        let (files, findings) = make(task)
        guard !files.isEmpty else { return PrintCount(findings: findings) }
        if !order.isDry { try put(files, of: task, at: place) }
        return PrintCount(findings: findings, written: 1)
    }

    private func put(_ files: [[UInt8]], of task: PrintTask, at place: String) throws(CannotRun) {
        let names = PrintFiles.names(place, isPicture: task.isPicture, count: files.count)
        for (name, bytes) in zip(names, files) { try WholeFile("\(order.folder)/\(name)").write(bytes) }
        if task.holder != nil, !task.isPicture, let picture = smallPicture() {
            try WholeFile("\(order.folder)/\(PrintFiles.picture(of: place))").write(picture)
        }
        try record.add(place, files: files.count, made: task.input, label: PrintLabel(task))
    }

    private func make(_ task: PrintTask) -> (files: [[UInt8]], findings: [Finding]) {
        let (print, findings) = prepared(task)
        guard let print else { return ([], findings) }
        let (clinic, logo) = (task.holder?.clinic, task.holder?.logo)
        if task.isPicture {
            let (pictures, more) = print.pictures(for: clinic, logo: logo)
            return (pictures, findings + more)
        }
        let (bytes, more) = print.pdf(for: clinic, logo: logo)
        return (bytes.map { [$0] } ?? [], findings + more)
    }

    private func prepared(_ task: PrintTask) -> (print: PreparedPrint?, findings: [Finding]) {
        if let last, last.task.sharesAllButClinic(with: task) { return (last.print, []) }
        let (print, problems) = renderer.prepare(task.job)
        let findings = problems + (order.isDry ? print?.notes ?? [] : [])
        last = print.map { (task, $0) }
        picture = nil
        return (print, findings)
    }

    private func smallPicture() -> [UInt8]? {
        if picture == nil {
            picture = last?.print.pictures(for: nil, logo: nil, width: Self.pictureWidth).pictures.first
        }
        return picture
    }

    /// Whether the print is as it should be: somebody may have removed a file since it was recorded.
    private func isThere(_ place: String, _ task: PrintTask) -> Bool {
        guard let count = record.files(of: place, made: task.input) else { return false }
        return PrintFiles.names(place, isPicture: task.isPicture, count: count).allSatisfy { name in
            access("\(order.folder)/\(name)", F_OK) == 0
        }
    }
}
