// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// How a command ended, as its exit status.
enum Status: Int32 {
    case clean = 0
    /// Findings stop the release.
    case blocked = 1
    /// The command could not do its work: wrong arguments, no campaign, a full disk …
    case cannotRun = 2

    /// Ends the command with this status.
    func end() throws(ExitCode) {
        if self != .clean { throw ExitCode(rawValue) }
    }
}
