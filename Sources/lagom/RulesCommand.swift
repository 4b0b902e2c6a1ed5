// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// `lagom rules`: what is looked for, and how well.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists, shows, tests and evaluates the rules.",
        discussion: "Example: lagom rules show seek-not",
        subcommands: [
            RulesListCommand.self, RulesShowCommand.self, RulesTestCommand.self, RulesEvaluateCommand.self,
            RulesHandbookCommand.self, RulesFeaturesCommand.self,
        ])
}
