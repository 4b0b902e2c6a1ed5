// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom review release`.
struct ReleaseCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Makes an edition of a text that all its reviewers have approved.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("The first day on which it is out (default: today).", valueName: "date"))
    var from: Day?
    @Option(help: ArgumentHelp("The file number (diarienummer).", valueName: "number"))
    var dnr: String?
    @Option(help: ArgumentHelp("The article number.", valueName: "number"))
    var artikelnr: String?
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .release(from: from, dnr: dnr, artikelnr: artikelnr) }
}
