// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview
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
                for one in editions {
                    let why = one.reason.wording
                    console.say(
                        Wording(
                            sv: "\(one.number) \(one.message)/\(one.language): \(why.sv)",
                            en: "\(one.number) \(one.message)/\(one.language): \(why.en)"))
                }
                if editions.isEmpty {
                    console.say(Wording(sv: "Inget tryck behöver tas ner.", en: "No print needs to come down."))
                }
            case .json:
                let list = editions.map { one in
                    JSONDocument.object([
                        ("edition", .text(one.number.text)), ("message", .text(one.message)),
                        ("variant", .text(one.language.tag)),
                        ("reason", .text(one.reason.wording.text(in: console.language))),
                    ])
                }
                Stream.output.write(JSONDocument.object([("schema", .number(1)), ("editions", .list(list))]).text)
            }
            return .clean
        }
    }
}
