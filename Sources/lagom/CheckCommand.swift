// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks the texts and shows what must be mended.",
        discussion: """
            Reads every text that can reach a reader and finds wording, or missing parts, that might make somebody who
            needs care hold back. Each finding names its file, line and column, says why it matters and what to write
            instead. A file outside the campaign's folder is read as it stands, and '-' is standard input: fields and
            subjects that it names are remarked upon but stop nothing. Text without fields, headings and cards is
            judged by its sentences alone.
            Example: lagom check Content/messages/halsont-antibiotika
            Example: lagom check - --language en < draft.txt
            Example: lagom check --format sarif > lagom.sarif

            Exit status: 0 nothing blocks, 1 a finding blocks, 2 the check cannot be done.
            """)

    @Argument(help: "Files and folders to check; - is standard input (default: all).", completion: .file())
    var path: [String] = []

    @Option(help: "text for people; json, jsonl, sarif and github for programs; html for a report in Output/report.")
    var format = CheckFormat.text

    @Option(help: "The language whose texts are checked: sv, en, sv-simple … (default: all).")
    var language: LanguageTag?

    @Option(
        help: ArgumentHelp(
            "The folder whose report/ is written (default: Output in the campaign's folder).", valueName: "dir"),
        completion: .directory)
    var output: String?

    @Flag(help: "Put plain words in the place of professional ones in the files, and say which.")
    var fix = false

    @Option(help: ArgumentHelp("Check as if today were this day: 2027-06-01.", valueName: "date"))
    var now: Day?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func validate() throws {
        if output != nil, format != .html {
            throw ValidationError("--output is where --format html puts its report: leave it out, or ask for html.")
        }
        if fix, path.contains("-") {
            throw ValidationError("--fix changes files: standard input is none. Leave out '-'.")
        }
    }

    func run() async throws {
        try await options.run { console in
            let targets = try targets()
            var outcome = try await outcome(of: targets)
            if fix {
                let result = try WordFix(targets).run(outcome.remarks)
                format.show(result, on: console)
                if !result.changes.isEmpty { outcome = try await self.outcome(of: try self.targets()) }
            }
            try format.show(outcome, on: console) { () throws(CannotRun) in
                guard let campaign = targets.campaign else {
                    if output != nil { throw Self.reportOfNoCampaign }
                    return nil
                }
                return try campaign.root.output(output)
            }
            return outcome.remarks.block ? .blocked : .clean
        }
    }

    private static let reportOfNoCampaign = CannotRun(
        Wording(
            sv: "En text utanför en kampanj blir en sida på standardutmatningen, ingen rapport i en mapp.",
            en: "A text outside a campaign becomes one page on standard output, no report in a folder."),
        remedy: Wording(
            sv: "Ta bort --output och skriv sidan till en fil: … --format html > sida.html",
            en: "Leave out --output and write the page to a file: … --format html > page.html"))

    private func targets() throws(CannotRun) -> CheckTargets {
        try CheckTargets(path, language: language, root: options.root)
    }

    private func outcome(of targets: CheckTargets) async throws -> CheckOutcome {
        let today: @Sendable (String) -> Day = { [now] in now ?? Environment.today(in: $0) }
        let loose = try await LooseCheck(rules: rules.shelf, language: language, today: today)
            .run(targets.files, notRead: targets.notRead)
        guard let (root, selection) = targets.campaign else { return loose }
        let check = CampaignCheck(
            root: root, selection: selection, programFolder: Environment.programFolder, rules: rules.shelf,
            today: today)
        return try await check.run() + loose
    }
}
