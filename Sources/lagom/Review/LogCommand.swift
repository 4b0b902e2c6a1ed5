// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom review log`.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Shows what was said of a text, and what has become of passages.")
    @OptionGroup var name: TextArgument
    @OptionGroup var day: DayOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run(on: day.now) { console, desk in
            let log = try desk.log(of: name.text)
            switch review.format {
            case .text: Stream.output.write(log.text(in: console.language))
            case .json: Stream.output.write(log.json(in: console.language))
            }
            return .clean
        }
    }
}
