// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom review waive`.
struct WaiveCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Lets a blocking finding pass until a day, with a reason of substance.",
        discussion: """
            The waiver ends too when anything changes that readers see of the section in which the finding stands, from \
            one heading to the next: words, signs, sources, links, pictures. Title, summary, poster and safety-short \
            are one section. Where the finding is about the whole text, any change ends the waiver.
            """)
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("The finding: its rule, or the start of its fingerprint.", valueName: "finding"))
    var finding: String
    @Option(help: ArgumentHelp("The waiver's last day.", valueName: "date"))
    var until: Day
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func deed() -> ReviewRequest.Deed { .waive(finding: finding, until: until) }
}
