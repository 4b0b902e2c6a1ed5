// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview
import LagomText

/// `lagom review verify`.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Finds events that are altered, lost, impossible or unreadable; they clear nothing.")
    @OptionGroup var day: DayOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.options.run { console in
            let audit = try EventAudit(root: ProjectRoot(review.options.root)) { [now = day.now] in
                now ?? Environment.today(in: $0)
            }
            let problems = try await audit.problems()
            switch review.format {
            case .text:
                for problem in problems {
                    let words = problem.fault.wording.text(in: console.language)
                    Stream.output.write("\(VisibleText.text(problem.path)): \(words)\n")
                }
                console.say(
                    Wording(
                        sv: problems.isEmpty ? "Inget fel på granskningens filer." : "Fel: \(problems.count).",
                        en: problems.isEmpty
                            ? "Nothing is wrong with the review's files." : "Problems: \(problems.count)."))
            case .json:
                let list = problems.map { problem in
                    JSONDocument.object([
                        ("path", .text(problem.path)), ("hides-something", .flag(problem.fault.hidesSomething)),
                        ("problem", .text(problem.fault.wording.text(in: console.language))),
                    ])
                }
                Stream.output.write(JSONDocument.object([("schema", .number(1)), ("problems", .list(list))]).text)
            }
            return problems.isEmpty ? .clean : .blocked
        }
    }
}
