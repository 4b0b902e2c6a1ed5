// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// `lagom new`: starts something from a template.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Starts a campaign or a message from a template.",
        discussion: "Example: lagom new campaign my-campaign",
        subcommands: [NewCampaignCommand.self, NewMessageCommand.self])
}
