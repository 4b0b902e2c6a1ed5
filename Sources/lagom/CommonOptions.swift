// SPDX-License-Identifier: EUPL-1.2
public import ArgumentParser
import LagomPublishing
public import LagomText

/// The options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The campaign's folder.", valueName: "dir"), completion: .directory)
    var root = "."

    @Flag(name: .shortAndLong, help: "Say nothing but findings and errors.")
    var quiet = false

    @Flag(name: .customLong("no-color"), help: "Do not colour; the variable NO_COLOR says the same.")
    var noColor = false

    @Option(
        help: ArgumentHelp("Language of findings: sv or en (default: by the locale).", valueName: "language"))
    var messages: ToolLanguage?

    /// What is said, where and how.
    var console: Console {
        Console(
            language: messages ?? Environment.language,
            hasColor: !noColor && !Environment.refusesColor && Stream.output.isTerminal, isQuiet: quiet)
    }

    /// Does a command's work; where it cannot be done, says so and ends with status 2.
    func run(_ work: (Console) async throws -> Status) async throws {
        do {
            try ProjectRoot.demandFolder(root)
            try await work(console).end()
        } catch let error as CannotRun {
            console.explain(error)
            try Status.cannotRun.end()
        }
    }
}

extension ToolLanguage: ExpressibleByArgument {}
extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
extension LanguageTag: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
