// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomContent
import LagomPublishing
import LagomText

/// `lagom print`.
struct PrintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Prints posters, leaflets, cards and pictures.",
        discussion: """
            Prints the editions that are out, as they were released, or those that the options choose. What is
            withdrawn, not released or past its review is not printed, and a print of it is taken away. A clinic's prints become a kit: a folder, a
            page that shows it, and a ZIP. A run that was interrupted goes on where it was; what is unchanged is left.
            Example: lagom print --message halsont-antibiotika --language sv --format poster
            Example: lagom print --clinic all --output Print
            Example: lagom print --clinic-name 'Vårdcentralen Eken' --clinic-phone '070-174 06 05'
            """)

    @Option(help: ArgumentHelp("Only this message; may be repeated.", valueName: "id"))
    var message: [String] = []

    @Option(help: ArgumentHelp("Only this language; may be repeated.", valueName: "language"))
    var language: [LanguageTag] = []

    @Option(help: "Only this format: poster, leaflet, card, screen, social or apt; may be repeated.")
    var format: [PrintFormat] = []

    @Option(help: ArgumentHelp("Posters on this paper only, a4 or a3; a6 for single cards.", valueName: "paper"))
    var paper: PosterSize?

    @OptionGroup var finish: FinishOptions
    @OptionGroup var clinic: ClinicOptions

    @Option(
        help: ArgumentHelp("The folder to print to (default: Print in the campaign's folder).", valueName: "dir"),
        completion: .directory)
    var output: String?

    @Flag(help: "Print drafts too, stamped across, to .lagom/print.")
    var preview = false

    @Flag(
        name: .customLong("dry-run"),
        help: "Make every print and write none: says what does not fit, and notes what fits and could look better.")
    var dryRun = false

    @Option(help: ArgumentHelp("Print as if today were this day: 2027-06-01.", valueName: "date"))
    var now: Day?

    @Option(help: ArgumentHelp("A part of a long run, such as 2/8.", valueName: "i/n"))
    var shard: Shard?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func validate() throws {
        if preview, output != nil {
            throw ValidationError("--preview always prints to .lagom/print: leave out --output.")
        }
    }

    func run() async throws {
        try await options.run { console in
            let progress = ProgressBar(console)
            let order = try order(progress)
            let result = try await PrintRun(order).run()
            progress.clear()
            if dryRun { console.list(result.layoutNotes) }
            console.show(blockingIn: dryRun ? result.findings.filter { !$0.isLayoutNote } : result.findings)
            console.say(wording(of: result, in: order.folder))
            if let failure = result.failure { throw failure }
            return result.findings.block ? .blocked : .clean
        }
    }

    private func order(_ progress: ProgressBar) throws(CannotRun) -> PrintOrder {
        let root = try ProjectRoot(options.root)
        let folder = preview ? root.path + "/.lagom/print" : output ?? root.path + "/" + PrintOrder.usualFolder
        return PrintOrder(
            root: root, folder: folder, isDry: dryRun,
            selection: PrintOrder.Selection(
                messages: Set(message), languages: Set(language), formats: Set(format.map(\.format)),
                papers: Set([paper].compactMap(\.self)), bleed: finish.bleed?.millimetres ?? 0, hasMarks: finish.marks,
                isInkSaving: finish.inkSaving, isBilingual: finish.bilingual),
            clinics: clinic.clinics, isPreview: preview, shard: shard ?? .whole,
            today: { [now] in now ?? Environment.today(in: $0) }, programFolder: Environment.programFolder,
            progress: progress.show, ownRules: rules.rules)
    }

    private func wording(of result: PrintResult, in folder: String) -> Wording {
        let tenths = Int((result.seconds * 10).rounded())
        let seconds = "\(tenths / 10).\(tenths % 10)"
        guard !dryRun else {
            return Wording(
                sv: "Utskrifter som prövats på \(seconds) s: \(result.written). Inget skrevs.",
                en: "Prints tried in \(seconds) s: \(result.written). Nothing was written.")
        }
        let names = result.removed.joined(separator: ", ")
        let removed =
            names.isEmpty
            ? Wording(sv: ".", en: ".")
            : Wording(
                sv: "; \(result.removed.count) som inte får hänga är borttagna: \(names).",
                en: "; \(result.removed.count) that may not hang were removed: \(names).")
        return Wording(
            sv: "\(result.written) utskrifter på \(seconds) s, \(result.unchanged) oförändrade, "
                + "\(result.kits) paket: \(folder)" + removed.sv,
            en: "Prints in \(seconds) s: \(result.written) written, \(result.unchanged) unchanged, kits: "
                + "\(result.kits), in \(folder)" + removed.en)
    }
}
