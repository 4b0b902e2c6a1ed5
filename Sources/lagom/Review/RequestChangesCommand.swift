// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom review request-changes`.
struct RequestChangesCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "request-changes", abstract: "Asks for changes; approvals given before no longer count.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("Words of the text that are meant.", valueName: "words"))
    var passage: String?
    @Option(help: ArgumentHelp("The question about a sign whose answer no longer holds.", valueName: "finding"))
    var finding: String?
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .requestChanges(passage: passage, finding: finding) }
}
