// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom review answer`.
struct AnswerCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Answers a finding that demands an answer.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("The finding: its rule, or the start of its fingerprint.", valueName: "finding"))
    var finding: String
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .answer(finding: finding) }
}
