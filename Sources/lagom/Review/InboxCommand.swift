// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom review inbox`.
struct InboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox",
        abstract: "Shows the texts that wait for you, the gravest and oldest first, with what to do.")
    @OptionGroup var day: DayOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run(on: day.now) { console, desk in
            let inbox = try await desk.inbox(of: review.who)
            switch review.format {
            case .text: Stream.output.write(inbox.text(in: console.language))
            case .json: Stream.output.write(inbox.json(in: console.language))
            }
            return .clean
        }
    }
}
