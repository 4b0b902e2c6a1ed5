// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// One place where a rule found something, with all that a reviewer needs to answer it.
public struct RuleFinding: Sendable, Hashable {
    /// The rule's id.
    public let rule: String
    public let family: String
    /// The highest of `formats`.
    public let severity: Severity
    /// The formats that it holds for, with the severity in each.
    public let formats: [Format: Severity]
    public let language: LanguageTag
    public let place: SourcePlace
    /// The words at `place`.
    public let quote: String
    /// All ranges that the rule relied on.
    public let evidence: [SourcePlace]
    /// SHA-256 over the rule, the severity and the normalised evidence: a reviewer's answer ends when it changes.
    public let fingerprint: Digest
    public let message: Wording
    public let why: Wording
    public let suggestion: Wording
    /// What to write instead of the quote, where the rule knows.
    public let replacement: String?

    /// The same as a finding of the common kind.
    public var finding: Finding {
        Finding(rule, severity, at: place, message: message, remedy: suggestion)
    }
}

extension RuleFinding {
    /// The fingerprint of what a rule saw.
    static func fingerprint(_ rule: String, _ severity: Severity, _ evidence: some Sequence<String>) -> Digest {
        let parts = [rule, severity.rawValue] + evidence
        return Digest(of: parts.joined(separator: "\u{1F}").utf8)
    }
}
