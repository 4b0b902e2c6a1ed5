// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom review submit`.
struct SubmitCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Hands a text as it stands to its reviewers.")
    @OptionGroup var name: TextArgument
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .submit }
}
