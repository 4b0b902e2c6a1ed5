// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom rules handbook DIR`.
struct RulesHandbookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handbook",
        abstract: "Writes a page per rule: what it finds, why, what to write instead, its examples.",
        discussion: """
            The pages are made of the rules' own files, so they never say anything else than the rules do.
            Example: lagom rules handbook handbook --messages sv
            """)

    @Argument(help: "The folder to write; what an earlier run wrote there is replaced.", completion: .directory)
    var dir: String

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            let handbook = try Handbook(rules.shelf)
            let place = try OutputPlace(dir, project: ".")
            let path = try handbook.write(
                to: place, language: console.language, announceWait: console.announceWait)
            console.say(Wording(sv: "Handboken: \(path)", en: "The handbook: \(path)"))
            return console.status(of: handbook)
        }
    }
}
