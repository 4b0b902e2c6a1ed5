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
    public let basis: Basis
    public let message: Wording
    public let why: Wording
    public let suggestion: Wording
    /// What to write instead of the quote, where the rule knows.
    public let replacement: String?

    /// What a rule read before it found something: a reviewer's answer ends when that changes.
    public enum Basis: Sendable, Hashable {
        /// The words around the place.
        case section
        /// The whole text, and of its original these facts.
        case text(original: [String] = [])
    }

    /// The same as a finding of the common kind.
    public var finding: Finding {
        Finding(rule, severity, at: place, message: message, remedy: suggestion)
    }
}
