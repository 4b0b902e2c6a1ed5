// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom rules features CORPUS`.
struct RulesFeaturesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "features",
        abstract: "Prints what weighing sees in labelled passages.",
        discussion: """
            For whoever fits the weights of weak cues anew (make weights): a line of JSON a passage, {"id", "features"},
            spelled as in the rule weak-cues. What other rules saw in a passage is among its features.
            Example: lagom rules features corpus.jsonl > features.jsonl
            """)

    @Argument(help: "The corpus (JSON Lines); - is standard input.", completion: .file(extensions: ["jsonl"]))
    var corpus: String

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            let handbook = try Handbook(rules.shelf)
            Stream.output.write(try CorpusFeatures(handbook, of: corpus).lines)
            return console.status(of: handbook)
        }
    }
}
