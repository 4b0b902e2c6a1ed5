// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom theme check`.
struct ThemeCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Finds missing variables, partials, strings and tokens in the theme.",
        discussion: """
            The theme is the one that Content/campaign.yaml names: Themes/<name> in the campaign's folder, or else
            share/lagom/themes/<name> beside the program.
            Example: lagom theme check
            """)

    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            let check = ThemeCheck(root: try ProjectRoot(options.root), programFolder: Environment.programFolder)
            let findings = check.run()
            console.show(findings)
            return findings.block ? .blocked : .clean
        }
    }
}
