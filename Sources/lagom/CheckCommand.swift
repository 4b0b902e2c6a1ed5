// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// `lagom check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks the content and shows what must be mended.",
        discussion: """
            Each finding names its file, line and column, and says what to do.
            Example: lagom check Content/messages/halsont
            Example: lagom check --format json
            """)

    /// How findings are shown.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "Files and folders to check (default: all).", completion: .file())
    var path: [String] = []

    @Option(help: "text for people, json for programs.")
    var format = Format.text

    @OptionGroup var options: CommonOptions

    func run() async throws {
        try await options.run { console in
            let root = try ProjectRoot(options.root)
            let selection = try CheckSelection(path, project: root.path)
            let check = SiteCheck(root: root, selection: selection, programFolder: Environment.programFolder)
            let findings = try await check.run()
            switch format {
            case .text: console.show(findings)
            case .json: Stream.output.write(FindingJSON.text(findings, language: console.language))
            }
            return findings.block ? .blocked : .clean
        }
    }
}
