// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// The command `lagom`: without a subcommand it shows its help.
struct Lagom: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "lagom",
        abstract: "Turns Markdown messages on lagom health care into an accessible, multilingual web site.",
        discussion: """
            Start with 'lagom new campaign my-campaign', then run 'lagom build' in that folder.

            Exit status: 0 all is well, 1 findings stop the release, 2 the command cannot run.
            Completion for bash, zsh and fish: lagom --generate-completion-script bash
            """,
        version: version,
        subcommands: [
            NewCommand.self, BuildCommand.self, PrintCommand.self, CheckCommand.self, RulesCommand.self,
            ReviewCommand.self, StatusCommand.self, RecallCommand.self, ExportCommand.self, ThemeCommand.self,
        ])
}
