// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// Which rules a command goes by.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A folder of rules that join those of Lagom, with a folder per language.", valueName: "dir"),
        completion: .directory)
    var rules: String?

    var shelf: RuleShelf { RuleShelf(programFolder: Environment.programFolder, own: rules) }
}
