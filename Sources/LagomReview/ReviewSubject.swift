// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What review knows of one variant: enough to decide, and nothing of how it is written or drawn.
public struct ReviewSubject: Sendable, Hashable {
    /// The message's id.
    public let message: String
    public let language: LanguageTag
    /// The digest of the variant's exact wording.
    public let digest: Digest
    /// Whether the campaign is marked `demonstration: true`.
    public let isDemonstration: Bool
    /// Whether a finding that nobody has waived stops the release.
    public let hasBlockingFinding: Bool

    public init(
        message: String, language: LanguageTag, digest: Digest, isDemonstration: Bool, hasBlockingFinding: Bool
    ) {
        self.message = message
        self.language = language
        self.digest = digest
        self.isDemonstration = isDemonstration
        self.hasBlockingFinding = hasBlockingFinding
    }
}
