// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// `lagom review`: the way of a text from draft to page.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Takes texts from draft to released edition, by people in their roles.",
        discussion: """
            Each deed is one file in the message's folder review/, which nobody changes. Commit it as you commit texts.
            Write no patient data: what you write is kept.

            Who may say what stands in Content/reviewers.yaml, which you write, a line for each person:

            reviewers:
              - {id: anna, roles: [author], git: [anna@example.org]}
              - {id: bo, roles: [clinical], languages: [sv], profession: physician, git: [bo@example.org]}
              - {id: eva, roles: [language], languages: [sv], git: [eva@example.org]}
              - {id: fred, roles: [patient], git: [fred@example.org]}
              - {id: gun, roles: [editor], git: [gun@example.org]}

            Then: submit, approve by each role that 'lagom status' names, release, and 'lagom build'.
            Example: lagom review submit halsont/sv --as anna
            Example: lagom review approve halsont/sv --as cecilia --answers yes,no,yes,yes,no,yes
            """,
        subcommands: [
            SubmitCommand.self, ApproveCommand.self, RequestChangesCommand.self, CommentCommand.self,
            AnswerCommand.self, WaiveCommand.self, SkipCommand.self, ReaderTestCommand.self, WithdrawCommand.self,
            ExtendCommand.self, ReleaseCommand.self, LogCommand.self, DiffCommand.self, VerifyCommand.self,
            InboxCommand.self,
        ])
}

/// What every deed on a text has.
struct TextArgument: ParsableArguments {
    @Argument(
        help: "The text: a message's id and a language (halsont/sv), or the path of its file.", completion: .file())
    var text: String
}

/// A reason that is kept.
struct ReasonOption: ParsableArguments {
    @Option(help: ArgumentHelp("The reason. It is kept: write no patient data.", valueName: "text"))
    var why: String = ""
}
