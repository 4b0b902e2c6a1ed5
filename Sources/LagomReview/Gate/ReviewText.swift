// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What review knows of a variant's text: enough to decide who must say yes, and nothing of how it is written.
public struct ReviewText: Sendable, Hashable {
    public let language: LanguageTag
    /// The message's type, as the message file spells it: `advice`, `questions`, `facts`, `staff`.
    public let type: String
    public let subjects: Set<String>
    /// The settings that it says it is for, and those that its subjects are of.
    public let settings: Set<String>
    /// The settings to which all its subjects are limited, such as `dental`; empty where one is not, or there is none.
    public let limits: Set<String>
    public let isTranslation: Bool
    public let isMachineTranslated: Bool
    /// Whether it calls itself easy to read (lättläst), which only a test with readers can say.
    public let claimsEasyReading: Bool
    /// The catalogue's signs that it shows, but in no card for emergencies or urgent care.
    public let calmSigns: Set<String>
    /// The last day on which it calls itself fresh, where it says one.
    public let reviewBy: Day?
    /// Whether it is never released but shows while it is approved, as the words that all pages share.
    public let showsWhileApproved: Bool

    public init(
        language: LanguageTag, type: String, subjects: Set<String> = [], settings: Set<String> = [],
        limits: Set<String> = [], isTranslation: Bool = false, isMachineTranslated: Bool = false,
        claimsEasyReading: Bool = false, calmSigns: Set<String> = [], reviewBy: Day? = nil,
        showsWhileApproved: Bool = false
    ) {
        self.language = language
        self.type = type
        self.subjects = subjects
        self.settings = settings
        self.limits = limits
        self.isTranslation = isTranslation
        self.isMachineTranslated = isMachineTranslated
        self.claimsEasyReading = claimsEasyReading
        self.calmSigns = calmSigns
        self.reviewBy = reviewBy
        self.showsWhileApproved = showsWhileApproved
    }

    /// Whether who knows of some settings alone can judge all that it says.
    func isLimited(to settings: Set<String>) -> Bool { !limits.isEmpty && limits.isSubset(of: settings) }
}

/// A finding as review sees it: what it demands, and the fingerprint that an answer or a waiver binds to.
public struct ReviewFinding: Sendable, Hashable {
    public let rule: String
    public let family: String
    public let severity: Severity
    /// SHA-256 over what was found and all that the rule relied on.
    public let fingerprint: Digest
    /// Whether a clinical reviewer may let it pass at all.
    public let isWaivable: Bool

    public init(rule: String, family: String, severity: Severity, fingerprint: Digest, isWaivable: Bool) {
        self.rule = rule
        self.family = family
        self.severity = severity
        self.fingerprint = fingerprint
        self.isWaivable = isWaivable
    }

    /// Families that nobody may waive, whatever their rules say.
    static let unwaivable: Set<String> = ["contact-missing", "lost-in-format"]
    /// Families that two clinicians must waive, one of them not the text's approver.
    static let twofold: Set<String> = ["emergency-minimised", "self-discontinuation"]

    /// The family of questions about signs, whose answers hold for every text that shows the sign.
    public static let signQuestion = "needs-clinician"
    /// Families that who judges the language can answer as well as a clinician.
    private static let linguistic: Set<String> = ["hard-to-read", "jargon", "lost-in-translation"]

    /// Whether a waiver can ever let it pass.
    public var canBeWaived: Bool { isWaivable && !Self.unwaivable.contains(family) }

    /// The roles in which it can be answered: what may deter somebody from care is a clinician's to judge.
    public var answerers: Set<Role> {
        // That a language was not checked, only somebody who reviews that language can answer.
        if family == "language-not-checked" { return [.language] }
        return Self.linguistic.contains(family) ? [.clinical, .language] : [.clinical]
    }
}

/// One variant brought before the gate.
public struct ReviewSubject: Sendable, Hashable {
    /// The message's id.
    public let message: String
    public let text: ReviewText
    /// The digest of the variant's exact wording.
    public let digest: WordingDigest
    /// Ids of those who have edited the text since the last edition, as far as the file's history tells.
    public let editors: Set<Identifier<Reviewer>>
    public let findings: [ReviewFinding]
    /// Who has answered questions about signs, by the questions' fingerprints: see `ReviewHistory.signAnswers(by:)`.
    public let signAnswers: [Digest: Set<Identifier<Reviewer>>]
    /// What a translation translates: its facts, and the wordings of it that may be meant today, released or at work.
    public let original: Original?

    /// The original of a translation.
    public struct Original: Sendable, Hashable {
        public let text: ReviewText
        public let digests: Set<WordingDigest>

        public init(text: ReviewText, digests: Set<WordingDigest>) {
            self.text = text
            self.digests = digests
        }
    }

    public init(
        message: String, text: ReviewText, digest: WordingDigest, editors: Set<Identifier<Reviewer>> = [],
        findings: [ReviewFinding] = [], signAnswers: [Digest: Set<Identifier<Reviewer>>] = [:],
        original: Original? = nil
    ) {
        self.message = message
        self.text = text
        self.digest = digest
        self.editors = editors
        self.findings = findings
        self.signAnswers = signAnswers
        self.original = original
    }

    public var language: LanguageTag { text.language }
}

/// By whom and by which rules a campaign is reviewed.
public struct ReviewPanel: Sendable, Hashable {
    public let reviewers: [Identifier<Reviewer>: Reviewer]
    public let rules: ReviewRules
    /// Whether the campaign is marked `demonstration: true`: then only words said in a demonstration count, and only there.
    public let isDemonstration: Bool

    public init(reviewers: [Reviewer], rules: ReviewRules, isDemonstration: Bool) {
        self.reviewers = Dictionary(reviewers.map { ($0.id, $0) }) { first, _ in first }
        self.rules = rules
        self.isDemonstration = isDemonstration
    }

    /// Whether an event was said by somebody who may say such a thing, of such a text, in such a campaign.
    public func counts(_ event: ReviewEvent) -> Bool {
        event.isDemonstration == isDemonstration && event.act.word.roles.contains(event.role) && knows(event)
    }

    /// Whether an event was said by somebody who held its role on its day.
    public func knows(_ event: ReviewEvent) -> Bool {
        reviewers[event.who]?.holds(event.role, for: event.variant, on: event.time.day) ?? false
    }
}
