// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomPrint
import LagomText

/// Makes one print and puts its files into their places.
struct PrintWriter {
    private let order: PrintOrder
    private let plan: PrintPlan
    private let record: PrintRecord

    init(_ order: PrintOrder, _ plan: PrintPlan, _ record: PrintRecord) {
        self.order = order
        self.plan = plan
        self.record = record
    }

    func write(_ task: PrintTask, with renderer: Renderer) throws(CannotRun) -> PrintCount {
        let place = task.folder + "/" + task.name
        if record.holds(place, task.input), isThere(place, task) { return PrintCount(unchanged: 1) }
        let job = task.job(in: plan.campaign)
        if task.isPicture {
            let (pictures, findings) = renderer.pictures(job)
            for (index, picture) in pictures.enumerated() {
                let number = pictures.count > 1 ? "-\(index + 1)" : ""
                try WholeFile("\(order.folder)/\(place)\(number).png").write(picture)
            }
            return try finish(task, place, pictures.isEmpty, findings)
        }
        let (bytes, findings) = renderer.pdf(job)
        if let bytes { try WholeFile("\(order.folder)/\(place).pdf").write(bytes) }
        return try finish(task, place, bytes == nil, findings)
    }

    private func finish(
        _ task: PrintTask, _ place: String, _ failed: Bool, _ findings: [Finding]
    ) throws(CannotRun) -> PrintCount {
        guard !failed else { return PrintCount(findings: findings) }
        try record.add(place, task.input)
        return PrintCount(findings: findings, written: 1)
    }

    /// Somebody may have removed a file since it was recorded.
    private func isThere(_ place: String, _ task: PrintTask) -> Bool {
        let endings = task.isPicture ? ["-1.png", ".png"] : [".pdf"]
        return endings.contains { access("\(order.folder)/\(place)\($0)", F_OK) == 0 }
    }
}
