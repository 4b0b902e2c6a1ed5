// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

@main
struct Lagom: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lagom", abstract: "Lagom")
}
