// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// One thing that is known not to be accessible (brist), and why it is so.
public struct AccessibilityDeficiency: Sendable, Hashable {
    /// Why something is not accessible, by the paragraphs of lag (2018:1937).
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// It falls short of the law (10 §) and has not been mended yet.
        case notYet = "not-yet"
        /// Mending it would be an unreasonable burden (12 §).
        case burden = "disproportionate-burden"
        /// The law does not ask for it (9 §).
        case outside = "outside-the-law"
    }

    /// What does not work, and for whom, per language.
    public let what: [LanguageTag: MappedText]
    /// The success criteria of WCAG that are not met; may be empty.
    public let criteria: [WCAGCriterion]
    public let reason: Reason
    /// The reason in the publisher's words, per language; never empty for `.burden`.
    public let why: [LanguageTag: MappedText]
    /// The day by which it is to be mended; nil where none is set.
    public let mendedBy: Day?

    public init(
        what: [LanguageTag: MappedText], criteria: [WCAGCriterion] = [], reason: Reason,
        why: [LanguageTag: MappedText] = [:], mendedBy: Day? = nil
    ) {
        self.what = what
        self.criteria = criteria
        self.reason = reason
        self.why = why
        self.mendedBy = mendedBy
    }
}
