// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom new campaign DIR`.
struct NewCampaignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign",
        abstract: "Makes a folder with a small campaign that builds at once.",
        discussion: """
            Its texts are placeholders in square brackets, and it is marked as a demonstration.
            Example: lagom new campaign my-campaign && cd my-campaign && lagom build
            """)

    @Argument(help: "The folder to make; it must be new or empty.", completion: .directory)
    var dir: String

    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            try StarterFiles.makeFolder(dir)
            try StarterCampaign.files(today: Environment.today(in: "Europe/Stockholm")).write(below: dir)
            console.say(
                Wording(
                    sv: "Kampanjen ligger i \(dir). Bygg den: lagom build --root \(dir)",
                    en: "The campaign is in \(dir). Build it: lagom build --root \(dir)"))
            return .clean
        }
    }
}
