// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom rules evaluate CORPUS`.
struct RulesEvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measures the sentence rules on labelled passages.",
        discussion: """
            The corpus has a line of JSON a passage: {"id", "lang", "text", "label": "risky" or "safe", "families": […]},
            and maybe "severity" and "difficulty". A passage counts as flagged where a rule that blocks or must be
            answered finds something. Precision is the share of flagged passages that are risky, recall the share of
            risky passages that were flagged, and F1 the harmonic mean of the two. The last table shows each rule's
            precision, the least first.
            Example: lagom rules evaluate corpus.jsonl --predictions predictions.jsonl
            """)

    @Argument(help: "The corpus (JSON Lines); - is standard input.", completion: .file(extensions: ["jsonl"]))
    var corpus: String

    @Option(
        help: ArgumentHelp("Write {\"id\", \"flagged\", \"families\"} a line to this file.", valueName: "file"),
        completion: .file())
    var predictions: String?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            let handbook = try Handbook(rules.shelf)
            let trial = try CorpusTrial(handbook, on: corpus)
            if let predictions { try TextFile.write(trial.predictions, to: predictions) }
            Stream.output.write(trial.tables(in: console.language))
            return console.status(of: handbook)
        }
    }
}
