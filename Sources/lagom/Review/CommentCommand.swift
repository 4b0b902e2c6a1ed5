// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// `lagom review comment`.
struct CommentCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "comment", abstract: "Says something of a text, or of a passage in it.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("Words of the text that are meant.", valueName: "words"))
    var passage: String?
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .comment(passage: passage) }
}
