// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom rules list`.
struct RulesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the rules with language, severity and family.",
        discussion: "Example: lagom rules list --language sv")

    @Option(help: "The language whose rules are wanted (default: all).")
    var language: LanguageTag?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            let handbook = try Handbook(rules.shelf)
            Stream.output.write(try handbook.list(of: language, in: console.language))
            return console.status(of: handbook)
        }
    }
}

extension Console {
    /// Shows what is wrong with the rules' files, if anything is.
    func status(of handbook: Handbook) -> Status {
        if !handbook.findings.isEmpty { show(handbook.findings) }
        return handbook.findings.block ? .blocked : .clean
    }
}
