// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview
import LagomText

/// `lagom review approve`.
struct ApproveCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approves exactly this wording, with answers to six questions.",
        discussion: "The questions:\n"
            + Question.allCases.enumerated().map { "\($0 + 1). \($1.wording.en)" }.joined(separator: "\n"))
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("Six answers, such as yes,no,yes,yes,no,yes (or ja,nej …).", valueName: "list"))
    var answers = Answers(given: [:])
    @Option(
        help: ArgumentHelp(
            "The start of the wording's digest: that you have read what changed since you spoke last.",
            valueName: "digest"))
    var digest: String?
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .approve(answers.given, digest: digest) }
}
