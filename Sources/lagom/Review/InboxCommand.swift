// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview
import LagomText

/// `lagom review inbox`.
struct InboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Shows the texts that wait for you.")
    @OptionGroup var day: DayOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run(on: day.now) { console, desk in
            let lines = try await desk.inbox(of: review.who)
            switch review.format {
            case .text:
                for line in lines {
                    let (name, role) = ("\(line.message)/\(line.language)", line.role.wording)
                    let (state, need) = (line.state.wording, line.need.wording)
                    console.say(
                        Wording(
                            sv: "\(name) (\(state.sv)), som \(role.sv): \(need.sv)",
                            en: "\(name) (\(state.en)), as \(role.en): \(need.en)"))
                    if let words = line.words { Stream.output.write("    " + VisibleText.text(words) + "\n") }
                }
                if lines.isEmpty {
                    console.say(Wording(sv: "Inget väntar på dig.", en: "Nothing waits for you."))
                }
            case .json:
                let list = lines.map { line in
                    JSONDocument.object([
                        ("message", .text(line.message)), ("variant", .text(line.language.tag)),
                        ("state", .text(line.state.rawValue)), ("role", .text(line.role.rawValue)),
                        ("need", .text(line.need.wording.text(in: console.language))),
                        ("words", line.words.map(JSONDocument.text)),
                    ])
                }
                Stream.output.write(JSONDocument.list(list).text)
            }
            return .clean
        }
    }
}
