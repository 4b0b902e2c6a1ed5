// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom rules test`.
struct RulesTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Holds every rule against its own examples.",
        discussion: """
            Rules of your own are tested with those of Lagom whose words they use.
            Example: lagom rules test
            Example: lagom rules test --rules my-rules

            Exit status: 0 all come out as they should, 1 some do not, 2 the rules cannot be read.
            """)

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            let trial = try Handbook(rules.shelf).trial()
            guard trial.findings.isEmpty else {
                console.show(trial.findings)
                return trial.findings.block ? .blocked : .clean
            }
            console.say(
                Wording(
                    sv: "\(trial.rules) regler, \(trial.examples) exempel: alla som reglerna säger.",
                    en: "\(trial.rules) rules, \(trial.examples) examples: all as the rules say."))
            return .clean
        }
    }
}
