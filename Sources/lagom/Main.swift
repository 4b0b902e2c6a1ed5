// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
// Only to link it: Swift's many small values make the allocator a sixth of a build's time.
import CMimalloc
import Glibc
import LagomText

/// Runs the command and turns how it ended into one of three exit statuses.
@main
enum Main {
    static func main() async {
        // A limit on file sizes is to be an error that a build reports, not the end of the process.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try Lagom.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// What somebody may have meant by a first word that is no command; in English as all that ArgumentParser says.
    private static var hint: String {
        let names = Lagom.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !names.contains(word),
            let near = nearest(to: word, among: names)
        else { return "" }
        return "There is no command '\(word)'. Did you mean 'lagom \(near)'?\n"
    }

    /// ArgumentParser's own status for wrong arguments is 64; Lagom says 2 for all that it cannot run.
    private static func end(with error: any Error) -> Never {
        guard Lagom.exitCode(for: error) == .validationFailure else { Lagom.exit(withError: error) }
        Stream.error.write(hint + Lagom.fullMessage(for: error) + "\n")
        exit(Status.cannotRun.rawValue)
    }
}
