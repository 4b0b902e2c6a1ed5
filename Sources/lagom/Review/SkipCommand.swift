// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview

/// `lagom review skip`.
struct SkipCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Records that the patient's or the language's step is not taken, and why.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("The step: patient, or in an original language.", valueName: "role"))
    var step: Role
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .skip(step) }
}
