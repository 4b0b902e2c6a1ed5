// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom rules show ID`.
struct RulesShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows what a rule finds, why, what to write instead, and its examples.",
        discussion: "Example: lagom rules show seek-not")

    @Argument(help: "The rule's id, as findings show it in brackets.")
    var id: String

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            let handbook = try Handbook(rules.shelf)
            Stream.output.write(try handbook.text(of: id, in: console.language))
            return .clean
        }
    }
}
