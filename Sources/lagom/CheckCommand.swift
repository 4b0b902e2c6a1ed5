// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks the texts and shows what must be mended or answered.",
        discussion: """
            Reads every text that can reach a reader and finds wording, or missing parts, that might make somebody who
            needs care hold back. Each finding names its file, line and column, says why it matters and what to write
            instead.
            Example: lagom check Content/messages/halsont
            Example: lagom check --format sarif > lagom.sarif

            Exit status: 0 nothing blocks, 1 a finding blocks, 2 the check cannot be done.
            """)

    @Argument(help: "Files and folders to check (default: all).", completion: .file())
    var path: [String] = []

    @Option(help: "text for people; json, jsonl, sarif and github for programs.")
    var format = CheckFormat.text

    @Option(help: "The language whose texts are checked: sv, en, sv-simple … (default: all).")
    var language: LanguageTag?

    @Option(help: ArgumentHelp("Check as if today were this day: 2027-06-01.", valueName: "date"))
    var now: Day?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            let root = try ProjectRoot(options.root)
            let selection = try CheckSelection(path, language: language, project: root.path)
            let check = CampaignCheck(
                root: root, selection: selection, programFolder: Environment.programFolder, rules: rules.shelf,
                today: { [now] in now ?? Environment.today(in: $0) })
            let outcome = try await check.run()
            format.show(outcome.remarks, on: console)
            return outcome.remarks.block ? .blocked : .clean
        }
    }
}
