// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom recall`.
struct RecallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recall",
        abstract: "Lists the editions whose prints should come down, and why.",
        discussion: "Example: lagom recall --format json")
    @OptionGroup var day: DayOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run(on: day.now, isToStop: true) { console, desk in
            let editions = try await desk.recall()
            switch review.format {
            case .text:
                for one in editions { Stream.output.write(one.text(in: console.language)) }
                if editions.isEmpty {
                    console.say(Wording(sv: "Inget tryck behöver tas ner.", en: "No print needs to come down."))
                }
            case .json:
                let list = editions.map { $0.json(in: console.language) }
                Stream.output.write(JSONDocument.object([("schema", .number(1)), ("editions", .list(list))]).text)
            }
            return .clean
        }
    }
}
