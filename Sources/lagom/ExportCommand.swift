// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview
import LagomText

/// `lagom export EDITION`.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Gathers an edition for registry and archive in one folder.",
        discussion: "Example: lagom export HALS-sv-7K2Q --to HALS-sv-7K2Q")

    @Argument(help: "The edition's number.")
    var edition: String

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("The folder to make (default: the edition's number).", valueName: "dir"),
        completion: .directory)
    var folder: String?

    @OptionGroup var day: DayOption
    @OptionGroup var review: ReviewOptions

    func validate() throws {
        if EditionNumber(edition) == nil {
            throw ValidationError("'\(edition)' is no edition's number: HALS-sv-7K2Q is one.")
        }
    }

    func run() async throws {
        try await review.run(on: day.now) { console, desk in
            guard let number = EditionNumber(edition) else { return .cannotRun }
            let folder = folder ?? number.text
            let site = try ProjectRoot(review.options.root).usualOutput + "/site"
            try EditionExport(desk, number).write(to: folder, site: site)
            console.say(
                Wording(sv: "Utgåvan ligger i \(folder).", en: "The edition is in \(folder)."))
            return .clean
        }
    }
}
