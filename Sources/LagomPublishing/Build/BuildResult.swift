// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// How a build ended.
public struct BuildResult: Sendable {
    /// Everything found, in reading order.
    public let findings: [Finding]
    /// What was released; nil where findings stopped it and the old output stands.
    public let summary: BuildSummary?
    /// Why there could be no build at all; what may not be shown has come down all the same.
    public let failure: CannotRun?

    init(findings: [Finding], summary: BuildSummary?, failure: CannotRun? = nil) {
        (self.findings, self.summary, self.failure) = (findings, summary, failure)
    }
}

/// What a build made, in numbers.
public struct BuildSummary: Sendable, Hashable {
    /// HTML pages.
    public let pages: Int
    public let messages: Int
    public let languages: Int
    /// Files with new bytes, and files taken over from the old output.
    public let files: Generation.Count
    public let seconds: Double
    /// The output's folder.
    public let path: String
    /// Whether the texts came through review, whose gate goes by the rules; a demonstration's need not.
    public let isReviewed: Bool
    /// What must be reviewed soon, or should have been.
    public let due: DueTexts
    /// The texts that were released and are not shown, though nobody withdrew them, with the reason and what to do; what
    /// is missing of withdrawals; and the prints that were removed with their texts.
    public internal(set) var warnings: [Finding]
}
