// SPDX-License-Identifier: EUPL-1.2
public import ArgumentParser
public import LagomContent
import LagomPublishing
import LagomText

/// `lagom new message ID`.
struct NewMessageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "message",
        abstract: "Starts a message from a template with the cards it must have.",
        discussion: """
            With --subject, the cards hold the warning signs that Content/signs.yaml requires of the subject.
            Example: lagom new message ont-i-ryggen --subject ryggont
            """)

    @Argument(help: "The message's name in addresses: a-z, 0-9 and hyphens.")
    var id: String

    @Option(help: "The language to write in: sv, en, sv-simple … (default: the campaign's first).")
    var language: LanguageTag?

    @Option(help: "What the message is for.")
    var type = MessageType.advice

    @Option(help: "A subject of Content/signs.yaml (default: the only one, if there is only one).")
    var subject: String?

    @OptionGroup var options: CommonOptions

    func validate() throws {
        if !Identifier<Message>.isWellFormed(id) {
            throw ValidationError("'\(id)' cannot stand in an address: use a-z, 0-9 and single hyphens, at most 64.")
        }
    }

    func run() async throws {
        try await options.run { console in
            let root = try ProjectRoot(options.root)
            let order = NewMessage(id: Identifier(id), language: language, type: type, subject: subject)
            let file = try order.write(to: root, today: Environment.today)
            console.say(Wording(sv: "Skriv i \(file).", en: "Write in \(file)."))
            return .clean
        }
    }
}

extension MessageType: ExpressibleByArgument {}
