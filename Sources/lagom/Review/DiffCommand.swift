// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom review diff`.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Shows what has changed in a text, and in what it shows, since you last said something of it.")
    @OptionGroup var name: TextArgument
    @OptionGroup var day: DayOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run(on: day.now) { console, desk in
            let diff = try desk.diff(of: name.text, since: review.who)
            switch review.format {
            case .text: Stream.output.write(diff.text(in: console.language))
            case .json: Stream.output.write(diff.json)
            }
            return .clean
        }
    }
}
