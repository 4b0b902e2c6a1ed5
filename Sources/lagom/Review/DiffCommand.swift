// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview
import LagomText

/// `lagom review diff`.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Shows what has changed in a text since you last said something of it.")
    @OptionGroup var name: TextArgument
    @OptionGroup var day: DayOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run(on: day.now) { console, desk in
            let (then, lines) = try desk.wordings(of: name.text, since: review.who)
            guard let then else {
                console.say(
                    Wording(sv: "Du har inte sagt något om texten.", en: "You have not said anything of this text."))
                return .clean
            }
            switch review.format {
            case .text:
                if lines.isEmpty {
                    console.say(
                        Wording(
                            sv: "Ordalydelsen från \(then.time) finns varken i en utgåva eller i Git.",
                            en: "The wording of \(then.time) is neither in an edition nor in Git."))
                }
                if !lines.isEmpty, lines.allSatisfy({ $0.kind == .same }) {
                    console.say(
                        Wording(
                            sv: "Inget i texten är ändrat sedan \(then.time).",
                            en: "Nothing in the text has changed since \(then.time)."))
                }
                for line in lines where line.kind != .same {
                    Stream.output.write(line.kind.rawValue + VisibleText.text(line.text) + "\n")
                }
            case .json:
                let changed = lines.filter { $0.kind != .same }.map { line in
                    JSONDocument.object([("kind", .text(line.kind.rawValue)), ("text", .text(line.text))])
                }
                Stream.output.write(
                    JSONDocument.object([("since", .text(then.id.name)), ("lines", .list(changed))]).text)
            }
            return .clean
        }
    }
}
