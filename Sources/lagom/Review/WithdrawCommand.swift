// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom review withdraw`.
struct WithdrawCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Takes what is out down, at once; one clinical reviewer or editor is enough."
    )
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("For readers: what was wrong.", valueName: "text"))
    var wrong: String?
    @Option(help: ArgumentHelp("For readers: what to do now.", valueName: "text"))
    var advice: String?
    @Option(help: ArgumentHelp("An older edition that is meant: the one that is out stays.", valueName: "number"))
    var edition: String?
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .withdraw(wrong: wrong, advice: advice, edition: edition) }
}
