// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds the site.",
        discussion: """
            The new site is put in the old one's place in one step, and only if no finding stops it. What stops nothing
            is counted; 'lagom check' shows it. The rules on wording are for checks and for review, which releases no
            text that one of them blocks; drafts and demonstrations that nobody reviews are built as they stand, and say
            so on every page. A preview ends with the numbers of 'lagom check'.
            Example: lagom build
            Example: lagom build --preview
            """)

    @Option(
        help: ArgumentHelp("The folder to build (default: Output in the campaign's folder).", valueName: "dir"),
        completion: .directory)
    var output: String?

    @Flag(help: "Build drafts too, stamped as such, to .lagom/preview.")
    var preview = false

    @Flag(help: "Make posters and other prints too, and offer them on the pages.")
    var prints = false

    @Option(help: ArgumentHelp("Build as if today were this day: 2027-06-01.", valueName: "date"))
    var now: Day?

    @Flag(name: .customLong("no-wait"), help: "Give up if another build is running, instead of waiting.")
    var noWait = false

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func validate() throws {
        if preview, output != nil {
            throw ValidationError("--preview always builds to .lagom/preview: leave out --output.")
        }
    }

    func run() async throws {
        try await options.run { console in
            let progress = ProgressBar(console)
            let order = try order(console, progress)
            let result = try await SiteBuild(order).run()
            progress.clear()
            console.show(blockingIn: result.findings)
            if let failure = result.failure { throw failure }
            guard let summary = result.summary else { return .blocked }
            console.list(summary.warnings)
            console.say(wording(of: summary))
            if preview {
                console.show(countOf: try await check().remarks)
            } else if !summary.isReviewed {
                console.say(Self.notJudged)
            }
            for due in [summary.due.wording, summary.due.waiverWording].compactMap(\.self) { console.say(due) }
            return .clean
        }
    }

    private static let notJudged = Wording(
        sv: "Ingen har granskat texterna, och bygget läser inte deras ordval: det gör lagom check.",
        en: "Nobody has reviewed the texts, and a build does not judge their wording: lagom check does.")

    private func check() async throws -> CheckOutcome {
        let root = try ProjectRoot(options.root)
        return try await CampaignCheck(
            root: root, selection: try CheckSelection([], project: root.path),
            programFolder: Environment.programFolder, rules: rules.shelf,
            today: { [now] in now ?? Environment.today(in: $0) }
        ).run()
    }

    private func order(_ console: Console, _ progress: ProgressBar) throws(CannotRun) -> BuildOrder {
        let root = try ProjectRoot(options.root)
        return BuildOrder(
            root: root,
            destination: preview ? .preview(try root.preview()) : .release(try root.output(output)),
            programFolder: Environment.programFolder,
            today: { [now] in now ?? Environment.today(in: $0) },
            announceWait: noWait ? nil : console.announceWait,
            progress: progress.show, hasPrints: prints, ownRules: rules.rules)
    }

    private func wording(of summary: BuildSummary) -> Wording {
        let (files, seconds) = (summary.files, Self.rounded(summary.seconds))
        let count = { (number: Int, one: String, more: String) in "\(number) \(number == 1 ? one : more)" }
        return Wording(
            sv: "\(count(summary.pages, "sida", "sidor")) av \(summary.messages) budskap på "
                + "\(summary.languages) språk på \(seconds) s (\(count(files.written, "ny fil", "nya filer")), \(files.linked) oförändrade): "
                + "\(summary.path)/site",
            en: "\(count(summary.pages, "page", "pages")) of \(count(summary.messages, "message", "messages")) in "
                + "\(count(summary.languages, "language", "languages")) in \(seconds) s "
                + "(\(count(files.written, "new file", "new files")), \(files.linked) unchanged): \(summary.path)/site")
    }

    private static func rounded(_ seconds: Double) -> String {
        let hundredths = Int((seconds * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    }
}
