// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// `lagom theme`: works on the campaign's theme.
struct ThemeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "Works on the campaign's theme.",
        discussion: "Example: lagom theme check",
        subcommands: [ThemeCheckCommand.self])
}
