// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Why a command cannot do its work at all: nothing in the content is wrong, but the disk or the order given is.
///
/// The command line shows it on standard error and exits with 2. The old Output is untouched unless the message says so.
public struct CannotRun: Error, Sendable, Hashable {
    /// The fact, leading with the specific thing.
    public let message: Wording
    /// What to do, as a verb phrase.
    public let remedy: Wording
    /// Whether the disk refused, and not Lagom what it was told to do.
    var isOfDisk = false

    public init(_ message: Wording, remedy: Wording) {
        self.message = message
        self.remedy = remedy
    }
}
