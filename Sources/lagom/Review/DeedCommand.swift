// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// A command that does something with one text, and tells what came of it.
protocol DeedCommand: AsyncParsableCommand {
    var name: TextArgument { get }
    var reason: ReasonOption { get }
    var review: ReviewOptions { get }

    /// What is to be done, with what the command's own options say of it.
    func deed() throws -> ReviewRequest.Deed
}

extension DeedCommand {
    func run() async throws {
        try await review.perform(ReviewRequest(try deed(), of: name.text, why: reason.why))
    }
}
