// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What a publisher says of how accessible the site is (tillgänglighetsredogörelse), as Swedish law wants it.
///
/// Lag (2018:1937) om tillgänglighet till digital offentlig service, 13 §, and Digg's list of what a statement holds:
/// https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse
public struct AccessibilityStatement: Sendable, Hashable {
    /// How far the site meets the law: helt, delvis or inte förenlig.
    public enum Compliance: String, Sendable, Hashable, CaseIterable {
        case fully, partly, not
    }

    /// Who judged the site.
    public enum Assessor: String, Sendable, Hashable, CaseIterable {
        /// The publisher, or who built the site for it.
        case publisher = "self"
        /// People who use the site, with the aids that they use.
        case users
        /// Somebody independent of publisher and builder.
        case external
    }

    /// The name of what the statement is about, per language; empty means the campaign's title.
    public let service: [LanguageTag: MappedText]
    public let compliance: Compliance
    /// What is known not to be accessible, in the order of the file.
    public let deficiencies: [AccessibilityDeficiency]
    /// The day of the last assessment.
    public let assessed: Day
    /// Never empty.
    public let assessedBy: [Assessor]
    /// How the assessment was made, per language; empty where nothing more is said.
    public let method: [LanguageTag: MappedText]
    /// The day on which the statement was last changed; never before `assessed`.
    public let updated: Day
    public let feedback: AccessibilityFeedback

    public init(
        service: [LanguageTag: MappedText] = [:], compliance: Compliance, deficiencies: [AccessibilityDeficiency],
        assessed: Day, assessedBy: [Assessor], method: [LanguageTag: MappedText] = [:], updated: Day,
        feedback: AccessibilityFeedback
    ) {
        self.service = service
        self.compliance = compliance
        self.deficiencies = deficiencies
        self.assessed = assessed
        self.assessedBy = assessedBy
        self.method = method
        self.updated = updated
        self.feedback = feedback
    }
}

/// How a reader tells the publisher what is not accessible.
public struct AccessibilityFeedback: Sendable, Hashable {
    /// Nil where it is the publisher's address.
    public let email: String?
    /// A page with a form.
    public let url: String?
    /// How many working days an answer takes at most; nil where the publisher promises nothing.
    public let answerDays: Int?

    public init(email: String? = nil, url: String? = nil, answerDays: Int? = nil) {
        self.email = email
        self.url = url
        self.answerDays = answerDays
    }
}
