// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom review extend`.
struct ExtendCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "Moves the next review of what is out; takes a clinical reviewer.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("The day of the next review.", valueName: "date"))
    var until: Day
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .extend(until: until) }
}
