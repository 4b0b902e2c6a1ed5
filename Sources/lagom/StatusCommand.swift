// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom status`.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Shows where every text stands: its state, what it waits for and what is due.",
        discussion: "Example: lagom status --format json")
    @OptionGroup var day: DayOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run(on: day.now) { console, desk in
            let report = try await desk.status()
            switch review.format {
            case .text: Stream.output.write(report.text(in: console.language))
            case .json: Stream.output.write(report.json(in: console.language))
            }
            return .clean
        }
    }
}
